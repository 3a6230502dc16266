import type { FactValue } from '@policy-direct/shared/facts/fact'
import { type Assessment, explain, type GrantHistory } from '../../../eligibility'
import { sheet } from '../../../eligibility/testing/sheet'
import { loadPolicies } from '../load-policies'

const library = loadPolicies()

/** Every assessment of one library item over some facts on a date (2026-11-21 unless told). */
export function judged(
  itemId: string,
  values: Record<string, FactValue>,
  asOf = '2026-11-21',
  history?: GrantHistory,
): Assessment[] {
  const items = library.filter(item => item.id === itemId)
  if (items.length === 0) throw new Error(`no item ${itemId}`)
  return explain(items, sheet(values), asOf, history)
}

/** Verdict of one clause of an assessment. */
export const clauseOf = (assessment: Assessment | undefined, id: string) =>
  assessment?.clauses.find(clause => clause.id === id)
