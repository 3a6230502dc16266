import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor, UserActor } from '../domain/actor'
import {
  ENOUGH,
  hasBegun,
  MOST_BEFORE_ONE,
  type OpenDay,
  openDays,
  SAME_TIME,
  type ServiceCentre,
  SLOT_TAKEN,
  whyNoSlot,
} from '../domain/appointment'
import { appointmentNumberOf } from '../domain/case-number'
import { Fault, notFound } from '../domain/fault'
import type { WorkingDays } from '../domain/working-days'
import type { Appointment, Appointments, SlotAnswer } from '../ports/appointments'
import type { Authority } from '../ports/authority'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'
import type { PolicyItems } from '../ports/policy-items'
import { existingId, requireDeeds, standingOf, userOf } from './acting'

export interface AppointmentDeps {
  appointments: Appointments
  centres: readonly ServiceCentre[]
  authority: Authority
  items: Pick<PolicyItems, 'latest'>
  calendar: WorkingDays
  clock: Clock
  ids: Ids
}

export type Booked = { kind: 'BOOKED'; appointment: Appointment } | { kind: 'REFUSED'; message: string }

/** A bookable day with how many places each slot has left. */
export type FreeDay = Omit<OpenDay, 'slots'> & { slots: readonly { slot: string; free: number }[] }

const WHAT = '这次预约'
const RANDOM_BYTES = 9

export function centreOf({ centres }: Pick<AppointmentDeps, 'centres'>, id: string): ServiceCentre {
  const centre = centres.find(each => each.id === id)
  if (!centre) throw notFound('这个服务中心')
  return centre
}

/** The days of a centre that can be booked; for everybody, nobody is named. Faults: NOT_FOUND. */
export function readFreeDays(deps: AppointmentDeps) {
  return async (centreId: string): Promise<FreeDay[]> => {
    const centre = centreOf(deps, centreId)
    const open = openDays(deps.calendar, centre, deps.clock.now())
    const taken = await deps.appointments.taken(centre.id, open[0]!.day, open.at(-1)!.day)
    return open.map(({ day, slots }) => ({
      day,
      slots: slots.map(slot => ({
        slot,
        free: Math.max(0, centre.places - (taken.get(`${day} ${slot}`) ?? 0)),
      })),
    }))
  }
}

export interface BookAppointment {
  beneficiaryId: string
  centreId: string
  day: string
  slot: string
  itemId: string | null
}

/**
 * Books a window for oneself or for whom one acts for (HR-1). What is full or over is refused in words.
 * Faults: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND.
 */
export function bookAppointment(deps: AppointmentDeps) {
  return async (actor: Actor, command: BookAppointment): Promise<Booked> => {
    const user = userOf(actor)
    const standing = await standingOf(deps.authority, actor, command.beneficiaryId, '这个办事主体')
    requireDeeds(standing, '预约')
    const centre = centreOf(deps, command.centreId)
    const now = deps.clock.now()
    const today = chinaDate(now)
    const { day, slot } = command
    const why = whyNoSlot(deps.calendar, centre, { day, slot }, now)
    if (why) return { kind: 'REFUSED', message: why }
    const item = command.itemId === null ? null : await deps.items.latest(command.itemId, today)
    const before = (await deps.appointments.ofSubjects([standing.beneficiaryId], today)).filter(
      one => one.status === 'BOOKED' && !hasBegun(one.day, one.slot, now),
    )
    const same = before.find(one => one.centreId === centre.id && one.day === day && one.slot === slot)
    // The same tap twice is one appointment.
    if (same) return { kind: 'BOOKED', appointment: same }
    if (before.length >= MOST_BEFORE_ONE) return { kind: 'REFUSED', message: ENOUGH }
    const id = deps.ids.uuid()
    const answer = await deps.appointments.book(
      {
        ...{ id, number: appointmentNumberOf(today, deps.ids.token(RANDOM_BYTES)), day, slot },
        ...{ centreId: centre.id, subjectId: standing.beneficiaryId, itemId: item?.id ?? null },
        ...{ bookedBy: user.userId, bookedName: user.maskedName, bookedAt: now },
      },
      centre.places,
    )
    return told(deps, id, answer)
  }
}

/** Moves an appointment to another time or centre; the old place is given back only with the new one. Faults as above. */
export function moveAppointment(deps: AppointmentDeps) {
  return async (
    actor: Actor,
    { id, centreId, day, slot }: { id: string; centreId: string; day: string; slot: string },
  ): Promise<Booked> => {
    const { appointment } = await ownAppointment(deps, actor, id)
    const centre = centreOf(deps, centreId)
    const now = deps.clock.now()
    if (hasBegun(appointment.day, appointment.slot, now)) throw over()
    const why = whyNoSlot(deps.calendar, centre, { day, slot }, now)
    if (why) return { kind: 'REFUSED', message: why }
    return told(
      deps,
      appointment.id,
      await deps.appointments.move(appointment.id, { centreId, day, slot }, centre.places),
    )
  }
}

/** Gives the place back. Twice is once. CONFLICT once the time has come. Faults as above. */
export function cancelAppointment(deps: AppointmentDeps) {
  return async (actor: Actor, id: string): Promise<Appointment> => {
    const { appointment } = await ownAppointment(deps, actor, id)
    if (appointment.status === 'CANCELLED') return appointment
    if (hasBegun(appointment.day, appointment.slot, deps.clock.now())) throw over()
    if (!(await deps.appointments.end(appointment.id, 'CANCELLED'))) throw over()
    return (await deps.appointments.get(appointment.id))!
  }
}

/** Appointments of everybody the actor acts for, from today on. Faults: UNAUTHENTICATED, FORBIDDEN. */
export function listOwnAppointments(deps: AppointmentDeps) {
  return async (actor: Actor): Promise<Appointment[]> => {
    userOf(actor)
    const standings = await deps.authority.standings(actor)
    const subjectIds = standings.map(({ beneficiaryId }) => beneficiaryId)
    return deps.appointments.ofSubjects(subjectIds, chinaDate(deps.clock.now()))
  }
}

async function ownAppointment(
  deps: AppointmentDeps,
  actor: Actor,
  id: string,
): Promise<{ user: UserActor; appointment: Appointment }> {
  const user = userOf(actor)
  const appointment = await deps.appointments.get(existingId(id, WHAT))
  if (!appointment) throw notFound(WHAT)
  requireDeeds(await standingOf(deps.authority, actor, appointment.subjectId, WHAT), '改约')
  return { user, appointment }
}

const over = () => new Fault('CONFLICT', '约的时间已经到了，或者已经取消、去过了，改不了。')

async function told(deps: AppointmentDeps, id: string, answer: SlotAnswer): Promise<Booked> {
  if (answer === 'GONE') throw over()
  if (answer !== 'HAD') return { kind: 'REFUSED', message: answer === 'FULL' ? SLOT_TAKEN : SAME_TIME }
  return { kind: 'BOOKED', appointment: (await deps.appointments.get(id))! }
}
