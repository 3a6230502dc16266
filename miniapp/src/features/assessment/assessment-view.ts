import type { AssessmentPartsFragment } from '../../generated/types'

export type Assessment = AssessmentPartsFragment
export type Clause = Assessment['clauses'][number]

/** 4 项全符合 / 5 项，4 项符合 */
export function countLine(clauses: readonly Clause[]): string {
  const met = clauses.filter(clause => clause.verdict === 'MET').length
  return met === clauses.length ? `${met} 项全符合` : `${clauses.length} 项，${met} 项符合`
}

/** Whole sentences for 读给我听. */
export function spokenAssessment(assessment: Assessment): string {
  const open = assessment.clauses.filter(clause => clause.verdict !== 'MET')
  const reasons = open
    .map(clause => `${clause.text}。${clause.gap?.text ?? ''}${clause.road?.text ?? ''}`)
    .join('')
  return `${assessment.headline}。${reasons}`
}

/** The datum an objection to this clause is about; the first one used. */
export const disputedFact = (clause: Clause): string | null => clause.values[0]?.fact ?? null
