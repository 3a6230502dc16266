import type { FactValue } from '@policy-direct/shared/facts/fact'
import { type Assessment, explain, type GrantHistory, versionInForce } from '../../../eligibility'
import { sheet } from '../../../eligibility/testing/sheet'
import { loadPolicies } from '../load-policies'

const library = loadPolicies()

/** Every assessment of one library item, in the version that governs (else its last), on a date (2026-11-21 unless told). */
export function judged(
  itemId: string,
  values: Record<string, FactValue>,
  asOf = '2026-11-21',
  history?: GrantHistory,
): Assessment[] {
  const versions = library.filter(item => item.id === itemId)
  const item = versionInForce(versions, asOf) ?? versions.at(-1)
  if (!item) throw new Error(`no item ${itemId}`)
  return explain([item], sheet(values), asOf, history)
}

/** Verdict of one clause of an assessment. */
export const clauseOf = (assessment: Assessment | undefined, id: string) =>
  assessment?.clauses.find(clause => clause.id === id)
