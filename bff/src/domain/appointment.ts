import { addDays, chinaDate, chinaMinute, type LocalDate } from '@policy-direct/shared/time/china-date'
import { nextBy } from './transition-table'
import type { WorkingDays } from './working-days'

/** A service centre: where it is, when its windows receive, and how many at a time. */
export interface ServiceCentre {
  readonly id: string
  readonly name: string
  /** GB/T 2260. */
  readonly region: string
  readonly address: string
  readonly phone: string
  /** Beginnings of its slots, `08:30`, half an hour each. */
  readonly slots: readonly string[]
  /** How many are received in one slot. */
  readonly places: number
}

/** An appointment at a window (HR-1). */
export const APPOINTMENT_STATUSES = ['BOOKED', 'CANCELLED', 'CAME'] as const
export type AppointmentStatus = (typeof APPOINTMENT_STATUSES)[number]
export const APPOINTMENT_EVENTS = ['MOVE', 'CANCEL', 'COME'] as const
export type AppointmentEvent = (typeof APPOINTMENT_EVENTS)[number]

/** [from, event, to]. What is not in the table cannot happen. */
export const APPOINTMENT_TRANSITIONS: readonly [AppointmentStatus, AppointmentEvent, AppointmentStatus][] = [
  ['BOOKED', 'MOVE', 'BOOKED'],
  ['BOOKED', 'CANCEL', 'CANCELLED'],
  ['BOOKED', 'COME', 'CAME'],
]

/** The status after an event, or null when it cannot happen. */
export const nextAppointment = nextBy(APPOINTMENT_TRANSITIONS)

/** Working days ahead that can be booked. */
export const BOOKABLE_DAYS = 10
/** Appointments somebody may have before them, so that the places are there for everybody. */
export const MOST_BEFORE_ONE = 2

/** A day with the slots that have not begun. */
export interface OpenDay {
  readonly day: LocalDate
  readonly slots: readonly string[]
}

/** The days that can be booked at `now`: today while slots are to come, and the next working days; holidays never. */
export function openDays(calendar: WorkingDays, { slots }: ServiceCentre, now: Date): OpenDay[] {
  const today = chinaDate(now)
  const open: OpenDay[] = []
  for (let day = today; open.length < BOOKABLE_DAYS; day = addDays(day, 1)) {
    const left = slots.filter(slot => !hasBegun(day, slot, now))
    if (calendar.isWorkingDay(day) && left.length > 0) open.push({ day, slots: left })
  }
  return open
}

/** Whether a slot has begun, on the city's clock. */
export const hasBegun = (day: LocalDate, slot: string, now: Date): boolean =>
  `${day} ${slot}` <= chinaMinute(now)

/** Why somebody who was booked for `day` cannot be written down as come today; null when they can. */
export function whyNotHere(day: LocalDate, now: Date): string | null {
  const today = chinaDate(now)
  if (day === today) return null
  return day > today
    ? `约的是 ${day}，还没有到那一天，没有记。人今天来了，请直接取号；不再来的，让本人取消或改时间。`
    : `约的是 ${day}，那一天已经过了，不能再记来了。人今天来了，请直接取号。`
}

/** Why a slot cannot be had; null when it can. Whether a place is left the store says. */
export function whyNoSlot(
  calendar: WorkingDays,
  centre: ServiceCentre,
  { day, slot }: { day: LocalDate; slot: string },
  now: Date,
): string | null {
  const open = openDays(calendar, centre, now).find(each => each.day === day)
  if (!open) return `${day} 约不了：窗口那天不上班，或者离得太远。请选列出来的日子。`
  return open.slots.includes(slot) ? null : '这个时间已经过了，或者窗口那时不接待。请换一个时间。'
}

/** What is said to whoever wants a place that is gone. */
export const SLOT_TAKEN = '这个时间刚刚约满了，没有占用您的次数。请换一个时间。'
export const SAME_TIME = '这个时间已经约过一次了，一个人同一时间只能去一个窗口。'
export const ENOUGH = `已经约了 ${MOST_BEFORE_ONE} 次还没去。去过或取消一次以后再约，急的可以直接去窗口取号。`
