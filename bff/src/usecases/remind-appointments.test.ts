import { chineseWorkingDays } from '../adapters/calendar/chinese-days'
import { memoryAppointments } from '../adapters/memory/appointments'
import { countingIds } from '../adapters/testing/counting-ids'
import { remindAppointments } from './window-appointments'

const CENTRE = {
  ...{
    id: 'chaoyang',
    name: '朝阳区政务服务中心',
    region: '220104',
    address: '工农大路 1 号',
    phone: '0431-12345',
  },
  ...{ slots: ['09:00'], places: 9 },
}
const at = (day: string) => new Date(`${day}T10:00:00+08:00`)

/** HR-1: the job comes by every few seconds; whoever was reminded is not looked up again. */
it('reminds of each appointment of the next working day once, and again when it was moved', async () => {
  const appointments = memoryAppointments()
  const asked: string[] = []
  const clock = { at: at('2026-11-23'), now: () => clock.at }
  const remind = remindAppointments({
    ...{ appointments, clock, centres: [CENTRE], calendar: chineseWorkingDays({}), ids: countingIds() },
    subjects: { names: async () => new Map() },
    users: {
      async contactsOf(subjectId) {
        asked.push(subjectId)
        return [{ userId: `user of ${subjectId}` }] as never
      },
    },
    messages: { queue: async messages => messages.length },
    ...{ authority: {} as never, items: {} as never, dataUses: {} as never },
  })
  const book = (id: string, day: string) =>
    appointments.book(
      {
        ...{ id, number: `YD-${id}`, centreId: CENTRE.id, day, slot: '09:00', subjectId: `firm ${id}` },
        ...{ itemId: null, bookedBy: 'u', bookedName: '金*', bookedAt: clock.at },
      },
      CENTRE.places,
    )
  await book('a', '2026-11-24')
  await book('b', '2026-11-25')
  expect([await remind(), await remind(), asked]).toEqual([1, 0, ['firm a']])
  await book('c', '2026-11-24')
  expect([await remind(), asked]).toEqual([1, ['firm a', 'firm c']])
  await appointments.move('b', { centreId: CENTRE.id, day: '2026-11-24', slot: '09:00' }, CENTRE.places)
  expect([await remind(), await remind()]).toEqual([1, 0])
  clock.at = at('2026-11-24')
  await book('d', '2026-11-25')
  expect([await remind(), asked.at(-1)]).toEqual([1, 'firm d'])
})
