import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { PayoutAccountKind } from '../eligibility'
import type { StaffActor } from './actor'
import { type CaseChange, type Grant, plainChange, sendLater } from './case-change'
import { type EntitlementStatus, nextStatus } from './entitlement'
import { restore } from './ledger'
import { nextBy } from './transition-table'

/**
 * 换收款账户, as a case of its own: the department looks (from an amount on, two people), the new account is used from
 * the day the money may go there. Whoever acts for the beneficiary can stop it until then.
 */
export const ACCOUNT_CHANGE_STATUSES = [
  'WAITING',
  'SECOND_LOOK',
  'AGREED',
  'DONE',
  'REFUSED',
  'STOPPED',
  'NOT_NEEDED',
] as const
export type AccountChangeStatus = (typeof ACCOUNT_CHANGE_STATUSES)[number]
export const ACCOUNT_CHANGE_EVENTS = ['AGREE_FIRST', 'AGREE', 'REFUSE', 'STOP', 'APPLY', 'PASS_OVER'] as const
export type AccountChangeEvent = (typeof ACCOUNT_CHANGE_EVENTS)[number]

/** [from, event, to]. What is not in the table cannot happen. PASS_OVER: the money has reached the old account meanwhile. */
export const ACCOUNT_CHANGE_TRANSITIONS: readonly [
  AccountChangeStatus,
  AccountChangeEvent,
  AccountChangeStatus,
][] = [
  ['WAITING', 'AGREE_FIRST', 'SECOND_LOOK'],
  ['WAITING', 'AGREE', 'AGREED'],
  ['SECOND_LOOK', 'AGREE', 'AGREED'],
  ['WAITING', 'REFUSE', 'REFUSED'],
  ['SECOND_LOOK', 'REFUSE', 'REFUSED'],
  ['WAITING', 'STOP', 'STOPPED'],
  ['SECOND_LOOK', 'STOP', 'STOPPED'],
  ['AGREED', 'STOP', 'STOPPED'],
  ['AGREED', 'APPLY', 'DONE'],
  ['AGREED', 'PASS_OVER', 'NOT_NEEDED'],
]

/** The status after an event, or null when it cannot happen. */
export const nextAccountChange = nextBy(ACCOUNT_CHANGE_TRANSITIONS)

/** Somebody still has to act, or the day has not come. */
export const isOpen = (status: AccountChangeStatus): boolean =>
  status === 'WAITING' || status === 'SECOND_LOOK' || status === 'AGREED'

/** Working days for the department's answer. */
export const ANSWER_ACCOUNT_CHANGE_WITHIN = 2
/** Money that was ordered once already goes to another account only after whoever was reachable before had this long to say no. */
export const COOLING_WORKING_DAYS = 1
/** From this amount on (10 万元) two people of the department look, one of them a reviewer. */
export const TWO_LOOK_FROM_FEN = 10_000_000

const USES_ACCOUNT_LATER: ReadonlySet<EntitlementStatus> = new Set([
  'OFFERED',
  'QUEUED',
  'IN_NOTICE',
  'OBJECTED',
  'STOPPED',
])

/** Why a case in this state has no account to change any more; null when it has. */
export function whyNoAccountChange(status: EntitlementStatus | null): string | null {
  if (status === 'RETURNED' || (status !== null && USES_ACCOUNT_LATER.has(status))) return null
  if (status === 'IN_EXECUTION')
    return '这一笔已经交出去付款了，现在改不了账户。到账了就不用换；要是退回来，再来换。'
  if (status === 'FULFILLED') return '这一笔已经到账，不用再换账户。'
  return '这一笔现在没有要付的钱，不用换账户。'
}

/** The kind a new account has for this item; null when the item pays to none that this beneficiary can open. */
export function kindOfNewAccount(
  order: readonly PayoutAccountKind[],
  beneficiary: 'PERSON' | 'ENTERPRISE',
): PayoutAccountKind | null {
  if (beneficiary === 'PERSON') return order.includes('SOCIAL_CARD') ? 'SOCIAL_CARD' : null
  return order.find(kind => kind === 'CORPORATE' || kind === 'CONTRIBUTION') ?? null
}

const ACCOUNT_NUMBER = /^\d{8,32}$/

/** An account number as people write it, with or without spaces; null when it cannot be one. */
export function readAccountNumber(text: string): string | null {
  const digits = text.replace(/[\s-]/g, '')
  return ACCOUNT_NUMBER.test(digits) ? digits : null
}

export interface Look {
  readonly staffId: string
  readonly name: string
  readonly reviewer: boolean
}

/**
 * What agreeing means now: the last word, the first of two, or nothing new (the same person again). Two looks are two
 * people, one of them a reviewer; one look is a reviewer's.
 */
export function agreeing(
  change: { readonly needsTwo: boolean; readonly firstLook: Look | null },
  staff: Pick<StaffActor, 'staffId' | 'roles'>,
): 'AGREE' | 'AGREE_FIRST' | 'SAME_PERSON' | 'REVIEWER_NEEDED' {
  const reviewer = staff.roles.includes('REVIEWER')
  const { firstLook, needsTwo } = change
  if (!needsTwo) return reviewer ? 'AGREE' : 'REVIEWER_NEEDED'
  if (!firstLook) return 'AGREE_FIRST'
  if (firstLook.staffId === staff.staffId) return 'SAME_PERSON'
  return reviewer || firstLook.reviewer ? 'AGREE' : 'REVIEWER_NEEDED'
}

interface ChangedCase {
  readonly status: EntitlementStatus | null
  readonly amountFen: number
  readonly accountId: string | null
  readonly factsVersion: number
  readonly poolId: string | null
}

const NOTHING_TO_PAY: ReadonlySet<EntitlementStatus | null> = new Set([
  'FULFILLED',
  'REJECTED',
  'DECLINED',
  'LAPSED',
  'WITHDRAWN',
])

/**
 * What the agreed account means for the case: what came back is paid once more, what is still to be paid will go there.
 * LATER while the money is on its way or the department looks again; null when there is nothing left to pay.
 */
export function useNewAccount(
  entitlement: ChangedCase,
  accountId: string,
  grant: Extract<Grant, { kind: 'EXECUTION' }>,
): CaseChange | 'LATER' | null {
  if (NOTHING_TO_PAY.has(entitlement.status)) return null
  const detail = { accountChanged: true }
  const retried = nextStatus(entitlement.status, 'RETRY')
  if (retried)
    return plainChange(entitlement, 'RETRY', retried, {
      accountId,
      grant,
      entries: entitlement.poolId === null ? [] : [restore(grant.attempt)],
      follow: [sendLater(grant.fulfilmentId)],
      detail: { ...detail, attempt: grant.attempt },
    })
  const kept = nextStatus(entitlement.status, 'CHANGE_ACCOUNT')
  return kept ? plainChange(entitlement, 'CHANGE_ACCOUNT', kept, { accountId, detail }) : 'LATER'
}

interface Owed {
  readonly status: EntitlementStatus | null
  readonly amountFen: number
}

/**
 * What an account could be paid once it is in use: not only the case it was asked for, but every case of the beneficiary
 * that has not ended, as it may be chosen for each.
 */
export function atStake(cases: readonly Owed[]): { needsTwo: boolean; cameBack: boolean } {
  const owed = cases.filter(({ status }) => !NOTHING_TO_PAY.has(status))
  return {
    needsTwo: owed.some(({ amountFen }) => amountFen >= TWO_LOOK_FROM_FEN),
    cameBack: owed.some(({ status }) => status === 'RETURNED'),
  }
}

/** First day on which money may go to an account that was asked for on `requestedOn`. */
export const paysFrom = (
  { cameBack }: { readonly cameBack: boolean },
  requestedOn: LocalDate,
  workingDaysOn: (days: number) => LocalDate,
): LocalDate => (cameBack ? workingDaysOn(COOLING_WORKING_DAYS) : requestedOn)
