import type { FactRecord } from '@policy-direct/shared/facts/fact'
import { type GrantHistory, headlineOf, type PastClaim } from '../../../eligibility'
import { judged } from '../testing/judged'

const ITEM = 'job-expansion-subsidy'
const hire = (idNumberIndex: string, parts: FactRecord = {}): FactRecord => ({
  idNumberIndex,
  hiredOn: '2026-07-01',
  category: 'GRADUATE_THIS_YEAR',
  contractSigned: true,
  insuredMonths: 3,
  ...parts,
})
const subsidy = (hires: FactRecord[] | null, history?: GrantHistory) =>
  judged(ITEM, { 'enterprise.newHires': hires, 'enterprise.status': 'ACTIVE' }, '2026-11-21', history)[0]!
const granted = (key: string, parts: Partial<PastClaim> = {}): PastClaim => ({
  register: `${ITEM}/once-per-hire`,
  key,
  holder: 'OTHER',
  itemId: ITEM,
  grantedOn: '2026-03-18',
  ...parts,
})

describe('一次性扩岗补助', () => {
  it('pays 1,500.00 元 for each of two qualifying hires', () => {
    const { verdict, benefit } = subsidy([
      hire('a'),
      hire('b', { category: 'REGISTERED_YOUTH' }),
      hire('c', { category: 'OTHER' }),
      hire('d', { contractSigned: false }),
      hire('e', { insuredMonths: 2 }),
    ])
    expect(verdict).toBe('ELIGIBLE')
    expect(benefit.amountFen).toBe(300_000)
    expect(benefit.lines.map(({ label, text }) => `${label} ${text}`)).toEqual([
      '符合条件的新招用人员 2 人',
      '× 每人标准 1,500.00 元',
      '= 可领 3,000.00 元',
    ])
  })

  it('counts the same person once', () => {
    expect(subsidy([hire('a'), hire('a')]).benefit.amountFen).toBe(150_000)
  })

  it('leaves a person with missing data for later, without guessing and without blocking the others', () => {
    expect(subsidy([hire('a'), hire('b', { insuredMonths: null })]).benefit.amountFen).toBe(150_000)
    expect(subsidy([hire('b', { insuredMonths: null })]).verdict).toBe('UNDETERMINED')
    expect(subsidy(null).verdict).toBe('UNDETERMINED')
    expect(subsidy(null).clauses.map(clause => clause.id)).toEqual(['hires', 'in-business'])
  })

  it('misses one thing, not two, when nobody was hired', () => {
    expect(headlineOf(subsidy([]))).toMatch(/^还差 1 项：.+（“符合条件的新招用人员”现有 0 人，要有 1 人）$/)
  })

  it('claims each paid person, whoever employs them', () => {
    const { claims } = subsidy([hire('a'), hire('b', { insuredMonths: null })])
    expect(claims).toEqual([
      { register: `${ITEM}/once-per-hire`, key: 'a', per: 'ANYONE', max: 1 },
      { register: 'group/hiring-subsidy', key: 'a', per: 'ANYONE', max: 1 },
    ])
  })

  it('leaves out who was already paid for with another employer', () => {
    const { benefit, limits } = subsidy([hire('a'), hire('b')], [granted('a')])
    expect(benefit.amountFen).toBe(150_000)
    expect(limits[0]).toMatchObject({ state: 'WITHIN', used: 1 })
    expect(subsidy([hire('a')], [granted('a')]).verdict).toBe('INELIGIBLE')
  })

  it('excludes the other hiring subsidy for the same person only', () => {
    const other = granted('a', { register: 'group/hiring-subsidy', itemId: 'hiring-absorption-subsidy' })
    expect(subsidy([hire('a'), hire('b')], [other]).benefit.amountFen).toBe(150_000)
    const own = granted('a', { register: 'group/hiring-subsidy' })
    expect(subsidy([hire('a')], [own]).benefit.amountFen).toBe(150_000)
  })

  it('says limits are checked at confirmation when no history is at hand', () => {
    expect(subsidy([hire('a')]).limits.map(limit => limit.state)).toEqual([
      'AT_CONFIRMATION',
      'AT_CONFIRMATION',
    ])
  })
})
