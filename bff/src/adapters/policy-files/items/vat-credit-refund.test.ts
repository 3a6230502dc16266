import type { FactValue } from '@policy-direct/shared/facts/fact'
import { headlineOf } from '../../../eligibility'
import { clauseOf, judged } from '../testing/judged'

/** A small trading firm: 800,000.00 元 of new credit, 93.50 % of its inputs count. */
const FIRM: Record<string, FactValue> = {
  'enterprise.sizeClass': 'SMALL',
  'tax.refundTrade': 'OTHER',
  'tax.creditGrade': 'A',
  'tax.fraudLast36Months': false,
  'tax.evasionPenaltiesLast36Months': 1,
  'tax.otherRefundsSince2019': false,
  'tax.incrementalCredit': 80_000_000,
  'tax.creditGrowthSinceLastYear': 50_000_000,
  'tax.creditMonths': 6,
  'tax.inputShare': 9_350,
}
const refund = (values: Record<string, FactValue> = {}, asOf = '2026-11-21') =>
  judged('vat-credit-refund', { ...FIRM, ...values }, asOf)[0]!

describe('增值税留抵退税', () => {
  it('is a refund: 800,000.00 × 60 % × 93.50 % = 448,800.00 元', () => {
    const assessment = refund()
    expect(assessment).toMatchObject({ verdict: 'ELIGIBLE', fulfilmentKind: 'REFUND', version: 2 })
    expect(assessment.benefit.amountFen).toBe(44_880_000)
    expect(headlineOf(assessment)).toBe('您可退 44.88 万元')
  })

  it('refunds the four trades in full: 800,000.00 × 100 % × 93.50 % = 748,000.00 元, whatever the months', () => {
    const { verdict, benefit } = refund({ 'tax.refundTrade': 'PRIORITY', 'tax.creditMonths': 1 })
    expect([verdict, benefit.amountFen]).toEqual(['ELIGIBLE', 74_800_000])
  })

  it('pays 30 % above 100 million: (1 亿 × 60 % + 5,000 万 × 30 %) × 93.50 % = 70,125,000.00 元', () => {
    expect(refund({ 'tax.incrementalCredit': 15_000_000_000 }).benefit.amountFen).toBe(7_012_500_000)
    // At 100 million both ways of counting are 60,000,000.00 × 93.50 %.
    expect(refund({ 'tax.incrementalCredit': 10_000_000_000 }).benefit.amountFen).toBe(5_610_000_000)
    const property = { 'tax.refundTrade': 'PROPERTY', 'tax.incrementalCredit': 15_000_000_000 }
    expect(refund(property).benefit.amountFen).toBe(8_415_000_000)
  })

  it('asks the others for six months and 500,000 元 of growth, both included', () => {
    const who = (values: Record<string, FactValue>) => clauseOf(refund(values), 'who')?.verdict
    expect(who({})).toBe('MET')
    expect(who({ 'tax.creditMonths': 5 })).toBe('NOT_MET')
    expect(who({ 'tax.creditGrowthSinceLastYear': 49_999_999 })).toBe('NOT_MET')
  })

  it('changes its rules between August and September 2025', () => {
    const small = { 'tax.creditMonths': 1 }
    const old = refund(small, '2025-08-31')
    // Under 公告2022年第14号 every small firm: 800,000.00 × 93.50 % × 100 %.
    expect([old.version, old.verdict, old.benefit.amountFen]).toEqual([1, 'ELIGIBLE', 74_800_000])
    const renewed = refund(small, '2025-09-01')
    expect([renewed.version, renewed.verdict]).toEqual([2, 'INELIGIBLE'])
    expect(refund({}, '2022-03-31').clauses.at(0)?.id).toBe('validity')
  })

  it('takes grades A and B, one penalty for evasion but not two, and no other refunds', () => {
    const verdict = (values: Record<string, FactValue>) => refund(values).verdict
    expect([verdict({ 'tax.creditGrade': 'B' }), verdict({ 'tax.creditGrade': 'M' })]).toEqual([
      'ELIGIBLE',
      'INELIGIBLE',
    ])
    expect(verdict({ 'tax.evasionPenaltiesLast36Months': 2 })).toBe('INELIGIBLE')
    expect(verdict({ 'tax.fraudLast36Months': true })).toBe('INELIGIBLE')
    expect(verdict({ 'tax.otherRefundsSince2019': true })).toBe('INELIGIBLE')
    expect(verdict({ 'tax.otherRefundsSince2019': null })).toBe('UNDETERMINED')
    expect(verdict({ 'tax.inputShare': null })).toBe('UNDETERMINED')
  })
})
