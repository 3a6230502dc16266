import { nextBy } from './transition-table'

/**
 * The life of one benefit, as data. `SURE` and `DOUBTFUL` wait for the lead department, `OFFERED` for the beneficiary;
 * nothing leaves for an executor before `IN_EXECUTION`.
 */
export const ENTITLEMENT_STATUSES = [
  'SURE',
  'DOUBTFUL',
  'REJECTED',
  'OFFERED',
  'DECLINED',
  'LAPSED',
  'WITHDRAWN',
  'QUEUED',
  'IN_NOTICE',
  'OBJECTED',
  'STOPPED',
  'IN_EXECUTION',
  'FULFILLED',
  'RETURNED',
] as const
export type EntitlementStatus = (typeof ENTITLEMENT_STATUSES)[number]

/** Somebody else has to act before the money comes; the beneficiary waits. */
export const ON_ITS_WAY: ReadonlySet<EntitlementStatus> = new Set([
  'SURE',
  'DOUBTFUL',
  'QUEUED',
  'IN_NOTICE',
  'OBJECTED',
  'STOPPED',
  'IN_EXECUTION',
  'RETURNED',
])

export const ENTITLEMENT_EVENTS = [
  'MATCH_SURE',
  'MATCH_DOUBTFUL',
  'APPLY',
  'APPLY_DOUBTFUL',
  'DEPARTMENT_CONFIRM',
  'DEPARTMENT_REJECT',
  'DEEM_APPROVED',
  'DOUBT',
  'REFUSE',
  'REVALUE',
  'CONFIRM',
  'CONFIRM_WITH_NOTICE',
  'QUEUE',
  'ADVANCE',
  'ADVANCE_WITH_NOTICE',
  'WAIT_ASIDE',
  'DECLINE',
  'LAPSE',
  'WITHDRAW',
  'OBJECT',
  'DISMISS_OBJECTION',
  'UPHOLD_OBJECTION',
  'CLOSE_NOTICE',
  'STOP',
  'HOLD_BACK',
  'TAKE_BACK',
  'RESUME',
  'ARRIVE',
  'FAIL',
  'RETURN',
  'RETRY',
  'CHANGE_ACCOUNT',
] as const
export type EntitlementEvent = (typeof ENTITLEMENT_EVENTS)[number]

/** [from (null: not there yet), event, to]. What is not in the table cannot happen. */
export const ENTITLEMENT_TRANSITIONS: readonly [
  EntitlementStatus | null,
  EntitlementEvent,
  EntitlementStatus,
][] = [
  [null, 'MATCH_SURE', 'SURE'],
  [null, 'MATCH_DOUBTFUL', 'DOUBTFUL'],
  // 秒批秒兑 (CC-6): decided by the machine, or handed to a person, never to "no" for want of data.
  [null, 'APPLY', 'IN_EXECUTION'],
  [null, 'APPLY_DOUBTFUL', 'DOUBTFUL'],
  // SQ-3 二次确认: the lead department confirms every candidate.
  ['SURE', 'DEPARTMENT_CONFIRM', 'OFFERED'],
  ['SURE', 'DEPARTMENT_REJECT', 'REJECTED'],
  // 超时默认 (LEI-2): the department's silence, where the item lists it. Of a doubtful case nothing is ever deemed.
  ['SURE', 'DEEM_APPROVED', 'OFFERED'],
  ['SURE', 'DOUBT', 'DOUBTFUL'],
  ['DOUBTFUL', 'DEPARTMENT_CONFIRM', 'OFFERED'],
  ['DOUBTFUL', 'DEPARTMENT_REJECT', 'REJECTED'],
  // New data put a returned candidate on a later list.
  ['REJECTED', 'MATCH_SURE', 'SURE'],
  ['REJECTED', 'MATCH_DOUBTFUL', 'DOUBTFUL'],
  // So may whoever asked themselves: a refusal is of its day.
  ['REJECTED', 'APPLY', 'IN_EXECUTION'],
  ['REJECTED', 'APPLY_DOUBTFUL', 'DOUBTFUL'],
  // 撤回申报: whoever asked takes it back while nobody has decided, and may ask again.
  ['SURE', 'WITHDRAW', 'WITHDRAWN'],
  ['DOUBTFUL', 'WITHDRAW', 'WITHDRAWN'],
  ['WITHDRAWN', 'APPLY', 'IN_EXECUTION'],
  ['WITHDRAWN', 'APPLY_DOUBTFUL', 'DOUBTFUL'],
  ['WITHDRAWN', 'QUEUE', 'QUEUED'],
  ['OFFERED', 'CONFIRM', 'IN_EXECUTION'],
  ['OFFERED', 'CONFIRM_WITH_NOTICE', 'IN_NOTICE'],
  ['OFFERED', 'DECLINE', 'DECLINED'],
  ['OFFERED', 'LAPSE', 'LAPSED'],
  // The data changed between match and tap.
  ['OFFERED', 'DOUBT', 'DOUBTFUL'],
  ['OFFERED', 'REFUSE', 'REJECTED'],
  // Less than the department confirmed: shown again, never paid unseen.
  ['OFFERED', 'REVALUE', 'OFFERED'],
  // 放弃 can be taken back before the last day.
  ['DECLINED', 'CONFIRM', 'IN_EXECUTION'],
  ['DECLINED', 'CONFIRM_WITH_NOTICE', 'IN_NOTICE'],
  ['DECLINED', 'LAPSE', 'LAPSED'],
  ['DECLINED', 'DOUBT', 'DOUBTFUL'],
  ['DECLINED', 'REFUSE', 'REJECTED'],
  ['DECLINED', 'REVALUE', 'OFFERED'],
  // N-6: confirmed while the pool had nothing for it, or while others waited: it waits in the order of the taps.
  [null, 'QUEUE', 'QUEUED'],
  ['REJECTED', 'QUEUE', 'QUEUED'],
  ['OFFERED', 'QUEUE', 'QUEUED'],
  ['DECLINED', 'QUEUE', 'QUEUED'],
  ['QUEUED', 'ADVANCE', 'IN_EXECUTION'],
  ['QUEUED', 'ADVANCE_WITH_NOTICE', 'IN_NOTICE'],
  // Its turn came and something other than money was missing: the place stays, those behind go on.
  ['QUEUED', 'WAIT_ASIDE', 'QUEUED'],
  ['QUEUED', 'DOUBT', 'DOUBTFUL'],
  ['QUEUED', 'REFUSE', 'REJECTED'],
  ['QUEUED', 'REVALUE', 'OFFERED'],
  ['QUEUED', 'DECLINE', 'DECLINED'],
  ['QUEUED', 'TAKE_BACK', 'SURE'],
  ['QUEUED', 'CHANGE_ACCOUNT', 'QUEUED'],
  ['IN_NOTICE', 'OBJECT', 'OBJECTED'],
  ['IN_NOTICE', 'CLOSE_NOTICE', 'IN_EXECUTION'],
  ['OBJECTED', 'DISMISS_OBJECTION', 'IN_NOTICE'],
  ['OBJECTED', 'UPHOLD_OBJECTION', 'REJECTED'],
  // 付款前核对: the data changed between the decision and the payment.
  ['IN_NOTICE', 'STOP', 'REJECTED'],
  ['IN_NOTICE', 'HOLD_BACK', 'DOUBTFUL'],
  ['IN_EXECUTION', 'STOP', 'REJECTED'],
  ['IN_EXECUTION', 'HOLD_BACK', 'DOUBTFUL'],
  // A list confirmed by mistake is stopped before execution: who was only offered is to be confirmed again, whose tap is
  // in notice keeps it and waits.
  ['OFFERED', 'TAKE_BACK', 'SURE'],
  ['DECLINED', 'TAKE_BACK', 'SURE'],
  ['IN_NOTICE', 'TAKE_BACK', 'STOPPED'],
  ['OBJECTED', 'TAKE_BACK', 'STOPPED'],
  ['STOPPED', 'RESUME', 'IN_NOTICE'],
  ['STOPPED', 'UPHOLD_OBJECTION', 'REJECTED'],
  ['IN_EXECUTION', 'ARRIVE', 'FULFILLED'],
  ['IN_EXECUTION', 'FAIL', 'RETURNED'],
  // 退汇: success stays open for returns.
  ['FULFILLED', 'RETURN', 'RETURNED'],
  ['RETURNED', 'RETRY', 'IN_EXECUTION'],
  // What is still to be paid will go to another account.
  ['OFFERED', 'CHANGE_ACCOUNT', 'OFFERED'],
  ['IN_NOTICE', 'CHANGE_ACCOUNT', 'IN_NOTICE'],
  ['OBJECTED', 'CHANGE_ACCOUNT', 'OBJECTED'],
  ['STOPPED', 'CHANGE_ACCOUNT', 'STOPPED'],
  // Given up after the cut-off, and paid by the bank all the same: the bank's fact wins.
  ['RETURNED', 'ARRIVE', 'FULFILLED'],
]

/** The status after an event, or null when it cannot happen. */
export const nextStatus = nextBy(ENTITLEMENT_TRANSITIONS)

/** Statuses as people see them; total over the internal ones. */
export const PUBLIC_STATUS = {
  SURE: 'UNDER_REVIEW',
  DOUBTFUL: 'DOUBTFUL',
  REJECTED: 'REJECTED',
  OFFERED: 'READY',
  DECLINED: 'DECLINED',
  LAPSED: 'LAPSED',
  WITHDRAWN: 'WITHDRAWN',
  QUEUED: 'QUEUED',
  IN_NOTICE: 'IN_NOTICE',
  OBJECTED: 'IN_NOTICE',
  STOPPED: 'IN_NOTICE',
  IN_EXECUTION: 'IN_EXECUTION',
  FULFILLED: 'FULFILLED',
  RETURNED: 'RETURNED',
} as const satisfies Record<EntitlementStatus, string>
