import type { Appointments, SlotAt } from '../../ports/appointments'

export interface OpenAppointments {
  appointments: Appointments
  addSubject(): Promise<string>
  /** Who books; any of them. */
  user: string
  /** `id event` of what people are to be told, in order. */
  told(): Promise<string[]>
}

let counter = 0
const freshId = () => {
  counter += 1
  return `55555555-5555-7555-8555-${String(counter).padStart(12, '0')}`
}
const AT = new Date('2026-11-20T01:00:00Z')

/** What every store of appointments must do; run on each adapter. */
export function appointmentsContract(name: string, open: () => Promise<OpenAppointments>): void {
  describe(`appointments: ${name}`, () => {
    let store: OpenAppointments
    beforeAll(async () => {
      store = await open()
    })
    const at = (slot: string, day = '2026-11-23'): SlotAt => ({ centreId: 'chaoyang', day, slot })
    const wanted = async (to: SlotAt, subjectId?: string) => {
      const id = freshId()
      const whose = subjectId ?? (await store.addSubject())
      return {
        ...{ id, number: `YD-${id.slice(-6)}`, ...to, subjectId: whose, itemId: null },
        ...{ bookedBy: store.user, bookedName: '金*', bookedAt: AT },
      }
    }
    const book = async (to: SlotAt, subjectId?: string) => {
      const one = await wanted(to, subjectId)
      expect(await store.appointments.book(one, 2)).toBe('HAD')
      return one
    }

    it('gives every place once, also when many ask at the same moment', async () => {
      const all = await Promise.all(Array.from({ length: 6 }, () => wanted(at('08:30'))))
      const answers = await Promise.all(all.map(one => store.appointments.book(one, 2)))
      expect([...answers].sort()).toEqual(['FULL', 'FULL', 'FULL', 'FULL', 'HAD', 'HAD'])
      expect(await store.appointments.ofDay(['chaoyang'], '2026-11-23')).toHaveLength(2)
      const taken = await store.appointments.taken('chaoyang', '2026-11-23', '2026-11-24')
      expect([...taken]).toEqual([['2026-11-23 08:30', 2]])
    })
    it('lets nobody sit at two windows at once', async () => {
      const { subjectId } = await book(at('09:00'))
      const elsewhere = { ...at('09:00'), centreId: 'nanguan' }
      expect(await store.appointments.book(await wanted(elsewhere, subjectId), 2)).toBe('SAME_TIME')
    })
    it('moves to another slot and gives its place back', async () => {
      const one = await book(at('10:00'))
      const full = await Promise.all([book(at('10:30')), book(at('10:30'))])
      expect(await store.appointments.move(one.id, at('10:30'), 2)).toBe('FULL')
      expect(await store.appointments.move(full[0]!.id, at('11:00'), 2)).toBe('HAD')
      expect(await store.appointments.move(one.id, at('10:30'), 2)).toBe('HAD')
      expect(await store.appointments.get(one.id)).toMatchObject({
        ...at('10:30'),
        status: 'BOOKED',
        revision: 2,
      })
      expect(
        (await store.appointments.taken('chaoyang', '2026-11-23', '2026-11-23')).get('2026-11-23 10:00'),
      ).toBeUndefined()
      expect((await store.told()).filter(told => told.startsWith(one.id))).toEqual([
        `${one.id} BOOK`,
        `${one.id} MOVE`,
      ])
    })
    it('a cancelled place is free again; what is over stays over', async () => {
      const one = await book(at('13:30'))
      expect(await store.appointments.end(one.id, 'CANCELLED')).toBe(true)
      expect(await store.appointments.end(one.id, 'CAME')).toBe(false)
      expect(await store.appointments.move(one.id, at('14:00'), 2)).toBe('GONE')
      await Promise.all([book(at('13:30'), one.subjectId), book(at('13:30'))])
      expect(await store.appointments.get(freshId())).toBeNull()
    })
    it('is found for its beneficiary from a day on, and by its day', async () => {
      const one = await book(at('15:00', '2026-11-25'))
      const ids = async (from: string) =>
        (await store.appointments.ofSubjects([one.subjectId], from)).map(({ id }) => id)
      expect(await ids('2026-11-25')).toEqual([one.id])
      expect(await ids('2026-11-26')).toEqual([])
      expect(await store.appointments.bookedFor('2026-11-25')).toMatchObject([{ id: one.id }])
      expect(await store.appointments.end(one.id, 'CAME')).toBe(true)
      expect(await store.appointments.bookedFor('2026-11-25')).toEqual([])
      expect(await store.appointments.ofDay(['chaoyang'], '2026-11-25')).toMatchObject([{ status: 'CAME' }])
    })
  })
}
