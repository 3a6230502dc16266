import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import { judge } from '../testing/judge'
import type { Condition } from './condition'

const BANK = 'travel.deposit.amount'
const REGISTER = 'travel.deposit.registeredAmount'

describe('agree', () => {
  const condition: Condition = { agree: [BANK, REGISTER] }

  it('is met when both say the same', () => {
    expect(judge(condition, { [BANK]: 20_000_000, [REGISTER]: 20_000_000 }).verdict).toBe('MET')
  })

  it('is unknown, with both values, when they differ: doubtful is not no', () => {
    const found = judge(condition, { [BANK]: 20_000_000, [REGISTER]: 25_000_000 })
    expect(found.verdict).toBe('UNKNOWN')
    expect(found.values.map(({ text, problem }) => [text, problem])).toEqual([
      ['200,000.00 元', 'CONFLICT'],
      ['250,000.00 元', 'CONFLICT'],
    ])
    expect(found.gap?.text).toContain('对不上')
    expect(judge({ not: condition }, { [BANK]: 1, [REGISTER]: 2 }).verdict).toBe('UNKNOWN')
  })

  it('is unknown when one is silent', () => {
    expect(judge(condition, { [BANK]: 20_000_000 }).gap?.text).toBe('市文旅局没有查到“登记的质量保证金”')
  })
})

describe('running', () => {
  const LIST = 'person.skillSubsidies'
  const condition: Condition = {
    running: { list: LIST, from: 'from', to: 'to', atLeast: '12个月', lag: '1个月' },
  }
  const judged = (...periods: [string | null, string | null][]) =>
    judge(condition, { [LIST]: periods.map(([from, to]) => ({ from, to })) })

  it('is about a list of the catalogue', () => expect(factDefinition(LIST)?.kind).toBe('LIST'))

  it('joins periods that follow each other and cuts at a gap', () => {
    expect(judged(['2025-11-01', '2026-04-30'], ['2026-05-01', '2026-10-31']).verdict).toBe('MET')
    expect(judged(['2025-11-01', '2026-04-30'], ['2026-05-02', '2026-10-31']).verdict).toBe('NOT_MET')
    expect(judged(['2020-01-01', '2026-09-30']).verdict).toBe('NOT_MET')
    expect(judged().verdict).toBe('NOT_MET')
  })

  it('says when the running period will be long enough', () => {
    expect(judged(['2026-02-01', '2026-11-30']).gap?.earliestOn).toBe('2027-01-31')
  })

  it('says so inside a whole, too, where the other parts hold on that day', () => {
    const facts = { [LIST]: [{ from: '2026-02-01', to: '2026-11-30' }], 'person.birthDate': '1990-01-01' }
    const born: Condition = { fact: 'person.birthDate', age: { from: 16 } }
    const lapsing: Condition = { fact: 'person.birthDate', age: { to: 36 } }
    const dayOf = (all: readonly Condition[]) => judge({ all }, facts).gap?.earliestOn
    expect(dayOf([condition, born])).toBe('2027-01-31')
    // On that day 37 years are completed.
    expect(dayOf([condition, lapsing])).toBeUndefined()
  })

  it('is judged without a list that is not one of records: unknown on every day', () => {
    const born: Condition = { fact: 'person.birthDate', age: { from: 60 } }
    const facts = { [LIST]: [null], 'person.birthDate': '1990-01-01' } as unknown as Parameters<
      typeof judge
    >[1]
    expect(judge({ any: [condition, born] }, facts).verdict).toBe('UNKNOWN')
  })

  it('names no day that is over: a chain that ended does not grow, one that should not be is long enough', () => {
    const ended = { text: '“已领技能提升补贴”从 2026-10-01 起连续，到 2026-10-31 为止' }
    const lasting: Condition = {
      running: { list: LIST, from: 'from', to: 'to', atLeast: '40天', lag: '1个月' },
    }
    const records = (to: string) => ({ [LIST]: [{ from: '2026-10-01', to }] })
    const short = judge(lasting, records('2026-10-31'))
    expect([short.verdict, short.gap]).toEqual(['NOT_MET', ended])
    const long = judge({ not: lasting }, records('2026-11-15'))
    expect(long.verdict).toBe('NOT_MET')
    expect(long.gap?.earliestOn).toBeUndefined()
  })

  it('does not know what an unknown end covers', () => {
    expect(judged(['2025-11-01', null]).verdict).toBe('UNKNOWN')
    expect(judge(condition, {}).verdict).toBe('UNKNOWN')
  })
})
