import type { FactSheet } from '@policy-direct/shared/facts/fact'
import type { ClauseVerdict, Verdict } from '@policy-direct/shared/vocabulary/verdict'
import type { Judged, Population } from '../bulk'
import { Explainer } from '../explaining/explainer'
import type { PolicyItemVersion } from '../policy-item/policy-item'

/** What any of the compilers says of an item and a subject, or of one record. `clauses` are in the item's order. */
export type JudgedRow = {
  readonly subjectId: string
  readonly recordKey: string | null
  readonly verdict: Verdict
  /** Absent where there is no record to judge. */
  readonly clauses?: readonly ClauseVerdict[]
  /** Integer 分; null: unknown. Absent where there is no record to judge. */
  readonly amountFen?: number | null
}

/** Judges by the reference, everybody on one date; limits are left out, they are the second phase. */
export function referenceOn(asOf: string) {
  const explainer = new Explainer(asOf)
  const unlimited = new Map<PolicyItemVersion, readonly PolicyItemVersion[]>()
  return (item: PolicyItemVersion, subjectId: string, facts: FactSheet): JudgedRow[] => {
    const asked = unlimited.get(item) ?? [{ ...item, limits: [], exclusions: [] }]
    unlimited.set(item, asked)
    return explainer.explain(asked, facts).map(({ recordKey, verdict, clauses, benefit }) => {
      const row = { subjectId, recordKey, verdict }
      if (item.forEach && recordKey === null) return row
      const found = new Map(clauses.map(clause => [clause.id, clause.verdict]))
      const judged = item.conditions.map(({ id }) => found.get(id)!)
      return { ...row, clauses: judged, amountFen: benefit.amountFen }
    })
  }
}

/** The same order for everybody: by subject, then by record. */
export const inOrder = (rows: readonly JudgedRow[]): JudgedRow[] =>
  [...rows].sort(
    (a, b) => compareText(a.subjectId, b.subjectId) || compareText(a.recordKey ?? '', b.recordKey ?? ''),
  )

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A subject as the bulk compiler sees it: one verdict over all its records, and what the eligible ones get. */
export type JudgedInBulk = { readonly subjectId: string; readonly verdict: Verdict; readonly fen: number }

/** What the bulk compiler must say, by the rows of the reference. */
export function inBulk(rows: readonly JudgedRow[]): JudgedInBulk[] {
  const subjects = new Map<string, JudgedRow[]>()
  for (const row of rows) subjects.set(row.subjectId, [...(subjects.get(row.subjectId) ?? []), row])
  return [...subjects].map(([subjectId, own]) => {
    const eligible = own.filter(({ verdict }) => verdict === 'ELIGIBLE')
    const open = own.some(({ verdict }) => verdict === 'UNDETERMINED')
    const verdict = eligible.length > 0 ? 'ELIGIBLE' : open ? 'UNDETERMINED' : 'INELIGIBLE'
    return { subjectId, verdict, fen: eligible.reduce((sum, { amountFen }) => sum + amountFen!, 0) }
  })
}

/** What it says, in the order in which the subjects were put. */
export function judgedByBulk(population: Population, judged: Judged, item: number): JudgedInBulk[] {
  const eligible = judged.eligible(item)
  const open = judged.undetermined(item)
  const { indexes, fen } = judged.amounts(item)
  const amounts = new Map([...indexes].map((subject, at) => [subject, fen[at]!]))
  return Array.from({ length: population.size }, (_, index) => ({
    subjectId: population.subjectAt(index),
    verdict: eligible.has(index) ? 'ELIGIBLE' : open.has(index) ? 'UNDETERMINED' : 'INELIGIBLE',
    fen: amounts.get(index) ?? 0,
  }))
}
