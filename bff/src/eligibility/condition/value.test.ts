import { judge } from '../testing/judge'
import type { Condition } from './condition'

const STAFF = 'enterprise.staffCount'
const verdict = (condition: Condition, value: unknown, fact = STAFF) =>
  judge(condition, { [fact]: value as number }).verdict

describe('one value', () => {
  it.each([
    [{ atLeast: 30 }, 29, 30, 31, 'NOT_MET MET MET'],
    [{ moreThan: 30 }, 29, 30, 31, 'NOT_MET NOT_MET MET'],
    [{ atMost: 30 }, 29, 30, 31, 'MET MET NOT_MET'],
    [{ lessThan: 30 }, 29, 30, 31, 'MET NOT_MET NOT_MET'],
    [{ equals: 30 }, 29, 30, 31, 'NOT_MET MET NOT_MET'],
    [{ notEquals: 30 }, 29, 30, 31, 'MET NOT_MET MET'],
    [{ between: [30, 31] as [number, number] }, 29, 30, 31, 'NOT_MET MET MET'],
    [{ in: [29, 31] }, 29, 30, 31, 'MET NOT_MET MET'],
    [{ notIn: [29, 31] }, 29, 30, 31, 'NOT_MET MET NOT_MET'],
  ])('%j at %d, %d, %d', (test, a, b, c, expected) => {
    expect([a, b, c].map(value => verdict({ fact: STAFF, ...test }, value)).join(' ')).toBe(expected)
  })

  it('compares money in 分 with amounts in 元', () => {
    const condition = { fact: 'travel.deposit.amount', atLeast: '200000元' }
    expect(judge(condition, { 'travel.deposit.amount': 20_000_000 }).verdict).toBe('MET')
    expect(judge(condition, { 'travel.deposit.amount': 19_999_999 }).gap?.text).toBe(
      '现 199,999.99 元，还差 0.01 元',
    )
    const any = { fact: 'travel.deposit.amount', moreThan: '0元' }
    expect(judge(any, { 'travel.deposit.amount': 0 }).gap).toEqual({
      text: '“已交质量保证金”现为 0.00 元，有金额才能办',
    })
  })

  it.each([
    ['NaN', Number.NaN],
    ['a fraction', 1.5],
    ['a negative count', -1],
    ['over 2^53', 2 ** 53],
    ['text', '30'],
  ])('holds %s for unknown, never for yes or no', (_, value) => {
    const found = judge({ fact: STAFF, atLeast: 1 }, { [STAFF]: value })
    expect(found.verdict).toBe('UNKNOWN')
    expect(found.values[0]?.problem).toBe('INVALID')
    expect(verdict({ not: { fact: STAFF, atLeast: 1 } }, value)).toBe('UNKNOWN')
  })

  it('holds an enum member nobody defined, and year 0, for unknown', () => {
    expect(
      verdict({ fact: 'enterprise.sizeClass', notEquals: 'LARGE' }, 'HUGE', 'enterprise.sizeClass'),
    ).toBe('UNKNOWN')
    const old: Condition = { fact: 'enterprise.establishedOn', atLeastAgo: '3年' }
    expect(verdict(old, '0000-01-01', 'enterprise.establishedOn')).toBe('UNKNOWN')
  })

  it('tells who has not delivered', () => {
    const found = judge({ fact: STAFF, atLeast: 1 }, { [STAFF]: null })
    expect(found.gap?.text).toBe('市统计局没有查到“从业人数”')
    expect(found.values[0]).toMatchObject({ text: null, asOf: null, problem: 'MISSING' })
  })

  it('holds a datum that is too old for unknown and says since when', () => {
    const condition: Condition = { fact: STAFF, atLeast: 1, freshWithin: '51天' }
    expect(judge(condition, { [STAFF]: 5 }, { asOf: '2027-01-10' }).verdict).toBe('MET')
    const stale = judge(condition, { [STAFF]: 5 }, { asOf: '2027-01-11' })
    expect(stale.verdict).toBe('UNKNOWN')
    expect(stale.gap?.text).toBe('市统计局的“从业人数”停在 2026-11-20，超过 51 天没有更新')
  })

  it('is unknown while the parameter of the year is not set', () => {
    const parameters = { staff: { text: '人数', byYear: { 2025: 10 } } }
    const condition: Condition = { fact: STAFF, atLeast: { parameter: 'staff' } }
    expect(judge(condition, { [STAFF]: 50 }, { parameters }).verdict).toBe('UNKNOWN')
    expect(judge(condition, { [STAFF]: 50 }, { parameters, asOf: '2025-06-01' }).verdict).toBe('MET')
  })

  it('says when a count that grows by the month will be enough', () => {
    const fact = 'enterprise.unemploymentInsurance.paidMonths'
    expect(judge({ fact, atLeast: 12 }, { [fact]: 10 }).gap).toEqual({
      text: '现 10 个月，还差 2 个月，预计 2027-01-31 满足',
      have: 10,
      need: 12,
      unit: '个月',
      earliestOn: '2027-01-31',
    })
  })

  it('finds regions and trades by their branch', () => {
    const region = (within: string | string[], value: string) =>
      verdict({ fact: 'enterprise.region', within }, value, 'enterprise.region')
    expect(region('220100', '220104-CXQ')).toBe('MET')
    expect(region('220104', '220104-CXQ')).toBe('MET')
    expect(region('220104-CXQ', '220104')).toBe('NOT_MET')
    expect(region(['220102', '220103'], '220104')).toBe('NOT_MET')
    const trade = (within: string) =>
      verdict({ fact: 'enterprise.industry', within }, 'L7291', 'enterprise.industry')
    expect([trade('L'), trade('L72'), trade('L71'), trade('C')].join(' ')).toBe('MET MET NOT_MET NOT_MET')
  })

  it('does not know of a code that is no region or trade whether it lies in a branch', () => {
    const region = (value: string) =>
      verdict({ fact: 'enterprise.region', within: '220100' }, value, 'enterprise.region')
    expect(['999999', '22010', ''].map(region)).toEqual(['UNKNOWN', 'UNKNOWN', 'UNKNOWN'])
    expect([region('110101'), region('220171')]).toEqual(['NOT_MET', 'MET'])
    const trade = (value: string) =>
      verdict({ fact: 'enterprise.industry', within: 'L72' }, value, 'enterprise.industry')
    expect(['X9999', 'L13', '7291'].map(trade)).toEqual(['UNKNOWN', 'UNKNOWN', 'UNKNOWN'])
    const outside: Condition = { not: { fact: 'enterprise.industry', within: ['K', 'L72'] } }
    expect(verdict(outside, 'X9999', 'enterprise.industry')).toBe('UNKNOWN')
  })

  it('throws on a condition without a test, never a silent no', () => {
    expect(() => judge({ fact: STAFF }, { [STAFF]: 1 })).toThrow('no test that fits')
    expect(() => judge({} as Condition, {})).toThrow('without an operator')
  })
})
