import { chinaDate, type LocalDate } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import { whyNotHere } from '../domain/appointment'
import { Fault, notFound } from '../domain/fault'
import { staffInWords } from '../domain/own-look'
import { onDuty } from '../domain/staff-duty'
import { addWorkingDays } from '../domain/working-days'
import type { Appointment } from '../ports/appointments'
import type { DataUses } from '../ports/data-uses'
import type { Messages } from '../ports/messages'
import type { Subjects } from '../ports/subjects'
import type { Users } from '../ports/users'
import { existingDay, existingId } from './acting'
import { beneficiaryName } from './beneficiary-name'
import { type AppointmentDeps, centreOf } from './book-appointment'
import { messagesOf } from './news'

export interface WindowAppointmentDeps extends AppointmentDeps {
  subjects: Pick<Subjects, 'names'>
  dataUses: Pick<DataUses, 'record'>
  users: Pick<Users, 'contactsOf'>
  messages: Pick<Messages, 'queue'>
}

/** Who comes on a day to the centres of the clerk's region; the look is recorded. Faults: UNAUTHENTICATED, FORBIDDEN, INVALID_INPUT. */
export function listWindowAppointments(deps: WindowAppointmentDeps) {
  return async (actor: Actor, day: LocalDate | null): Promise<Appointment[]> => {
    const staff = onDuty(actor, 'WINDOW')
    const own = deps.centres.filter(({ region }) => region === staff.regionCode).map(({ id }) => id)
    const wanted = day === null ? chinaDate(deps.clock.now()) : existingDay(day)
    const all = await deps.appointments.ofDay(own, wanted)
    await deps.dataUses.record(
      all.map(({ subjectId }) => ({
        subjectId,
        actorKind: 'STAFF' as const,
        actorId: staff.staffId,
        actorName: staffInWords(staff.department, staff.name),
        what: '名称和约的时间',
        purpose: '窗口接待预约',
        basis: 'CONSENT' as const,
      })),
    )
    return all
  }
}

/**
 * Whoever was booked is here, on the day they were booked for. Twice is once. Faults: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND,
 * CONFLICT.
 */
export function comeToAppointment(deps: WindowAppointmentDeps) {
  return async (actor: Actor, id: string): Promise<Appointment> => {
    const staff = onDuty(actor, 'WINDOW')
    const found = await deps.appointments.get(existingId(id, '这次预约'))
    const here =
      found && deps.centres.some(each => each.id === found.centreId && each.region === staff.regionCode)
    if (!found || !here) throw notFound('这次预约')
    if (found.status === 'CAME') return found
    const notHere = whyNotHere(found.day, deps.clock.now())
    if (notHere && found.status === 'BOOKED') throw new Fault('CONFLICT', notHere)
    if (!(await deps.appointments.end(found.id, 'CAME'))) throw new Fault('CONFLICT', '这次预约已经取消了。')
    return (await deps.appointments.get(found.id))!
  }
}

type Told = 'BOOK' | 'MOVE' | 'CANCEL' | 'REMIND'
const TEMPLATES: Record<Told, string> = {
  BOOK: 'appointment-booked',
  MOVE: 'appointment-booked',
  CANCEL: 'appointment-cancelled',
  REMIND: 'appointment-reminder',
}

/** Tells everybody who acts for the beneficiary when and where; once for what happened. */
export function tellAppointment(deps: WindowAppointmentDeps) {
  return async (appointmentId: string, event: Told): Promise<number> => {
    const found = await deps.appointments.get(appointmentId)
    if (!found) return 0
    const { subjectId, itemId, day, slot, number, revision } = found
    const at = deps.clock.now()
    const centre = centreOf(deps, found.centreId)
    const item = itemId === null ? null : await deps.items.latest(itemId, chinaDate(at))
    const contacts = await deps.users.contactsOf(subjectId, chinaDate(at))
    const news = {
      ...{ subjectId, entitlementId: null, template: TEMPLATES[event] },
      occasion: `appointment:${appointmentId}:${revision}:${event}`,
      users: contacts.map(({ userId }) => userId),
      facts: {
        name: await beneficiaryName(deps, subjectId),
        item: item?.name ?? '到窗口办事',
        reason: `${day} ${slot} ${centre.name}，预约号 ${number}`,
      },
    }
    return deps.messages.queue(messagesOf(deps, news, at), at, 'send-message')
  }
}

/** Everybody booked for the next working day is reminded, once. Answers how many messages were new. */
export function remindAppointments(deps: WindowAppointmentDeps) {
  const tell = tellAppointment(deps)
  /** Whoever was told is not looked up again: the job comes by every few seconds, all day. */
  let told = { of: '', appointments: new Set<string>() }
  return async (): Promise<number> => {
    const next = addWorkingDays(deps.calendar, chinaDate(deps.clock.now()), 1)
    if (told.of !== next) told = { of: next, appointments: new Set() }
    let fresh = 0
    for (const { id, revision } of await deps.appointments.bookedFor(next)) {
      const occasion = `${id}:${revision}`
      if (told.appointments.has(occasion)) continue
      fresh += await tell(id, 'REMIND')
      told.appointments.add(occasion)
    }
    return fresh
  }
}
