import type { StaffActor } from './actor'
import { nextBy } from './transition-table'

/**
 * 成批发放: one run pays what waits of one item. PREPARING: everybody on it is checked again. WAITING: for a second
 * person. STOPPED: no further file leaves; what has left is followed to its end.
 */
export const PAYOUT_RUN_STATUSES = [
  'PREPARING',
  'WAITING',
  'SECOND_LOOK',
  'RELEASED',
  'STOPPED',
  'DONE',
  'REFUSED',
] as const
export type PayoutRunStatus = (typeof PAYOUT_RUN_STATUSES)[number]
export const PAYOUT_RUN_EVENTS = [
  'PREPARED',
  'RELEASE_FIRST',
  'RELEASE',
  'REFUSE',
  'STOP',
  'RESUME',
  'FINISH',
  'EXPORT',
  'IMPORT',
] as const
export type PayoutRunEvent = (typeof PAYOUT_RUN_EVENTS)[number]

/** [from, event, to]. What is not in the table cannot happen. */
export const PAYOUT_RUN_TRANSITIONS: readonly [PayoutRunStatus, PayoutRunEvent, PayoutRunStatus][] = [
  ['PREPARING', 'PREPARED', 'WAITING'],
  ['PREPARING', 'REFUSE', 'REFUSED'],
  ['WAITING', 'RELEASE_FIRST', 'SECOND_LOOK'],
  ['WAITING', 'RELEASE', 'RELEASED'],
  ['WAITING', 'REFUSE', 'REFUSED'],
  ['SECOND_LOOK', 'RELEASE', 'RELEASED'],
  ['SECOND_LOOK', 'REFUSE', 'REFUSED'],
  ['RELEASED', 'STOP', 'STOPPED'],
  // A file the bank refused goes out once more.
  ['RELEASED', 'RESUME', 'RELEASED'],
  ['STOPPED', 'RESUME', 'RELEASED'],
  ['RELEASED', 'FINISH', 'DONE'],
  // 国库集中支付: the 支付申请 is taken, results are brought; what was handed over is answered whatever happens here.
  ['RELEASED', 'EXPORT', 'RELEASED'],
  ['RELEASED', 'IMPORT', 'RELEASED'],
  ['STOPPED', 'IMPORT', 'STOPPED'],
  ['DONE', 'IMPORT', 'DONE'],
]

/** The status after an event, or null when it cannot happen. */
export const nextPayoutRun = nextBy(PAYOUT_RUN_TRANSITIONS)

/** Its payments are not another run's: nobody is on two open runs. */
export const isOpenRun = (status: PayoutRunStatus): boolean => status !== 'DONE' && status !== 'REFUSED'

/** Where a file of a run stands. UNKNOWN: the answer was lost; REFUSED: the bank took nothing of it, a person looks. */
export type PayoutBatchStatus = 'SENDING' | 'UNKNOWN' | 'ACCEPTED' | 'REFUSED' | 'DONE'

/** From this sum on (100 万元) two people beside the author release a run. */
export const TWO_RELEASE_FROM_FEN = 100_000_000

/**
 * What a release means now: the last word, the first of two, nothing new (the same person again), or not theirs: nobody
 * releases a run they prepared, and one of those who release it is a reviewer.
 */
export function releasing(
  run: {
    readonly totalFen: number
    readonly preparedBy: string
    readonly firstRelease: { readonly staffId: string; readonly reviewer: boolean } | null
  },
  staff: Pick<StaffActor, 'staffId' | 'roles'>,
): 'RELEASE' | 'RELEASE_FIRST' | 'SAME_PERSON' | 'AUTHOR' | 'REVIEWER_NEEDED' {
  if (run.preparedBy === staff.staffId) return 'AUTHOR'
  const reviewer = staff.roles.includes('REVIEWER')
  if (run.totalFen < TWO_RELEASE_FROM_FEN) return reviewer ? 'RELEASE' : 'REVIEWER_NEEDED'
  const first = run.firstRelease
  if (!first) return 'RELEASE_FIRST'
  if (first.staffId === staff.staffId) return 'SAME_PERSON'
  return reviewer || first.reviewer ? 'RELEASE' : 'REVIEWER_NEEDED'
}

/** Payments a file holds: small enough that one transaction books it while others go on. */
export const LINES_A_FILE = 2_000

/** Why somebody on the list is not paid with this run; the payment itself waits or has been stopped, and says so. */
export const DROPPED = {
  NO_ACCOUNT: '没有收款账户，先登记账户',
  NOT_POSITIVE: '金额不是正数，先核对金额',
  SAME_ACCOUNT: '同一个账户在这一批里收不止一个人的钱，先核实是谁的账户',
  GONE: '这一笔已经不在待付里了',
  NOT_RELEASED: '这一批没有放行，下一批再发',
} as const

/** Whose account it is about is told: nobody else can put that right. */
export const TOLD_WHEN_DROPPED: readonly string[] = [DROPPED.NO_ACCOUNT, DROPPED.SAME_ACCOUNT]
