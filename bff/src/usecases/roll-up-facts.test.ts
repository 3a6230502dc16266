import type { FactValue } from '@policy-direct/shared/facts/fact'
import { postgresRawRecords } from '../adapters/postgres/raw-records'
import { runRollUp } from '../adapters/postgres/rolling-up'
import { postgresSubjectRegister } from '../adapters/postgres/subject-register'
import { openTestDatabase, type TestDatabase } from '../adapters/postgres/test-database'
import { loadRollUps } from '../adapters/rollup-files/load-roll-ups'
import { countingIds } from '../adapters/testing/counting-ids'
import { plainPersonalData } from '../adapters/testing/plain-personal-data'
import type { RawRecord } from '../ports/raw-records'

const AT = new Date('2026-11-21T01:00:00Z')
const parts = { personalData: plainPersonalData, ids: countingIds() }
type Line = [day: string, figures: RawRecord['figures'], change?: Partial<RawRecord>]

/** Months up to and with `last`, newest first: `2026-10` and eleven before it. */
const months = (last: string, count: number) =>
  Array.from({ length: count }, (_, back) => {
    const moment = new Date(`${last}-01T00:00:00Z`)
    moment.setUTCMonth(moment.getUTCMonth() - back)
    return moment.toISOString().slice(0, 7)
  })
const monthly = (last: string, count: number, figures: (back: number) => RawRecord['figures']): Line[] =>
  months(last, count).map((month, back) => [`${month}-10`, figures(back)])

describe('declared roll-ups on a real PostgreSQL', () => {
  let database: TestDatabase
  let people = 0
  beforeAll(async () => {
    database = await openTestDatabase()
  })
  afterAll(() => database.close())

  async function rolled(fact: string, lines: Line[]): Promise<[FactValue, string] | null> {
    const rollUp = loadRollUps().find(each => each.fact === fact)!
    const kind = fact.startsWith('person.') ? 'PERSON' : 'ENTERPRISE'
    people += 1
    const identifier = `S-${people}`
    const name = { name: 'x', identifier, phone: null }
    const id = await postgresSubjectRegister(database.db, parts).ensure(kind, name, '220104', AT)
    const records = lines.map(
      ([occurredOn, figures, change], at): RawRecord => ({
        source: rollUp.source,
        recordId: `${people}-${at}`,
        kind,
        identifier,
        occurredOn,
        figures,
        status: 'VALID',
        sentAt: '2026-11-20T00:00:00.000Z',
        ...change,
      }),
    )
    await postgresRawRecords(database.db, parts).take([...records].reverse(), AT)
    const found = (await runRollUp(database.db, rollUp, [id])).get(id)
    return found ? [found.value, found.asOf] : null
  }

  it('用电量: twelve months added up, several meters to one month, older ones left out', async () => {
    const lines = monthly('2026-10', 14, () => ({ kilowattHours: 100 }))
    lines.push(['2026-10-12', { kilowattHours: 7 }])
    expect(await rolled('enterprise.electricity.lastTwelveMonths', lines)).toEqual([1_207, '2026-10-31'])
  })
  it('用电量: a month that is missing makes it unknown, never less', async () => {
    const lines = monthly('2026-10', 12, () => ({ kilowattHours: 100 })).filter((_, back) => back !== 5)
    expect(await rolled('enterprise.electricity.lastTwelveMonths', lines)).toEqual([null, '2026-10-31'])
  })
  it('水气: water and gas together', async () => {
    const lines = monthly('2026-09', 12, () => ({ cubicMetres: 10, supply: 'WATER' }))
    lines.push(['2026-09-20', { cubicMetres: 3, supply: 'GAS' }])
    expect(await rolled('enterprise.waterGas.lastTwelveMonths', lines)).toEqual([123, '2026-09-30'])
  })
  it('公积金: depositors of the last deposit, months without a gap', async () => {
    const lines = monthly('2026-10', 9, back => ({ depositors: 20 - back, amountFen: 1 })).filter(
      (_, back) => back !== 4,
    )
    expect(await rolled('enterprise.housingFund.depositors', lines)).toEqual([20, '2026-10-10'])
    expect(await rolled('enterprise.housingFund.consecutiveMonths', lines)).toEqual([4, '2026-10-31'])
  })
  it('税务: sales of twelve months; on time without a break', async () => {
    const lines = monthly('2026-10', 12, back => ({ salesFen: 1_000_000, onTime: back !== 3 }))
    expect(await rolled('enterprise.tax.salesLastTwelveMonths', lines)).toEqual([12_000_000, '2026-10-31'])
    expect(await rolled('enterprise.tax.consecutiveOnTimeFilings', lines)).toEqual([3, '2026-10-31'])
    const late = monthly('2026-10', 2, back => ({ salesFen: 1, onTime: back !== 0 }))
    expect(await rolled('enterprise.tax.consecutiveOnTimeFilings', late)).toEqual([0, '2026-10-31'])
  })
  it('工商: the last change', async () => {
    const lines: Line[] = [
      ['2024-02-29', { change: 'NAME' }],
      ['2026-03-01', { change: 'CAPITAL' }, { status: 'REVOKED' }],
      ['2025-07-07', { change: 'ADDRESS' }],
    ]
    expect(await rolled('enterprise.registration.lastChangedOn', lines)).toEqual(['2025-07-07', '2025-07-07'])
  })
  it('人社: average of twelve months, rounded; contributions without a break', async () => {
    const staff = monthly('2026-10', 12, back => ({ insured: back < 6 ? 10 : 11 }))
    expect(await rolled('enterprise.socialInsurance.averageInsured', staff)).toEqual([11, '2026-10-31'])
    const paid = monthly('2026-10', 30, back => ({ baseFen: 500_000, paid: back !== 14 }))
    expect(await rolled('person.socialInsurance.consecutiveMonths', paid)).toEqual([14, '2026-10-31'])
  })
  it('人社: a month counts once it is paid at all', async () => {
    const lines: Line[] = [
      ['2026-10-10', { baseFen: 1, paid: false }],
      ['2026-10-25', { baseFen: 1, paid: true }],
    ]
    expect(await rolled('person.socialInsurance.consecutiveMonths', lines)).toEqual([1, '2026-10-31'])
  })
  it('户籍: since the last time one moved in; nothing for who has moved out', async () => {
    const moved = (...movements: string[]): Line[] =>
      movements.map((movement, at) => [`202${at + 1}-06-01`, { movement, regionCode: '220104' }])
    const fact = 'person.household.registeredSince'
    expect(await rolled(fact, moved('IN', 'OUT', 'IN'))).toEqual(['2023-06-01', '2023-06-01'])
    expect(await rolled(fact, moved('IN', 'OUT'))).toEqual([null, '2022-06-01'])
  })
  it('民政: months with relief among the last twelve', async () => {
    const lines = monthly('2026-10', 15, () => ({ scheme: 'MINIMUM_LIVING', amountFen: 60_000 })).filter(
      (_, back) => back !== 1,
    )
    expect(await rolled('person.relief.monthsLastTwelve', lines)).toEqual([11, '2026-10-31'])
  })
  it('give nothing where there are no records', async () => {
    expect(await rolled('person.relief.monthsLastTwelve', [])).toBeNull()
  })
})
