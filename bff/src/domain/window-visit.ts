import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { Light } from './step-clock'
import { nextBy } from './transition-table'

/**
 * One coming to a window (XQ-3, BZ-10): received by the code on the phone, asked and agreed to on that phone, then entered
 * by the clerk as an ordinary application and passed on to the department; what the department answers is given back here.
 * WAITING: told once what is missing, the person's turn.
 */
export const WINDOW_VISIT_STATUSES = [
  'RECEIVED',
  'ASKED',
  'AGREED',
  'WAITING',
  'PASSED_ON',
  'GIVEN_BACK',
  'ENDED',
] as const
export type WindowVisitStatus = (typeof WINDOW_VISIT_STATUSES)[number]
export const WINDOW_VISIT_EVENTS = [
  'ASK',
  'AGREE',
  'SIGN',
  'DECLINE',
  'WITHDRAW',
  'TELL_MISSING',
  'SHARE_ACCOUNT',
  'PASS_ON',
  'GIVE_BACK',
  'LEAVE',
] as const
export type WindowVisitEvent = (typeof WINDOW_VISIT_EVENTS)[number]

/**
 * [from, event, to]. What is not in the table cannot happen. SIGN: they agree on paper, for want of a
 * telephone. WITHDRAW: the person takes their word back.
 * SHARE_ACCOUNT: they say that an account is shared on purpose (CC-7), which the next run goes by.
 */
export const WINDOW_VISIT_TRANSITIONS: readonly [WindowVisitStatus, WindowVisitEvent, WindowVisitStatus][] = [
  ['RECEIVED', 'ASK', 'ASKED'],
  ['RECEIVED', 'LEAVE', 'ENDED'],
  ['ASKED', 'ASK', 'ASKED'],
  ['ASKED', 'AGREE', 'AGREED'],
  ['ASKED', 'SIGN', 'AGREED'],
  ['ASKED', 'DECLINE', 'ENDED'],
  ['ASKED', 'LEAVE', 'ENDED'],
  ['AGREED', 'ASK', 'ASKED'],
  ['AGREED', 'WITHDRAW', 'ENDED'],
  ['AGREED', 'TELL_MISSING', 'WAITING'],
  ['AGREED', 'SHARE_ACCOUNT', 'PASSED_ON'],
  ['AGREED', 'PASS_ON', 'PASSED_ON'],
  ['AGREED', 'LEAVE', 'ENDED'],
  ['WAITING', 'ASK', 'ASKED'],
  ['WAITING', 'WITHDRAW', 'ENDED'],
  ['WAITING', 'PASS_ON', 'PASSED_ON'],
  ['WAITING', 'LEAVE', 'ENDED'],
  ['PASSED_ON', 'GIVE_BACK', 'GIVEN_BACK'],
]

/** The status after an event, or null when it cannot happen. */
export const nextWindowVisit = nextBy(WINDOW_VISIT_TRANSITIONS)

/** How somebody shows a window who they are: by the code on their phone, or, without one, by their ID card. */
export type ShownAtWindow = 'CODE' | 'ID_CARD'

/** 窗口核对身份码: how the person was known. */
export const receivedBy = (shown: ShownAtWindow): string =>
  `窗口核对${shown === 'CODE' ? '身份码' : '身份证'}`

/** How long a clerk may enter on one word of the person. */
export const AGREEMENT_LIVES_MS = 30 * 60_000
/** Working days in which a window passes on what it took in (BZ-10). */
export const PASS_ON_WITHIN = 1

interface Agreed {
  readonly status: WindowVisitStatus
  readonly staffId: string
  readonly agreedUntil: Date | null
}

/** Whether this clerk may enter for the person now: the one who was agreed to, while the word holds. */
export const mayEnter = ({ status, staffId, agreedUntil }: Agreed, clerkId: string, now: Date): boolean =>
  status === 'AGREED' && staffId === clerkId && agreedUntil !== null && now < agreedUntil

/** Where a visit stands, as the clerk reads it. */
export function windowVisitWords(
  status: WindowVisitStatus,
  passOnBy: LocalDate | null,
  shown: ShownAtWindow,
): string {
  switch (status) {
    case 'RECEIVED':
      return `${shown === 'CODE' ? '身份码' : '身份证'}已核对，选要办的事`
    case 'ASKED':
      return shown === 'CODE' ? '等对方在手机上点同意' : '等对方在委托书上签字'
    case 'AGREED':
      return passOnBy ? `对方已同意，${passOnBy} 前转出` : '对方已同意'
    case 'WAITING':
      return '已一次说清还差什么，等对方补'
    case 'PASSED_ON':
      return '已转部门办理'
    case 'GIVEN_BACK':
      return '结果已经告诉对方'
    case 'ENDED':
      return '没有办下去'
  }
}

const STEP_NAMES: Readonly<Record<WindowVisitEvent, string>> = {
  ASK: '请对方同意',
  AGREE: '本人同意窗口代填',
  SIGN: '本人在委托书上签字',
  DECLINE: '本人没有同意',
  WITHDRAW: '本人收回同意',
  TELL_MISSING: '一次说清还差什么',
  SHARE_ACCOUNT: '本人说明账户是特意合用的',
  PASS_ON: '转部门办理',
  GIVE_BACK: '告诉结果',
  LEAVE: '没有办下去',
}

/** What happened, in a word or two. */
export const windowStepName = (event: WindowVisitEvent | 'RECEIVE', shown: ShownAtWindow): string =>
  event === 'RECEIVE' ? receivedBy(shown) : STEP_NAMES[event]

/** How the person is named in what a clerk entered for them: for whom, at which window, by whom. */
export const enteredFor = (maskedName: string, windowName: string, staffName: string): string =>
  `${maskedName}（${windowName} ${staffName}代填）`

/** The light of passing on (BZ-10): yellow on its last day, red past it, still while the person's turn; null when it is over. */
export function passOnLight(
  status: WindowVisitStatus,
  passOnBy: LocalDate | null,
  today: LocalDate,
): Light | null {
  if (status === 'WAITING') return 'PAUSED'
  if (status !== 'AGREED' && status !== 'ASKED') return null
  if (passOnBy === null) return null
  if (today > passOnBy) return 'RED'
  return today === passOnBy ? 'YELLOW' : 'GREEN'
}

/** What the window's own office is asked when it kept a case too long. No names: it has the list. */
export const lateRequest = (itemName: string, number: string, windowName: string): string =>
  `${windowName}收的件 ${number}（${itemName}）超过 ${PASS_ON_WITHIN} 个工作日没有转给部门。请今天转出，或写明为什么。`
