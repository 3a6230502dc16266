import { FACT_KEYS } from '@policy-direct/shared/facts/catalogue'
import { Client } from 'pg'
import { addDays } from '../calendar'
import type { Condition } from '../condition/condition'
import type { PolicyItemVersion } from '../policy-item/policy-item'
import { dateTest } from '../testing/date-test'
import { item } from '../testing/item'
import { contextOf } from '../testing/judge'
import { sheet } from '../testing/sheet'
import { openSqlOracle, type SqlOracle } from '../testing/sql-oracle'
import { factRowOf, factTableSql } from './fact-table'
import { sqlOf } from './item-sql'
import { asOfColumnOf, columnOf, commentOf } from './names'
import { POSTGRESQL } from './postgresql'
import { earliestReaching, latestBirthOfAge, latestReached } from './threshold'

const ASOF = '2026-11-21'
const having = (condition: Condition, parts: Partial<PolicyItemVersion> = {}) =>
  item({ conditions: [{ id: 'one', text: '样例', condition }], ...parts })

describe('a bound instead of a window', () => {
  const days = Array.from({ length: 900 }, (_, n) => addDays('2026-12-31', -n))

  it.each(['2024-02-29', '2025-02-28', '2026-03-31', '2026-04-30', '2026-11-21'])(
    'says of every day what the window says on %s',
    asOf => {
      const context = contextOf({}, { asOf })
      for (const span of ['1个月', '12个月', '13个月', '30天', '0天', '1年']) {
        const months = { '1个月': 1, '12个月': 12, '13个月': 13, '1年': 12 }[span]
        const read = months === undefined ? { days: Number.parseInt(span, 10) } : { months }
        for (const day of days) {
          const within = day >= earliestReaching(asOf, read) && day <= asOf
          expect([span, day, within]).toEqual([span, day, dateTest({ withinLast: span }, day, context)])
          const ago = day <= latestReached(asOf, read)
          expect([span, day, ago]).toEqual([span, day, dateTest({ atLeastAgo: span }, day, context)])
        }
      }
      for (const day of days) {
        const old = day <= latestBirthOfAge(1, asOf)
        expect([day, old]).toEqual([day, dateTest({ age: { from: 1 } }, day, context)])
      }
    },
  )

  it('has an end where the calendar has one', () => {
    expect(latestBirthOfAge(3_000, ASOF)).toBe('1899-12-31')
    expect(latestReached('1900-01-01', { days: 36_500 })).toBe('1899-12-31')
  })
})

describe('names', () => {
  it('gives every fact two columns of its own, short enough for PostgreSQL', () => {
    const names = FACT_KEYS.flatMap(key => [columnOf(key), asOfColumnOf(key)])
    expect(new Set(names).size).toBe(FACT_KEYS.length * 2)
    expect(names.filter(name => !/^[a-z][a-z0-9_]{0,62}$/.test(name))).toEqual([])
  })

  it('never lets a text end its comment', () => {
    expect(commentOf('a\nb\r; drop table x\u2028 c\0')).toBe('-- a b ; drop table x c')
  })
})

describe('what cannot be said', () => {
  it('is an error that names the place', () => {
    const broken = having({ all: [{ fact: 'enterprise.status', equals: 'ACTIVE' }, {} as Condition] })
    expect(() => sqlOf(broken, ASOF, 'postgresql')).toThrow(
      'conditions[0].condition.all[1]: a condition without an operator: {}',
    )
    const wrong = having({ fact: 'enterprise.zombie', equals: 'yes' })
    expect(() => sqlOf(wrong, ASOF, 'clickhouse')).toThrow(
      'conditions[0].condition: "yes" is not of the kind BOOLEAN',
    )
    const guess = having({ count: { list: 'enterprise.newHires' }, notIn: [1] } as Condition)
    expect(() => sqlOf(guess, ASOF, 'postgresql')).toThrow('a count is not tested by notIn')
    expect(() => sqlOf(item(), '2026-02-30', 'postgresql')).toThrow('not a date: 2026-02-30')
  })

  it('is an amount that a database of fixed width could not hold', () => {
    let formula: NonNullable<PolicyItemVersion['benefit']['formula']> = {
      rate: { base: 'travel.deposit.amount', rate: '99.999999%' },
    }
    const part = 'enterprise.staffCount'
    for (let n = 0; n < 12; n += 1) formula = { proRata: { of: formula, part, whole: 1_000_000 } }
    const large = item({ benefit: { ...item().benefit, formula } })
    expect(() => sqlOf(large, ASOF, 'clickhouse')).toThrow(
      /^benefit\.formula.*does not fit the database's integers$/,
    )
    expect(sqlOf(large, ASOF, 'postgresql').facts).toContain(part)
  })

  it('is a period in ClickHouse beyond its calendar', () => {
    const running: Condition = {
      running: { list: 'enterprise.newHires', from: 'hiredOn', to: 'hiredOn', atLeast: '1个月' },
    }
    expect(() => sqlOf(having(running), '2200-01-01', 'clickhouse')).toThrow(
      'conditions[0].condition.running: ClickHouse counts days up to 2199-12-31, not 2200-01-01',
    )
  })
})

describe('on a real PostgreSQL', () => {
  let oracle: SqlOracle
  let client: Client
  beforeAll(async () => {
    oracle = await openSqlOracle()
    const { adminUrl } = JSON.parse(process.env.POLICY_DIRECT_TEST_SERVER!) as { adminUrl: string }
    client = new Client({ connectionString: adminUrl })
    await client.connect()
  })
  afterAll(async () => {
    await oracle?.close()
    await client?.end()
  })

  it.each(["'; drop table enterprise_facts; --", '\\', "\\'", '"', '$$', "E'\\''", '%s', '中文\n\t😀'])(
    'a text comes back as it was: %j',
    async text => {
      for (const conforming of ['on', 'off']) {
        await client.query(`set standard_conforming_strings = ${conforming}`)
        const { rows } = await client.query(`select ${POSTGRESQL.text(text)} as text`)
        expect(rows).toEqual([{ text }])
      }
      const where = { field: 'idNumberIndex', equals: text }
      await oracle.load('ENTERPRISE', [
        sheet({ 'enterprise.newHires': [{ idNumberIndex: text }] }),
        sheet({ 'enterprise.newHires': [{ idNumberIndex: 'x' }] }),
      ])
      const named = having({ count: { list: 'enterprise.newHires', where }, atLeast: 1 })
      const found = await oracle.judge(named, ASOF)
      expect(found.map(({ verdict }) => verdict)).toEqual(['ELIGIBLE', 'INELIGIBLE'])
    },
  )

  it('what a column can hold and a policy must not use is unknown', async () => {
    await client.query(
      factTableSql('ENTERPRISE', 'postgresql').replace('create table', 'create temporary table'),
    )
    await client.query(
      `insert into enterprise_facts (subject_id, enterprise_established_on, enterprise_staff_count) values
       ('a', date '0044-03-15 BC', 'NaN'), ('b', 'infinity', 'Infinity'), ('c', '3000-01-01', 9007199254740992),
       ('d', '2020-01-01', 1.5), ('e', '2020-01-01', -1), ('f', '2020-01-01', 9007199254740991)`,
    )
    const conditions = [
      { id: 'day', text: '样例', condition: { fact: 'enterprise.establishedOn', before: '2990-01-01' } },
      { id: 'number', text: '样例', condition: { fact: 'enterprise.staffCount', atLeast: 0 } },
    ]
    const { statement } = sqlOf(item({ conditions }), ASOF, 'postgresql')
    const { rows } = await client.query(`${statement} order by 1`)
    expect(rows.map(row => [row.subject_id, row.clause_1, row.clause_2])).toEqual([
      ['a', null, null],
      ['b', null, null],
      ['c', null, null],
      ['d', true, null],
      ['e', true, null],
      ['f', true, true],
    ])
  })

  it('an amount keeps its fraction to the end and is rounded once', async () => {
    const half = { rate: { base: 'travel.deposit.amount', rate: '50%' } } as const
    const facts = [sheet({ 'enterprise.status': 'ACTIVE', 'travel.deposit.amount': 1 })]
    await oracle.load('ENTERPRISE', facts)
    const paid = async (rounding: 'HALF_UP' | 'DOWN', count: number) => {
      const formula = { sum: Array.from({ length: count }, () => half) }
      const [row] = await oracle.judge(item({ benefit: { ...item().benefit, formula, rounding } }), ASOF)
      return [row!.amountFen, row!.verdict]
    }
    expect(await paid('HALF_UP', 3)).toEqual([2, 'ELIGIBLE'])
    expect(await paid('DOWN', 3)).toEqual([1, 'ELIGIBLE'])
    expect(await paid('DOWN', 1)).toEqual([0, 'INELIGIBLE'])
  })
})

describe('a row of the table', () => {
  it('leaves out what no column can hold', () => {
    const row = factRowOf(
      'ENTERPRISE',
      's',
      {
        ...sheet({
          'enterprise.region': 'a\0',
          'enterprise.industry': '\ud800',
          'enterprise.staffCount': Number.NaN,
        }),
      },
      'postgresql',
    )
    expect(row).toEqual({
      subject_id: 's',
      enterprise_region_as_of: '2026-11-20',
      enterprise_industry_as_of: '2026-11-20',
      enterprise_staff_count: 'NaN',
      enterprise_staff_count_as_of: '2026-11-20',
    })
  })
})
