import fc from 'fast-check'
import { cursorOf, inOrder, keyOf, type OrderKey, roundedScore } from './hall-order'

const key = fc.record({
  rank: fc.integer({ min: 0, max: 9 }),
  open: fc.integer({ min: 0, max: 20 }),
  score: fc.double({ min: 0, max: 60, noNaN: true }).map(roundedScore),
  id: fc.stringMatching(/^[a-z][a-z.-]{0,20}$/),
})

describe('the order of the hall', () => {
  it('is total: sorted from any order it is the same list', () => {
    fc.assert(
      fc.property(fc.uniqueArray(key, { selector: ({ id }) => id, maxLength: 30 }), keys => {
        expect([...keys].reverse().sort(inOrder)).toEqual([...keys].sort(inOrder))
      }),
    )
  })
  it('goes on behind a cursor without repeating or skipping a line', () => {
    fc.assert(
      fc.property(fc.uniqueArray(key, { selector: ({ id }) => id, minLength: 1, maxLength: 30 }), keys => {
        const sorted = [...keys].sort(inOrder)
        const seen: OrderKey[] = []
        let behind: OrderKey | null = null
        for (let turns = 0; turns <= sorted.length; turns += 1) {
          const page: OrderKey[] = sorted.filter(one => !behind || inOrder(behind, one) < 0).slice(0, 4)
          const last = page.at(-1)
          if (!last) break
          seen.push(...page)
          behind = keyOf(cursorOf(last))
        }
        expect(seen).toEqual(sorted)
      }),
    )
  })
  it.each(['', 'x', '1.2.3', '-1.0.0.a', '1.2.3.'])('%j is no cursor', cursor => {
    expect(keyOf(cursor)).toBeNull()
  })
})
