import { chinaDate, type LocalDate } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import {
  ahead,
  type CalendarDay,
  caseDays,
  changedThisYear,
  cityDays,
  inTime,
  meetingDay,
} from '../domain/hall/policy-calendar'
import type { Turn } from '../domain/hall/published-version'
import { judgeItems } from '../domain/judge-items'
import type { WorkingDays } from '../domain/working-days'
import { type Explain, lastingExplain } from '../eligibility'
import type { Clock } from '../ports/clock'
import type { PolicyItems } from '../ports/policy-items'
import type { PlacedItems, placeItems } from './place-items'
import type { publishedVersions } from './published-versions'

export interface ReadCalendarDeps {
  items: PolicyItems
  clock: Clock
  calendar: WorkingDays
  versions: ReturnType<typeof publishedVersions>
  place: ReturnType<typeof placeItems>
}

export interface CalendarOutcome {
  today: LocalDate
  days: CalendarDay[]
  changed: CalendarDay[]
}

/** A change or an ending concerns whom it reaches or nearly reaches: up to one point away. */
const CONCERNED = 3

/**
 * Openings, closings and changes (N-11); for a beneficiary also their own days, and which of the city's concern them.
 * Faults: those of `placeItems`.
 */
export function readCalendar(deps: ReadCalendarDeps) {
  const explain = lastingExplain()
  return async (actor: Actor, beneficiaryId: string | null): Promise<CalendarOutcome> => {
    const now = deps.clock.now()
    const today = chinaDate(now)
    const inForce = await deps.items.inForce(today)
    const placed = beneficiaryId ? await deps.place(actor, beneficiaryId, inForce, '看政策日历') : null
    const city = cityDays(
      await deps.versions(),
      turn => placed !== null && concerns(explain, placed, turn, now),
    )
    const own = placed ? await ownDays(deps, placed, today) : []
    return {
      today,
      days: ahead([...city, ...own].sort(inTime), today),
      changed: changedThisYear(city, today),
    }
  }
}

/** An opening concerns whoever would qualify with the data of today; anything else, whoever is near it now. */
function concerns(
  explain: Explain,
  { snapshot, place, kind }: PlacedItems,
  { kind: turn, item, on }: Turn,
  now: Date,
): boolean {
  if (item.beneficiary.kind !== kind) return false
  if (turn !== 'OPENS' || on <= chinaDate(now)) return (place(item.id)?.rank ?? CONCERNED + 1) <= CONCERNED
  return judgeItems(explain, [item], snapshot, on, now).some(
    ({ judgement }) => judgement.assessment.verdict === 'ELIGIBLE',
  )
}

async function ownDays(
  { items, calendar }: Pick<ReadCalendarDeps, 'items' | 'calendar'>,
  { snapshot, right, kind }: PlacedItems,
  today: LocalDate,
): Promise<CalendarDay[]> {
  const ofCases = await Promise.all(
    snapshot.cases.map(async each => {
      const item = await items.version(each.itemId, each.itemVersion)
      const confirmedOn = each.confirmedAt ? chinaDate(each.confirmedAt) : null
      return item ? caseDays({ ...each, confirmedOn }, item, today, calendar) : []
    }),
  )
  const meeting = (await items.inForce(today))
    .filter(({ beneficiary }) => beneficiary.kind === kind)
    .flatMap(item => {
      const best = right(item)
      return best && !best.entitlement ? (meetingDay(best.judgement) ?? []) : []
    })
  return [...ofCases.flat(), ...meeting]
}
