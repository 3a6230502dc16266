import { agendaOf } from './agenda'
import { worldClock } from './clock'
import { manualTime } from './real-time'
import { workingDaysMs } from './working-days'

const noon = Date.parse('2026-11-21T12:00:00+08:00')

function day() {
  const time = manualTime(noon)
  const clock = worldClock(time)
  const agenda = agendaOf(clock, time)
  const happened: string[] = []
  const later = (ms: number, what: string) => agenda.after(ms, () => happened.push(what))
  return { time, clock, agenda, happened, later }
}

test('things happen in the order of their time, not of their entry', () => {
  const { time, happened, later } = day()
  later(200, 'second')
  later(100, 'first')
  time.pass(99)
  expect(happened).toEqual([])
  time.pass(101)
  expect(happened).toEqual(['first', 'second'])
})

test('moving the clock forward makes due things happen; what they start is due from there', () => {
  const { clock, agenda, happened, later } = day()
  agenda.after(1_000, () => later(1_000, 'follows'))
  later(86_400_000, 'tomorrow')
  clock.advance(3_600_000)
  expect(happened).toEqual([])
  clock.advance(86_400_000)
  expect(happened).toEqual(['follows', 'tomorrow'])
})

test('putting the clock back keeps the remaining wait', () => {
  const { time, clock, happened, later } = day()
  clock.advance(10 * 86_400_000)
  later(500, 'soon')
  clock.reset()
  time.pass(499)
  expect(happened).toEqual([])
  time.pass(1)
  expect(happened).toEqual(['soon'])
})

test('a cleared agenda is over', () => {
  const { time, agenda, happened, later } = day()
  later(1, 'never')
  agenda.clear()
  time.pass(10)
  expect([happened, agenda.pending()]).toEqual([[], 0])
})

test.each([
  ['a Saturday to Monday', '2026-11-21', 1, '2026-11-23'],
  ['over a weekend', '2026-11-20', 3, '2026-11-25'],
  ['over the National Day holiday of 2026', '2026-09-30', 1, '2026-10-08'],
  ['none', '2026-11-20', 0, '2026-11-20'],
])('working days: %s', (_what, from, days, to) => {
  const start = Date.parse(`${from}T12:00:00+08:00`)
  expect(new Date(start + workingDaysMs(start, days)).toISOString().slice(0, 10)).toBe(to)
})

test('thousands of things, entered in any order, happen in theirs', () => {
  const { time, agenda } = day()
  const happened: number[] = []
  for (let entry = 0; entry < 20_000; entry += 1) {
    const ms = (entry * 7_919) % 20_000
    agenda.after(ms, () => happened.push(ms))
  }
  time.pass(20_000)
  expect(happened).toEqual(Array.from({ length: 20_000 }, (_none, ms) => ms))
})
