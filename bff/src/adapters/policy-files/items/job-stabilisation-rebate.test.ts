import type { FactValue } from '@policy-direct/shared/facts/fact'
import { clauseOf, judged } from '../testing/judged'

const INSURANCE = 'enterprise.unemploymentInsurance'
/** 木兰旅行社: 86 people, nobody laid off, 64,340.00 元 of premiums. */
const FIRM: Record<string, FactValue> = {
  [`${INSURANCE}.insuredLastYear`]: 86,
  [`${INSURANCE}.layoffsLastYear`]: 0,
  [`${INSURANCE}.paidMonths`]: 40,
  [`${INSURANCE}.premiumLastYear`]: 6_434_000,
  'enterprise.sizeClass': 'SMALL',
  'enterprise.zombie': false,
  'enterprise.seriousDishonesty': false,
  'enterprise.status': 'ACTIVE',
}
const rebate = (values: Record<string, FactValue> = {}, asOf?: string) =>
  judged('job-stabilisation-rebate', { ...FIRM, ...values }, asOf)[0]!
const layoffs = (insured: number | null, laidOff: number | null) =>
  clauseOf(
    rebate({ [`${INSURANCE}.insuredLastYear`]: insured, [`${INSURANCE}.layoffsLastYear`]: laidOff }),
    'few-layoffs',
  )?.verdict

describe('失业保险稳岗返还', () => {
  it('returns 64,340.00 元 × 60 % = 38,604.00 元 to a small firm', () => {
    const { verdict, benefit } = rebate()
    expect(verdict).toBe('ELIGIBLE')
    expect(benefit.amountFen).toBe(3_860_400)
    expect(benefit.lines.map(({ label, text }) => `${label} ${text}`)).toEqual([
      '企业规模 小型',
      '上年度实际缴纳失业保险费 64,340.00 元',
      '× 中小微企业返还比例 60%',
      '= 可领 38,604.00 元',
    ])
  })

  it('returns 30 % to a large firm: 64,340.00 × 30 % = 19,302.00 元', () => {
    expect(rebate({ 'enterprise.sizeClass': 'LARGE' }).benefit.amountFen).toBe(1_930_200)
  })

  it('rounds half a 分 up: 0.01 × 60 % = 0.006 → 0.01, 0.05 × 30 % = 0.015 → 0.02', () => {
    expect(rebate({ [`${INSURANCE}.premiumLastYear`]: 1 }).benefit.amountFen).toBe(1)
    const large = { [`${INSURANCE}.premiumLastYear`]: 5, 'enterprise.sizeClass': 'LARGE' }
    expect(rebate(large).benefit.amountFen).toBe(2)
  })

  it('has two thresholds in one clause: 20 % up to 30 people, 5.5 % above', () => {
    expect(layoffs(30, 6)).toBe('MET')
    expect(layoffs(30, 7)).toBe('NOT_MET')
    expect(layoffs(31, 1)).toBe('MET')
    expect(layoffs(31, 2)).toBe('NOT_MET')
    expect(layoffs(200, 11)).toBe('MET')
    expect(layoffs(200, 12)).toBe('NOT_MET')
  })

  it('lets nobody laid off stand for itself, whatever the size', () => {
    expect(layoffs(null, 0)).toBe('MET')
    expect(layoffs(0, 0)).toBe('MET')
  })

  it('does not know the rate without the size, and says who owes it', () => {
    expect(layoffs(null, 1)).toBe('UNKNOWN')
    expect(layoffs(30, null)).toBe('UNKNOWN')
    expect(rebate({ [`${INSURANCE}.layoffsLastYear`]: null }).verdict).toBe('UNDETERMINED')
  })

  it('never calls a firm eligible because nobody says it is a zombie', () => {
    const { verdict, clauses } = rebate({ 'enterprise.zombie': null })
    expect(verdict).toBe('UNDETERMINED')
    expect(clauses.find(clause => clause.verdict === 'UNKNOWN')?.road).toEqual({
      kind: 'DEPARTMENT',
      text: '由市国资委补上这项数据，补上当天重新判断，您不用重新申请',
      department: 'state-assets',
    })
  })

  it('offers nothing while the size class, and so the rate, is unknown', () => {
    const { verdict, benefit, clauses } = rebate({ 'enterprise.sizeClass': null })
    expect(verdict).toBe('UNDETERMINED')
    expect(benefit.amountFen).toBeNull()
    expect(clauses.at(-1)).toMatchObject({ id: 'amount', verdict: 'UNKNOWN' })
  })

  it('says when ten months will be twelve', () => {
    const clause = clauseOf(rebate({ [`${INSURANCE}.paidMonths`]: 10 }), 'premiums-paid')
    expect(clause?.gap?.text).toBe('现 10 个月，还差 2 个月，预计 2027-01-31 满足')
    expect(clause?.road?.kind).toBe('WAIT')
  })

  it('pays nothing after the policy has ended, nor 0 元', () => {
    const ended = rebate({}, '2028-01-01')
    expect([ended.verdict, ended.benefit.amountFen]).toEqual(['INELIGIBLE', null])
    expect(clauseOf(ended, 'validity')?.gap?.text).toBe('政策执行到 2027-12-31，已经结束')
    const nothing = rebate({ [`${INSURANCE}.premiumLastYear`]: 0 })
    expect([nothing.verdict, clauseOf(nothing, 'amount')?.verdict]).toEqual(['INELIGIBLE', 'NOT_MET'])
  })

  it('is returned once a year', () => {
    const past = {
      register: 'job-stabilisation-rebate/once-a-year',
      holder: 'SELF',
      itemId: 'job-stabilisation-rebate',
    } as const
    const at = (key: string) =>
      judged('job-stabilisation-rebate', FIRM, '2026-11-21', [
        { ...past, key, grantedOn: `${key}-05-01` },
      ])[0]!
    expect(at('2025')).toMatchObject({ verdict: 'ELIGIBLE', claims: [{ key: '2026', max: 1 }] })
    expect(at('2026')).toMatchObject({ verdict: 'INELIGIBLE', claims: [] })
    expect(at('2026').limits[0]?.gap?.earliestOn).toBe('2027-01-01')
  })
})
