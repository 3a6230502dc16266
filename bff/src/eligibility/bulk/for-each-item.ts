import type { FactRecord, FactSheet } from '@policy-direct/shared/facts/fact'
import type { ClauseVerdict, Verdict } from '@policy-direct/shared/vocabulary/verdict'
import { recordsOf } from '../for-each'
import { factsUsedBy } from '../policy-item/facts-used-by'
import { amountOf, judgeNode, type ProgramItem } from '../program'
import { type Lowered, meaningOf } from './lower'

/** One record of an item with `forEach`, judged by its clauses; limits come with the second phase. */
export type JudgedRecord = {
  /** Null where there is no record, or nobody knows whether there is one. */
  readonly recordKey: string | null
  readonly verdict: Verdict
  /** Integer 分; null while it is not known. */
  readonly fen: number | null
}

/** The records of one subject under an item in force; no column holds a record, so the operators judge them. */
export function judgeRecords(compiled: ProgramItem, facts: FactSheet): JudgedRecord[] {
  const forEach = compiled.item.forEach!
  const records = facts[forEach.list]?.value
  if (!Array.isArray(records)) return [{ recordKey: null, verdict: 'UNDETERMINED', fen: null }]
  if (records.length === 0) return [{ recordKey: null, verdict: 'INELIGIBLE', fen: null }]
  return recordsOf(forEach, records as readonly FactRecord[]).map(({ key, record, unclear }) => {
    const sight = { facts, record }
    const fen = amountOf(compiled, sight)
    const verdicts = compiled.clauses.map(({ node }) => judgeNode(node, sight))
    if (unclear !== undefined) verdicts.push('UNKNOWN')
    if (compiled.formula) verdicts.push(fen === null ? 'UNKNOWN' : fen > 0 ? 'MET' : 'NOT_MET')
    return { recordKey: key, verdict: overall(verdicts), fen }
  })
}

/**
 * An item with `forEach` as one question about the subject: met when a record is granted, open when none is and one
 * may be.
 */
export function recordsClause(compiled: ProgramItem, asOf: string): Lowered {
  const { item } = compiled
  const key = meaningOf(['records', item.id, item.version, item, asOf])
  const answer = (facts: FactSheet) => anyOf(judgeRecords(compiled, facts))
  return { is: 'SHEET', key, question: { key, facts: factsUsedBy(item), answer }, holds: 'MET' }
}

function overall(verdicts: readonly ClauseVerdict[]): Verdict {
  if (verdicts.includes('NOT_MET')) return 'INELIGIBLE'
  return verdicts.includes('UNKNOWN') ? 'UNDETERMINED' : 'ELIGIBLE'
}

function anyOf(records: readonly JudgedRecord[]): ClauseVerdict {
  if (records.some(({ verdict }) => verdict === 'ELIGIBLE')) return 'MET'
  return records.some(({ verdict }) => verdict === 'UNDETERMINED') ? 'UNKNOWN' : 'NOT_MET'
}
