import fc from 'fast-check'
import { Population } from './bulk'
import { cases } from './testing/arbitrary-cases'
import { inBulk, inOrder, judgedByBulk, referenceOn } from './testing/judged-row'
import { openSqlOracle, type SqlOracle } from './testing/sql-oracle'

/** Subjects a run judges at most, and runs: together well above the number of cases wanted. */
const SUBJECTS = 150
const RUNS = 600
const CASES = 100_000
const KERNELS = ['js', 'wasm'] as const

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
        const reference = referenceOn(asOf)
        const population = new Population('ENTERPRISE')
        for (const [at, facts] of sheets.entries()) population.put(`s${at}`, facts)
        const [js, wasm] = KERNELS.map(kernel => population.judge(items, asOf, kernel))
        for (const [index, item] of items.entries()) {
          const expected = sheets.flatMap((facts, at) => reference(item, `s${at}`, facts))
          expect(inOrder(await oracle.judge(item, asOf))).toEqual(inOrder(expected))
          expect(judgedByBulk(population, js!, index)).toEqual(inBulk(expected))
          expect(judgedByBulk(population, wasm!, index)).toEqual(inBulk(expected))
          judged += expected.length
        }
      }),
      { numRuns: RUNS },
    )
    expect(judged).toBeGreaterThan(CASES)
  })
})
