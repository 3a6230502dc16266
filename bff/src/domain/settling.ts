import { announceLater, type FollowUp } from './case-change'
import { type EntitlementEvent, type EntitlementStatus, nextStatus } from './entitlement'
import {
  askAgainAfter,
  CUT_OFF_MS,
  contradicts,
  type FulfilmentReport,
  type FulfilmentStatus,
  nextFulfilment,
} from './fulfilment'
import {
  arrive,
  arriveFromTreasury,
  arriveLate,
  comeBack,
  comeBackFromTreasury,
  type LedgerEntry,
  returnAfterArrival,
  send,
  sendToTreasury,
} from './ledger'

/** What an executor (or our own wire) says of one instruction. */
export interface ExecutorReport {
  readonly report: FulfilmentReport
  /** Null when the report does not name an amount. */
  readonly amountFen: number | null
  readonly reference: string | null
  readonly serial: string | null
  readonly reason: string | null
  /** The executor's own code of the result. */
  readonly code: string | null
  /** When it happened, by the executor; null for "now". */
  readonly at: Date | null
}

export const reportOf = (report: FulfilmentReport, more: Partial<ExecutorReport> = {}): ExecutorReport => ({
  report,
  amountFen: null,
  reference: null,
  serial: null,
  reason: null,
  code: null,
  at: null,
  ...more,
})

/** The instruction under lock, with its case. */
export interface FulfilmentAtHand {
  readonly id: string
  readonly entitlementId: string
  readonly attempt: number
  readonly status: FulfilmentStatus
  readonly amountFen: number
  readonly poolId: string | null
  readonly checks: number
  /** It goes by 国库集中支付: only the treasury's word is about it. */
  readonly treasury: boolean
  /** Since when, by the executor's clock, it knows nothing of words that are no longer on their way; null: not so. */
  readonly missingSince: Date | null
  readonly caseStatus: EntitlementStatus
  /** Part of the case's money has been paid back to its pool (N-13). */
  readonly repaid: boolean
  /** A later attempt exists already. */
  readonly superseded: boolean
}

export type Settling =
  /** Late or repeated; nothing moves. */
  | { readonly kind: 'NOTHING' }
  /** Set aside for a person; nothing moves. */
  | { readonly kind: 'ALARM'; readonly why: string }
  | {
      readonly kind: 'MOVE'
      readonly status: FulfilmentStatus
      readonly askAfterMs: number | null
      readonly late: boolean
      readonly event: EntitlementEvent | null
      readonly caseStatus: EntitlementStatus
      /** The one movement of the money, if any. */
      readonly entry: LedgerEntry | null
      readonly follow: readonly FollowUp[]
    }

const ENDS_WELL: FulfilmentStatus = 'SUCCEEDED'
const COMES_BACK: ReadonlySet<FulfilmentStatus> = new Set(['RETURNED', 'REVERSED', 'REJECTED'])

/** Who reports: the treasury, or whoever else carries out. */
export type Way = 'TREASURY' | 'EXECUTOR'

/**
 * What a report changes. The executor's fact wins over ours, unless it contradicts itself or would pay twice. A payment is
 * at the treasury or at the bank, never both: the word of the other one moves nothing.
 */
export function settle(
  atHand: FulfilmentAtHand,
  { report, amountFen, at }: ExecutorReport,
  from: Way = 'EXECUTOR',
): Settling {
  if (atHand.treasury !== (from === 'TREASURY'))
    return { kind: 'ALARM', why: `${report} from where the payment is not` }
  if (amountFen !== null && amountFen !== atHand.amountFen)
    return { kind: 'ALARM', why: 'amount differs from the instruction' }
  if (contradicts(atHand.status, report)) return { kind: 'ALARM', why: `${report} after ${atHand.status}` }
  if (report === 'GIVE_UP' && !mayGiveUp(atHand, at)) return { kind: 'NOTHING' }
  const status = nextFulfilment(atHand.status, report)
  if (!status) return { kind: 'NOTHING' }
  const late = atHand.status === 'REJECTED' && status === ENDS_WELL
  if (late && atHand.superseded) return { kind: 'ALARM', why: 'paid although a later attempt exists' }
  // Booked whole, it would take from the beneficiary what they have given back already.
  if (atHand.status === ENDS_WELL && atHand.repaid)
    return { kind: 'ALARM', why: `${report} although part of it was paid back` }
  const event = caseEvent(atHand.caseStatus, status)
  const caseStatus = event === null ? atHand.caseStatus : nextStatus(atHand.caseStatus, event)
  // Stopped before it left, and its money is the pool's again: nothing may be booked against it.
  if (caseStatus === null) return { kind: 'ALARM', why: `${report} of an instruction that was stopped` }
  return {
    kind: 'MOVE',
    status,
    askAfterMs: askAgainAfter(status, COMES_BACK.has(status) || status === ENDS_WELL ? atHand.checks : 0),
    late,
    event,
    caseStatus,
    entry: atHand.poolId === null ? null : movement(atHand, status),
    follow: followUp(atHand, status),
  }
}

/** Both ends of the wait are the executor's own: ours may be set forward while words are on their way to it. */
const mayGiveUp = ({ missingSince }: FulfilmentAtHand, at: Date | null): boolean =>
  at !== null && missingSince !== null && at.getTime() - missingSince.getTime() >= CUT_OFF_MS

function caseEvent(caseStatus: EntitlementStatus, status: FulfilmentStatus): EntitlementEvent | null {
  if (status === ENDS_WELL) return 'ARRIVE'
  if (!COMES_BACK.has(status)) return null
  return caseStatus === 'FULFILLED' ? 'RETURN' : 'FAIL'
}

function movement(
  { status: from, attempt, treasury }: FulfilmentAtHand,
  to: FulfilmentStatus,
): LedgerEntry | null {
  if (from === 'CREATED' && to === 'SENDING') return (treasury ? sendToTreasury : send)(attempt)
  if (to === ENDS_WELL && from === 'REJECTED') return arriveLate(attempt)
  if (to === ENDS_WELL) return (treasury ? arriveFromTreasury : arrive)(attempt)
  if (!COMES_BACK.has(to)) return null
  if (from === ENDS_WELL) return returnAfterArrival(attempt)
  return (treasury ? comeBackFromTreasury : comeBack)(attempt)
}

function followUp(
  { entitlementId, attempt, status: from }: FulfilmentAtHand,
  status: FulfilmentStatus,
): FollowUp[] {
  // Told when the instruction goes out, so that the tap itself has less to write.
  if (status === 'SENDING')
    return from === 'CREATED' && attempt === 1 ? [announceLater(entitlementId, 'CONFIRMED', 'confirmed')] : []
  if (status === ENDS_WELL) return [announceLater(entitlementId, 'FULFILLED', `fulfilled-${attempt}`)]
  if (!COMES_BACK.has(status)) return []
  // One attempt may be given up, arrive all the same and come back after that: each is news.
  const occasion = from === ENDS_WELL ? 'returned' : 'refused'
  return [announceLater(entitlementId, 'RETURNED', `${occasion}-${attempt}`)]
}
