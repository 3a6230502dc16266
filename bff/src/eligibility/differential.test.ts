import fc from 'fast-check'
import { cases } from './testing/arbitrary-cases'
import { inOrder, judgedByExplain } from './testing/judged-row'
import { openSqlOracle, type SqlOracle } from './testing/sql-oracle'

/** Subjects a run judges at most, and runs: together well above the number of cases wanted. */
const SUBJECTS = 120
const RUNS = 1_150
const CASES = 100_000

describe('the compilers', () => {
  let oracle: SqlOracle
  beforeAll(async () => {
    oracle = await openSqlOracle()
  })
  afterAll(() => oracle?.close())

  it('give the same verdicts and the same 分 over random items, facts and dates', async () => {
    let judged = 0
    await fc.assert(
      fc.asyncProperty(cases(SUBJECTS), async ({ items, asOf, sheets }) => {
        await oracle.load('ENTERPRISE', sheets)
        for (const item of items) {
          const expected = sheets.flatMap((facts, at) => judgedByExplain(item, `s${at}`, facts, asOf))
          expect(inOrder(await oracle.judge(item, asOf))).toEqual(inOrder(expected))
          judged += expected.length
        }
      }),
      { numRuns: RUNS },
    )
    expect(judged).toBeGreaterThan(CASES)
  }, 300_000)
})
