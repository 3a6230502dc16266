import { departmentName } from '@policy-direct/shared/vocabulary/department'
import { REACHES_ACCOUNT } from '@policy-direct/shared/vocabulary/fulfilment-words'
import type { ProcedureStep } from '../eligibility'
import type { EntitlementEvent, EntitlementStatus } from './entitlement'
import { type Light, lightOf, type Pause, usedDays } from './step-clock'
import { asideWords, type StageWords, wordsOf } from './timeline-words'
import type { WorkingDays } from './working-days'

export interface TimelineEvent {
  readonly event: EntitlementEvent
  readonly to: EntitlementStatus
  readonly actorKind: 'USER' | 'STAFF' | 'SYSTEM' | 'UPSTREAM'
  readonly actorName: string
  readonly at: Date
}

export interface TimelineInput extends StageWords {
  readonly steps: readonly ProcedureStep[]
  readonly events: readonly TimelineEvent[]
  readonly status: EntitlementStatus
  /** While an objection or a question to the applicant was open. */
  readonly pauses: readonly Pause[]
  readonly now: Date
  readonly calendar: WorkingDays
}

export interface TimelineStep {
  readonly name: string
  readonly state: 'DONE' | 'NOW' | 'LATER'
  readonly at: Date | null
  readonly actor: string | null
  readonly detail: string | null
  readonly light: Light | null
  readonly promisedDays: number | null
  readonly pausedBecause: string | null
}

type Stage = ProcedureStep['stage']

/** Which events begin and end a stage; the last one of a kind counts, because cases go round again. */
const BEGINS: Record<Stage, readonly EntitlementEvent[]> = {
  MATCH: ['MATCH_SURE', 'MATCH_DOUBTFUL', 'APPLY', 'APPLY_DOUBTFUL'],
  DEPARTMENT_REVIEW: ['MATCH_SURE', 'MATCH_DOUBTFUL', 'APPLY_DOUBTFUL', 'DOUBT', 'HOLD_BACK', 'TAKE_BACK'],
  INTENTION: ['DEPARTMENT_CONFIRM', 'DEEM_APPROVED'],
  PUBLIC_NOTICE: ['CONFIRM_WITH_NOTICE', 'ADVANCE_WITH_NOTICE'],
  EXECUTION: ['CONFIRM', 'ADVANCE', 'CLOSE_NOTICE', 'APPLY', 'RETRY'],
}
const ENDS: Record<Stage, readonly EntitlementEvent[]> = {
  MATCH: [...BEGINS.MATCH, 'QUEUE'],
  DEPARTMENT_REVIEW: [
    'DEPARTMENT_CONFIRM',
    'DEPARTMENT_REJECT',
    'DEEM_APPROVED',
    'APPLY',
    'QUEUE',
    'WITHDRAW',
  ],
  INTENTION: ['CONFIRM', 'CONFIRM_WITH_NOTICE', 'QUEUE', 'APPLY', 'DECLINE', 'LAPSE', 'REFUSE'],
  PUBLIC_NOTICE: ['CLOSE_NOTICE', 'UPHOLD_OBJECTION', 'STOP'],
  EXECUTION: ['ARRIVE', 'STOP'],
}
const STAGE_OF: Record<EntitlementStatus, Stage | null> = {
  SURE: 'DEPARTMENT_REVIEW',
  DOUBTFUL: 'DEPARTMENT_REVIEW',
  REJECTED: null,
  OFFERED: 'INTENTION',
  DECLINED: null,
  LAPSED: null,
  WITHDRAWN: null,
  QUEUED: 'INTENTION',
  IN_NOTICE: 'PUBLIC_NOTICE',
  OBJECTED: 'PUBLIC_NOTICE',
  STOPPED: 'PUBLIC_NOTICE',
  IN_EXECUTION: 'EXECUTION',
  FULFILLED: null,
  RETURNED: 'EXECUTION',
}

/** The way of a case as people see it: its item's steps, with what happened at each (XQ-1, BZ-3). */
export function timelineOf(input: TimelineInput): TimelineStep[] {
  const current = STAGE_OF[input.status]
  const reached = input.steps.findIndex(step => step.stage === current)
  return input.steps.map((step, index) =>
    stepOf(input, step, step.stage === current, reached >= 0 && index > reached),
  )
}

function stepOf(input: TimelineInput, step: ProcedureStep, now: boolean, later: boolean): TimelineStep {
  const begin = last(input.events, BEGINS[step.stage])
  const end = later || now ? undefined : last(input.events, ENDS[step.stage])
  const state = now ? 'NOW' : end ? 'DONE' : 'LATER'
  const promisedDays = step.promisedDays ?? null
  const base = { name: step.name, state, promisedDays, actor: actorOf(step, end) } as const
  if (state === 'LATER') return { ...base, at: null, detail: null, light: null, pausedBecause: null }
  const from = begin?.at ?? end?.at ?? input.now
  const used = usedDays(input.calendar, from, end?.at ?? input.now, input.pauses)
  const paused = now ? pausedBecause(input, promisedDays, used) : null
  return {
    ...base,
    at: end?.at ?? begin?.at ?? null,
    detail: wordsOf(input, step.stage, {
      end,
      begin,
      now: input.now,
      used,
      promised: promisedDays,
      aside: isAside(input),
    }),
    light: promisedDays === null ? null : lightWith(used, promisedDays, now, isStopped(input)),
    pausedBecause: paused,
  }
}

const last = (events: readonly TimelineEvent[], wanted: readonly EntitlementEvent[]) =>
  [...events].reverse().find(each => wanted.includes(each.event))

/** Its turn came and something other than money was missing (N-6). */
const isAside = ({ status, events }: TimelineInput) =>
  status === 'QUEUED' && last(events, ['QUEUE', 'WAIT_ASIDE'])?.event === 'WAIT_ASIDE'

const isStopped = ({ pauses, status }: TimelineInput) =>
  status === 'OBJECTED' ||
  status === 'STOPPED' ||
  status === 'RETURNED' ||
  pauses.some(pause => pause.until === null)

function lightWith(used: number, promised: number, running: boolean, stopped: boolean): Light {
  const light = lightOf(used, promised, running)
  return running && stopped && light === 'GREEN' ? 'PAUSED' : light
}

function pausedBecause(input: TimelineInput, promised: number | null, used: number): string | null {
  if (input.status === 'RETURNED')
    return REACHES_ACCOUNT.has(input.kind)
      ? '等您换一个能收款的账户，等的日子不算时限'
      : '执行部门退回了，正在核对，核对的日子不算时限'
  if (input.status === 'QUEUED')
    return isAside(input) ? asideWords(input) : '资金用完了，按确认的先后排队，不用再点'
  if (input.status === 'STOPPED') return '部门在重新核对这一批，核对的日子不算时限'
  if (isStopped(input)) return '有一条异议正在核对，核对的日子不算时限'
  if (promised === null) return null
  return restDayWords(input, promised - used)
}

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const
const DAY_MS = 86_400_000
const weekday = (at: Date) => WEEKDAYS[new Date(at.getTime() + 8 * 3_600_000).getUTCDay()]!

/** 今天周六，计时暂停。周一继续，还剩 1 个工作日 */
function restDayWords({ calendar, now }: TimelineInput, left: number): string | null {
  const day = (offset: number) => new Date(now.getTime() + offset * DAY_MS)
  const open = (at: Date) =>
    calendar.isWorkingDay(new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10))
  if (open(now)) return null
  let next = 1
  while (!open(day(next))) next += 1
  const rest = left >= 0 ? `，还剩 ${left} 个工作日` : ''
  return `今天${weekday(now)}，计时暂停。${weekday(day(next))}继续${rest}`
}

function actorOf(step: ProcedureStep, end: TimelineEvent | undefined): string | null {
  if (step.stage === 'INTENTION' && end?.actorKind === 'USER') return end.actorName
  return step.department ? departmentName(step.department) : step.actor
}
