import { addDays, type LocalDate } from '@policy-direct/shared/time/china-date'
import { backWords } from '@policy-direct/shared/vocabulary/fulfilment-words'
import type { PolicyItemVersion } from '../../eligibility'
import type { EntitlementStatus } from '../entitlement'
import type { Judgement } from '../judgement'
import { likelyBy } from '../likely-by'
import { isNearMiss, openPoints } from '../open-points'
import type { WorkingDays } from '../working-days'
import {
  changesBetween,
  type PublishedVersion,
  standingByItem,
  type Turn,
  turnsOf,
} from './published-version'

export type CalendarKind = 'OPENS' | 'CLOSES' | 'CHANGES' | 'ARRIVES' | 'MEETS' | 'DUE_BACK'

/** A day to know of (N-11). */
export interface CalendarDay {
  id: string
  on: LocalDate
  kind: CalendarKind
  itemId: string
  name: string
  text: string
  amountFen: number | null
  sure: boolean
  mine: boolean
  entitlementId: string | null
}

/** How far ahead the calendar looks; 补足 may be further away and is one's own. */
const AHEAD_DAYS = 400
const REMINDED_DAYS = 60

/** Openings, changes and endings of all items, the nearest first; `concerns` marks those of one beneficiary. */
export function cityDays(
  versions: readonly PublishedVersion[],
  concerns: (turn: Turn) => boolean,
): CalendarDay[] {
  return [...standingByItem(versions).values()]
    .flatMap(turnsOf)
    .map(turn => ({
      id: `${turn.kind}-${turn.item.id}-${turn.item.version}`,
      on: turn.on,
      kind: turn.kind,
      itemId: turn.item.id,
      name: turn.item.name,
      text: turnText(turn),
      amountFen: null,
      sure: false,
      mine: concerns(turn),
      entitlementId: null,
    }))
    .sort(inTime)
}

function turnText({ kind, item, before }: Turn): string {
  if (kind === 'OPENS') return item.beneficiary.text
  if (kind === 'CLOSES') return '最后一天，之后不再办'
  const [first, ...more] = before ? changesBetween(before, item) : []
  if (!first) return '换新的一版，条件和标准不变'
  return more.length > 0 ? `${first}，还有 ${more.length} 处` : first
}

/** From today on, as far as the calendar looks. */
export const ahead = (days: readonly CalendarDay[], today: LocalDate): CalendarDay[] =>
  days.filter(({ on, mine }) => on >= today && (mine || on <= addDays(today, AHEAD_DAYS)))

/** What changed or ended in the year of `today` so far, the newest first. */
export const changedThisYear = (days: readonly CalendarDay[], today: LocalDate): CalendarDay[] =>
  days
    .filter(({ on, kind }) => kind !== 'OPENS' && on < today && on.slice(0, 4) === today.slice(0, 4))
    .reverse()

/** What the calendar asks of a case. */
export interface DatedCase {
  id: string
  itemId: string
  caseNumber: string
  status: EntitlementStatus
  amountFen: number
  confirmBy: LocalDate | null
  confirmedOn: LocalDate | null
}

/** One's own days: the last day to confirm, the promised arrival, the day a released deposit is due back. */
export function caseDays(
  each: DatedCase,
  item: PolicyItemVersion,
  today: LocalDate,
  workingDays: WorkingDays,
): CalendarDay[] {
  const day = (kind: CalendarKind, on: LocalDate, text: string, amountFen: number | null): CalendarDay => ({
    id: `${kind}-${each.id}`,
    on,
    kind,
    itemId: item.id,
    name: item.name,
    text,
    amountFen,
    sure: true,
    mine: true,
    entitlementId: each.id,
  })
  const { dueBackOn } = item.fulfilment
  const arrives =
    each.status === 'OFFERED' ? null : likelyBy(item, each.status, each.confirmedOn, today, workingDays)
  return [
    ...(each.status === 'OFFERED' && each.confirmBy !== null
      ? [day('CLOSES', each.confirmBy, '最后一天确认，过期视为不领', each.amountFen)]
      : []),
    ...(arrives
      ? [day('ARRIVES', arrives, `承诺这天前到账，办件号 ${each.caseNumber}`, each.amountFen)]
      : []),
    ...(each.status === 'FULFILLED' && dueBackOn
      ? [
          day(
            'DUE_BACK',
            dueBackOn,
            `要${backWords(item.fulfilment.kind).back}，${addDays(dueBackOn, -REMINDED_DAYS)} 起提醒您`,
            each.amountFen,
          ),
        ]
      : []),
  ].filter(({ on }) => on >= today)
}

/** The day on which time alone meets the last open point (N-1); none when it is not time that heals it. */
export function meetingDay({ item, assessment }: Judgement): CalendarDay | null {
  if (!isNearMiss(assessment)) return null
  const [point] = openPoints(assessment)
  const clause = [...assessment.clauses, ...assessment.limits].find(({ id }) => id === point?.id)
  const on = clause?.gap?.earliestOn
  if (!clause || on === undefined || on <= assessment.asOf) return null
  return {
    id: `MEETS-${item.id}-${assessment.recordKey ?? ''}`,
    on,
    kind: 'MEETS',
    itemId: item.id,
    name: item.name,
    text: `预计满足：${clause.text}`,
    amountFen: assessment.benefit.amountFen,
    sure: false,
    mine: true,
    entitlementId: null,
  }
}

/** The nearest first; on one day by what it is about. */
export const inTime = (a: CalendarDay, b: CalendarDay): number =>
  a.on.localeCompare(b.on) || Number(b.mine) - Number(a.mine) || (a.id < b.id ? -1 : 1)
