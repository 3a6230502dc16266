import type { FactSheet } from '@policy-direct/shared/facts/fact'
import type { ClauseVerdict, Verdict } from '@policy-direct/shared/vocabulary/verdict'
import type { Assessment } from '../assessment'
import { explain } from '../explain'
import { factsUsedBy } from '../policy-item/facts-used-by'
import type { PolicyItemVersion } from '../policy-item/policy-item'
import type { ProgramItem } from '../program'
import { type Lowered, meaningOf } from './lower'

/** One record of an item with `forEach`, judged by its clauses; limits come with the second phase. */
export type JudgedRecord = {
  readonly recordKey: string | null
  readonly verdict: Verdict
  /** Integer 分; null while it is not known. */
  readonly fen: number | null
}

/** The records of one subject by the explainer: no column holds a record. */
export const judgeRecords = (item: PolicyItemVersion, facts: FactSheet, asOf: string): JudgedRecord[] =>
  explain([item], facts, asOf).map(one => ({
    recordKey: one.recordKey,
    verdict: verdictOf(one),
    fen: one.benefit.amountFen,
  }))

/**
 * An item with `forEach` as one question about the subject: met when a record is granted, open when none is and one
 * may be.
 */
export function recordsClause({ item }: ProgramItem, asOf: string): Lowered {
  const key = meaningOf(['records', item.id, item.version, item, asOf])
  const answer = (facts: FactSheet) => anyOf(judgeRecords(item, facts, asOf))
  return { is: 'SHEET', key, question: { key, facts: factsUsedBy(item), answer }, holds: 'MET' }
}

function verdictOf({ clauses }: Pick<Assessment, 'clauses'>): Verdict {
  if (clauses.some(({ verdict }) => verdict === 'NOT_MET')) return 'INELIGIBLE'
  return clauses.some(({ verdict }) => verdict === 'UNKNOWN') ? 'UNDETERMINED' : 'ELIGIBLE'
}

function anyOf(records: readonly JudgedRecord[]): ClauseVerdict {
  if (records.some(({ verdict }) => verdict === 'ELIGIBLE')) return 'MET'
  return records.some(({ verdict }) => verdict === 'UNDETERMINED') ? 'UNKNOWN' : 'NOT_MET'
}
