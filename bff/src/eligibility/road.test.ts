import fc from 'fast-check'
import { addDays } from './calendar'
import type { Condition } from './condition/condition'
import { date, window } from './testing/arbitrary-items'
import { judgeFacts, TODAY } from './testing/judge'
import { sheet } from './testing/sheet'

const BEGUN = 'enterprise.establishedOn'

it('names the very day: met on it with nothing else changed, and not the day before', () => {
  let named = 0
  fc.assert(
    fc.property(window, date, (test, begun) => {
      const condition = { fact: BEGUN, ...test } as Condition
      const on = (asOf: string) => judgeFacts(condition, sheet({ [BEGUN]: begun }), { asOf })
      const { earliestOn } = on(TODAY).gap ?? {}
      if (earliestOn === undefined) return
      named += 1
      expect(earliestOn > TODAY).toBe(true)
      expect(on(earliestOn).verdict).toBe('MET')
      expect(on(addDays(earliestOn, -1)).verdict).toBe('NOT_MET')
    }),
    { numRuns: 20_000 },
  )
  expect(named).toBeGreaterThan(500)
})
