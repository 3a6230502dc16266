import type { FactSheet } from '@policy-direct/shared/facts/fact'
import type { ClauseVerdict, Verdict } from '@policy-direct/shared/vocabulary/verdict'
import { explain } from '../explain'
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

/** What the reference says. */
export function judgedByExplain(
  item: PolicyItemVersion,
  subjectId: string,
  facts: FactSheet,
  asOf: string,
): JudgedRow[] {
  return explain([item], facts, asOf).map(({ recordKey, verdict, clauses, benefit }) => {
    const row = { subjectId, recordKey, verdict }
    if (item.forEach && recordKey === null) return row
    const found = new Map(clauses.map(clause => [clause.id, clause.verdict]))
    return {
      ...row,
      clauses: item.conditions.map(({ id }) => found.get(id)!),
      amountFen: benefit.amountFen,
    }
  })
}

/** The same order for everybody: by subject, then by record. */
export const inOrder = (rows: readonly JudgedRow[]): JudgedRow[] =>
  [...rows].sort(
    (a, b) => compareText(a.subjectId, b.subjectId) || compareText(a.recordKey ?? '', b.recordKey ?? ''),
  )

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
