import { cityFrame } from '../../../mocks/src/city/frame'
import { sampleCity } from '../../../mocks/src/city/sample-city'
import { loadPolicies } from '../adapters/policy-files/load-policies'
import { Population } from './bulk'
import { isInForce } from './policy-item/in-force'
import { inBulk, inOrder, judgedByBulk, referenceOn } from './testing/judged-row'
import { openSqlOracle, type SqlOracle } from './testing/sql-oracle'

const frame = cityFrame()
const city = sampleCity(frame)
const library = loadPolicies()

/** Items that have ended are judged on their first day, so that they are judged at all. */
const dayOf = (item: (typeof library)[number]): string =>
  isInForce(item, frame.today) ? frame.today : item.validity.from

describe.each(['ENTERPRISE', 'PERSON'] as const)('the whole library over the sample city: %s', kind => {
  const sheets = [...city.subjects(kind)].map(({ facts }) => facts)
  const items = library.filter(item => item.beneficiary.kind === kind)
  const population = new Population(kind)
  let oracle: SqlOracle
  beforeAll(async () => {
    oracle = await openSqlOracle()
    await oracle.load(kind, sheets)
    for (const [at, facts] of sheets.entries()) population.put(`s${at}`, facts)
  })
  afterAll(() => oracle?.close())

  it.each(items.map(item => [`${item.id}/${item.version}`, item] as const))('%s', async (_name, item) => {
    const asOf = dayOf(item)
    const reference = referenceOn(asOf)
    const expected = sheets.flatMap((facts, at) => reference(item, `s${at}`, facts))
    const bySql = await oracle.judge(item, asOf)
    expect(inOrder(bySql)).toEqual(inOrder(expected))
    const subjects = inBulk(expected)
    for (const kernel of ['js', 'wasm'] as const) {
      expect(judgedByBulk(population, population.judge([item], asOf, kernel), 0)).toEqual(subjects)
    }
    for (const { verdict, clauses, amountFen } of bySql) {
      if (verdict !== 'ELIGIBLE') continue
      expect(clauses!.filter(clause => clause !== 'MET')).toEqual([])
      expect(amountFen).toBeGreaterThan(item.benefit.formula ? 0 : -1)
    }
  })
})
