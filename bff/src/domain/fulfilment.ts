import { nextBy } from './transition-table'

/** Where one instruction to an executor stands. `UNKNOWN` is a state, not an error: an answer was lost. */
export const FULFILMENT_STATUSES = [
  'CREATED',
  'SENDING',
  'UNKNOWN',
  'ACCEPTED',
  'PROCESSING',
  'SUCCEEDED',
  'RETURNED',
  'REVERSED',
  'REJECTED',
] as const
export type FulfilmentStatus = (typeof FULFILMENT_STATUSES)[number]

/** What we do, or hear of an executor. SEND may be repeated under the same id. GIVE_UP: it has known nothing of the
 * instruction for the whole of the cut-off. */
export const FULFILMENT_REPORTS = [
  'SEND',
  'LOSE_ANSWER',
  'ACCEPT',
  'PROCESS',
  'SUCCEED',
  'RETURN',
  'REVERSE',
  'REJECT',
  'GIVE_UP',
] as const
export type FulfilmentReport = (typeof FULFILMENT_REPORTS)[number]

/** [from, report, to]. What is not in the table changes nothing. */
export const FULFILMENT_TRANSITIONS: readonly [FulfilmentStatus, FulfilmentReport, FulfilmentStatus][] = [
  ['CREATED', 'SEND', 'SENDING'],
  // The same words once more: nobody holds the wire they left on, or their answer was lost.
  ['SENDING', 'SEND', 'SENDING'],
  ['UNKNOWN', 'SEND', 'SENDING'],
  ['SENDING', 'LOSE_ANSWER', 'UNKNOWN'],
  ['SENDING', 'ACCEPT', 'ACCEPTED'],
  ['SENDING', 'PROCESS', 'PROCESSING'],
  ['SENDING', 'SUCCEED', 'SUCCEEDED'],
  ['SENDING', 'RETURN', 'RETURNED'],
  ['SENDING', 'REVERSE', 'REVERSED'],
  ['SENDING', 'REJECT', 'REJECTED'],
  ['UNKNOWN', 'ACCEPT', 'ACCEPTED'],
  ['UNKNOWN', 'PROCESS', 'PROCESSING'],
  ['UNKNOWN', 'SUCCEED', 'SUCCEEDED'],
  ['UNKNOWN', 'RETURN', 'RETURNED'],
  ['UNKNOWN', 'REVERSE', 'REVERSED'],
  ['UNKNOWN', 'REJECT', 'REJECTED'],
  ['UNKNOWN', 'GIVE_UP', 'REJECTED'],
  ['ACCEPTED', 'PROCESS', 'PROCESSING'],
  ['ACCEPTED', 'SUCCEED', 'SUCCEEDED'],
  ['ACCEPTED', 'RETURN', 'RETURNED'],
  ['ACCEPTED', 'REVERSE', 'REVERSED'],
  ['ACCEPTED', 'REJECT', 'REJECTED'],
  ['PROCESSING', 'SUCCEED', 'SUCCEEDED'],
  ['PROCESSING', 'RETURN', 'RETURNED'],
  ['PROCESSING', 'REVERSE', 'REVERSED'],
  ['PROCESSING', 'REJECT', 'REJECTED'],
  // 退汇, 冲账: success is not the end.
  ['SUCCEEDED', 'RETURN', 'RETURNED'],
  ['SUCCEEDED', 'REVERSE', 'REVERSED'],
  // Given up, and paid all the same: the bank's fact wins over ours.
  ['REJECTED', 'SUCCEED', 'SUCCEEDED'],
]

/** The status after an event, or null when it cannot happen. */
export const nextFulfilment = nextBy(FULFILMENT_TRANSITIONS)

/** A refusal after the money had arrived: both cannot be true, a person looks. Everything else unlisted is only late. */
export function contradicts(from: FulfilmentStatus, report: FulfilmentReport): boolean {
  return report === 'REJECT' && (from === 'SUCCEEDED' || from === 'RETURNED' || from === 'REVERSED')
}

const SECOND = 1_000
const DAY = 86_400_000
const ASK_AFTER = [1, 2, 5, 10, 30, 60, 120, 300].map(seconds => seconds * SECOND)
/** Days on which a settled payment is asked for once more: a callback of a return may have been lost. */
const STAYS_OPEN_DAYS = 7

/** "Not found" counts as failed only when it stood for this much of the bank's time, and nothing left meanwhile. */
export const CUT_OFF_MS = 600_000

/** Milliseconds until the executor is asked again; null when there is nothing more to ask. `checks` made so far. */
export function askAgainAfter(status: FulfilmentStatus, checks: number): number | null {
  switch (status) {
    case 'SENDING':
    case 'UNKNOWN':
    case 'ACCEPTED':
    case 'PROCESSING':
      return ASK_AFTER[Math.min(checks, ASK_AFTER.length - 1)]!
    case 'SUCCEEDED':
    case 'REJECTED':
      return checks < STAYS_OPEN_DAYS + ASK_AFTER.length ? DAY : null
    default:
      return null
  }
}
