import fc from 'fast-check'
import type { Assessment } from '../assessment'
import { explain } from '../explain'
import type { GrantHistory } from '../limit/limit'
import { cases } from '../testing/arbitrary-cases'
import { Explainer } from './explainer'

const RUNS = { numRuns: 150 }
const SUBJECTS = 4
/** Nothing known of earlier grants, and none of them: then joint conditions are told item by item. */
const HISTORIES: readonly (GrantHistory | undefined)[] = [undefined, []]

describe('an explainer that is kept', () => {
  it('says byte for byte what a new one says, whoever and whatever else it is asked about', () => {
    let asked = 0
    fc.assert(
      fc.property(cases(SUBJECTS), ({ items, asOf, sheets }) => {
        const kept = new Explainer(asOf)
        const lists = [items, ...items.map(item => [item]), [...items].reverse()]
        const given: { answer: Assessment[]; expected: string }[] = []
        for (const facts of sheets) {
          for (const history of HISTORIES) {
            for (const list of lists) {
              const expected = JSON.stringify(explain(list, facts, asOf, history))
              given.push({ answer: kept.explain(list, facts, history), expected })
            }
          }
        }
        // Read only now: what came after an answer is not in it.
        for (const { answer, expected } of given) expect(JSON.stringify(answer)).toBe(expected)
        asked += given.length
      }),
      RUNS,
    )
    expect(asked).toBeGreaterThan(1_000)
  })
})
