import type { LocalDate } from '@policy-direct/shared/time/china-date'
import { departmentName } from '@policy-direct/shared/vocabulary/department'
import type { PolicyItemVersion } from '../eligibility'
import type { ApplicationEvent } from './application-life'
import { nextBy } from './transition-table'
import { addWorkingDays, type WorkingDays } from './working-days'

/** 并联审查: several departments look at an accepted application at once, each with its own question and its own day. */
export const JOINT_STATUSES = ['WAITING', 'AGREED', 'DECLINED', 'ASKED_BACK'] as const
export type JointStatus = (typeof JOINT_STATUSES)[number]
export const JOINT_EVENTS = ['AGREE', 'DECLINE', 'ASK_BACK'] as const
export type JointEvent = (typeof JOINT_EVENTS)[number]

/** [from, event, to]. An answer is given once; an application that comes back is asked about anew. Silence is no answer. */
export const JOINT_TRANSITIONS: readonly [JointStatus, JointEvent, JointStatus][] = [
  ['WAITING', 'AGREE', 'AGREED'],
  ['WAITING', 'DECLINE', 'DECLINED'],
  ['WAITING', 'ASK_BACK', 'ASKED_BACK'],
]

/** The status after an event, or null when it cannot happen. */
export const nextJoint = nextBy(JOINT_TRANSITIONS)

/** What a department is asked about an application, from its acceptance number `round` on. */
export interface NewJointOpinion {
  readonly round: number
  readonly department: string
  readonly asks: string
  readonly dueOn: LocalDate
}

export interface JointOpinion extends NewJointOpinion {
  readonly status: JointStatus
  /** Who answered, in full, what they said, and when; null while it is waited for. */
  readonly staffName: string | null
  readonly reason: string | null
  readonly answeredAt: Date | null
}

/** How often an application was accepted: opinions belong to one acceptance. */
export const roundOf = (steps: readonly { readonly event: ApplicationEvent }[]): number =>
  steps.filter(({ event }) => event === 'ACCEPT').length

/** What is asked with an acceptance on `today`; nothing where the item has no joint review. */
export const openedOpinions = (
  { jointReview = [] }: Pick<PolicyItemVersion, 'jointReview'>,
  round: number,
  today: LocalDate,
  calendar: WorkingDays,
): NewJointOpinion[] =>
  jointReview.map(({ department, asks, workingDays }) => ({
    ...{ round, department, asks },
    dueOn: addWorkingDays(calendar, today, workingDays),
  }))

/** The opinions of the newest acceptance; those before it are history. */
export const currentOpinions = (all: readonly JointOpinion[], round: number): JointOpinion[] =>
  all.filter(one => one.round === round)

/**
 * Why an application cannot be confirmed yet, or not at all: every department that was asked has to agree, and nobody's
 * silence counts. Null: nothing in the way. Returning it needs nobody else.
 */
export function jointRefusal(opinions: readonly JointOpinion[]): string | null {
  const declined = opinions.find(({ status }) => status === 'DECLINED')
  if (declined) return `${departmentName(declined.department)}不同意：${declined.reason}。这一件只能退回。`
  const waiting = opinions.filter(({ status }) => status !== 'AGREED')
  if (waiting.length === 0) return null
  const who = waiting.map(({ department, dueOn }) => `${departmentName(department)}（${dueOn} 前）`)
  return `还差${who.join('、')}的意见，到齐了再核定。`
}

/** Why a department does not send an application back once more; null when it may (一次性告知). */
export const whyNotAskBack = (all: readonly JointOpinion[], department: string): string | null =>
  all.some(one => one.department === department && one.status === 'ASKED_BACK')
    ? '你们已经退回补正过一次，不能再退：材料够就同意，不够写明原因不同意。'
    : null

/** Where a department's opinion stands, as whoever asked reads it. */
export function jointWords({ status, dueOn }: JointOpinion, paused: boolean): string {
  switch (status) {
    case 'WAITING':
      return paused ? '等您补正，先停下不算' : `正在看，${dueOn} 前说意见`
    case 'AGREED':
      return '同意'
    case 'DECLINED':
      return '不同意'
    case 'ASKED_BACK':
      return '要您补正'
  }
}

/** What a department is asked when its day has passed; no personal data. */
export const overdueOpinionRequest = (
  caseNumber: string,
  { asks, dueOn }: Pick<NewJointOpinion, 'asks' | 'dueOn'>,
): string =>
  `办件 ${caseNumber}：请你们看“${asks}”，应在 ${dueOn} 前说意见，还没有说。请今天办理，写明为什么晚了；不说不算同意，办件在等。`
