import type { Appointment, Appointments, SlotAnswer, SlotAt } from '../../ports/appointments'

/** Appointments in memory, with what people are to be told. */
export function memoryAppointments(): Appointments & { told: string[] } {
  const kept = new Map<string, Appointment>()
  const told: string[] = []
  const all = () =>
    [...kept.values()].sort((a, b) =>
      `${a.day} ${a.slot} ${a.id}`.localeCompare(`${b.day} ${b.slot} ${b.id}`),
    )
  const inSlot = (one: Appointment, { centreId, day, slot }: SlotAt) =>
    one.status !== 'CANCELLED' && one.centreId === centreId && one.day === day && one.slot === slot
  const answer = (id: string, subjectId: string, to: SlotAt, places: number): SlotAnswer => {
    const others = all().filter(one => one.id !== id)
    const same = (one: Appointment) =>
      one.status !== 'CANCELLED' && one.subjectId === subjectId && one.day === to.day && one.slot === to.slot
    if (others.some(same)) return 'SAME_TIME'
    return others.filter(one => inSlot(one, to)).length < places ? 'HAD' : 'FULL'
  }
  return {
    told,
    async book(appointment, places) {
      const had = answer(appointment.id, appointment.subjectId, appointment, places)
      if (had === 'HAD') {
        kept.set(appointment.id, { ...appointment, status: 'BOOKED', revision: 1 })
        told.push(`${appointment.id} BOOK`)
      }
      return had
    },
    async move(id, to, places) {
      const found = kept.get(id)
      if (found?.status !== 'BOOKED') return 'GONE'
      const had = answer(id, found.subjectId, to, places)
      if (had === 'HAD') {
        kept.set(id, { ...found, ...to, revision: found.revision + 1 })
        told.push(`${id} MOVE`)
      }
      return had
    },
    async end(id, status) {
      const found = kept.get(id)
      if (found?.status !== 'BOOKED') return false
      kept.set(id, { ...found, status })
      if (status === 'CANCELLED') told.push(`${id} CANCEL`)
      return true
    },
    get: async id => kept.get(id) ?? null,
    ofSubjects: async (ids, from) => all().filter(one => ids.includes(one.subjectId) && one.day >= from),
    ofDay: async (ids, day) =>
      all().filter(one => ids.includes(one.centreId) && one.day === day && one.status !== 'CANCELLED'),
    async taken(centreId, from, until) {
      const counts = new Map<string, number>()
      for (const one of all()) {
        if (one.status === 'CANCELLED' || one.centreId !== centreId || one.day < from || one.day > until)
          continue
        const name = `${one.day} ${one.slot}`
        counts.set(name, (counts.get(name) ?? 0) + 1)
      }
      return counts
    },
    bookedFor: async day => all().filter(one => one.status === 'BOOKED' && one.day === day),
  }
}
