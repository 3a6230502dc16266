import type { FactValue } from '@policy-direct/shared/facts/fact'
import fc from 'fast-check'
import { addDays } from './calendar'
import type { Condition } from './condition/condition'
import { date, window } from './testing/arbitrary-items'
import { judge, judgeFacts, TODAY } from './testing/judge'
import { sheet } from './testing/sheet'

const BEGUN = 'enterprise.establishedOn'
const DATES = [BEGUN, 'travel.licence.validUntil', 'person.birthDate']

/** A day that is named is one of the future, the condition is met on it with nothing else changed, and not before. */
function expectTrueDay(condition: Condition, values: Record<string, FactValue>): boolean {
  const on = (asOf: string) => judgeFacts(condition, sheet(values), { asOf })
  const { earliestOn } = on(TODAY).gap ?? {}
  if (earliestOn === undefined) return false
  expect(earliestOn > TODAY).toBe(true)
  expect(on(earliestOn).verdict).toBe('MET')
  expect(on(addDays(earliestOn, -1)).verdict).toBe('NOT_MET')
  return true
}

it('names the very day: met on it with nothing else changed, and not the day before', () => {
  let named = 0
  fc.assert(
    fc.property(window, date, fc.boolean(), (test, begun, negated) => {
      const plain = { fact: BEGUN, ...test } as Condition
      if (expectTrueDay(negated ? { not: plain } : plain, { [BEGUN]: begun })) named += 1
    }),
    { numRuns: 10_000 },
  )
  expect(named).toBeGreaterThan(500)
})

const leaf = fc
  .tuple(fc.constantFrom(...DATES), window)
  .map(([fact, test]) => ({ fact, ...test }) as Condition)
const { condition } = fc.letrec<{ condition: Condition }>(tie => {
  const parts = fc.array(tie('condition'), { minLength: 2, maxLength: 3 })
  return {
    condition: fc.oneof(
      { maxDepth: 2, depthSize: 'small' },
      leaf,
      parts.map((all): Condition => ({ all })),
      parts.map((any): Condition => ({ any })),
      parts.map((of): Condition => ({ atLeastOf: { n: 2, of } })),
      tie('condition').map((not): Condition => ({ not })),
      fc
        .tuple(tie('condition'), tie('condition'), tie('condition'))
        .map(([when, must, otherwise]): Condition => ({ when, must, otherwise })),
    ),
  }
})

it('names it of several dated parts together, too: what begins to hold may have lapsed again', () => {
  let named = 0
  fc.assert(
    fc.property(condition, fc.tuple(date, date, date), (test, days) => {
      const values = Object.fromEntries(DATES.map((fact, at) => [fact, days[at]!]))
      if (expectTrueDay(test, values)) named += 1
    }),
    { numRuns: 4_000 },
  )
  expect(named).toBeGreaterThan(400)
})

it.each<[string, Condition, string, string | undefined]>([
  ['a window ahead opens', { fact: BEGUN, withinNext: '30天' }, '2026-12-31', '2026-12-01'],
  ['a day that is over is in no window ahead', { fact: BEGUN, withinNext: '30天' }, '2026-11-20', undefined],
  ['a year begins', { fact: BEGUN, inYear: 'THIS_YEAR' }, '2027-03-01', '2027-01-01'],
  ['last year will be the one', { fact: BEGUN, inYear: 'LAST_YEAR' }, '2026-03-01', '2027-01-01'],
  ['a fixed year does not come nearer', { fact: BEGUN, inYear: 2024 }, '2026-03-01', undefined],
  ['a window behind closes', { not: { fact: BEGUN, withinLast: '1个月' } }, '2026-11-19', '2026-12-20'],
  ['what has expired is never valid again', { fact: BEGUN, onOrAfter: 'today' }, '2026-11-01', undefined],
  [
    'what would hold first has lapsed by the time the other does',
    {
      all: [
        { fact: BEGUN, atLeastAgo: '2年' },
        { fact: BEGUN, withinLast: '1年' },
      ],
    },
    '2026-11-01',
    undefined,
  ],
])('%s', (_name, test, begun, earliestOn) => {
  expect(judge(test, { [BEGUN]: begun }).gap?.earliestOn).toBe(earliestOn)
})

it('names it of a running period inside a whole: met on it if the period goes on, and not the day before', () => {
  const LIST = 'person.skillSubsidies'
  const running: Condition = {
    running: { list: LIST, from: 'from', to: 'to', atLeast: '12个月', lag: '1个月' },
  }
  const judgedOn = (asOf: string, test: Condition, from: string, to: string, born: string) =>
    judgeFacts(test, sheet({ [LIST]: [{ from, to }], 'person.birthDate': born }), { asOf })
  let named = 0
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 500 }),
      fc.integer({ min: 0, max: 60 }),
      date,
      window,
      fc.constantFrom('all', 'any'),
      (length, ago, born, test, whole) => {
        const [from, to] = [addDays(TODAY, -length - ago), addDays(TODAY, -ago)]
        const condition = {
          [whole]: [running, { fact: 'person.birthDate', ...test }],
        } as unknown as Condition
        const { earliestOn } = judgedOn(TODAY, condition, from, to, born).gap ?? {}
        if (earliestOn === undefined) return
        const lasting = to >= addDays(TODAY, -31) ? earliestOn : to
        const before = addDays(earliestOn, -1)
        const [end] = [lasting, before].sort()
        expect(judgedOn(earliestOn, condition, from, lasting, born).verdict).toBe('MET')
        expect(judgedOn(before, condition, from, end!, born).verdict).toBe('NOT_MET')
        named += 1
      },
    ),
    { numRuns: 5_000 },
  )
  expect(named).toBeGreaterThan(200)
})
