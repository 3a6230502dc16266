import type { FactValue } from '@policy-direct/shared/facts/fact'
import { clauseOf, judged } from '../testing/judged'

describe('创业担保贷款贴息', () => {
  const FIRM: Record<string, FactValue> = {
    'enterprise.sizeClass': 'SMALL',
    'enterprise.staffCount': 20,
    'loan.startup.principal': 200_000_000,
    'loan.startup.targetHires': 2,
    'loan.startup.interestPaid': 7_000_001,
    'loan.startup.overdue': false,
  }
  const subsidy = (values: Record<string, FactValue> = {}) =>
    judged('startup-loan-interest', { ...FIRM, ...values }, '2026-11-21', [])[0]!
  const hires = (staff: number, hired: number) =>
    clauseOf(subsidy({ 'enterprise.staffCount': staff, 'loan.startup.targetHires': hired }), 'new-hires')
      ?.verdict

  it('pays half of 70,000.01 元: 35,000.005 → 35,000.01 元', () => {
    expect(subsidy().verdict).toBe('ELIGIBLE')
    expect(subsidy().benefit.amountFen).toBe(3_500_001)
  })
  it('pays at most 75,000.00 元: half of 180,000.00 is more', () => {
    expect(subsidy({ 'loan.startup.interestPaid': 18_000_000 }).benefit.amountFen).toBe(7_500_000)
    expect(subsidy({ 'loan.startup.interestPaid': 15_000_000 }).benefit.amountFen).toBe(7_500_000)
  })
  it('two thresholds by size in one clause: 10 % up to 100 people, 5 % above', () => {
    expect([hires(100, 10), hires(100, 9), hires(101, 6), hires(101, 5)]).toEqual([
      'MET',
      'NOT_MET',
      'MET',
      'NOT_MET',
    ])
  })
  it('takes a loan of 5,000,000 元 and none above, none, and nobody in arrears', () => {
    const verdict = (values: Record<string, FactValue>) => subsidy(values).verdict
    expect(verdict({ 'loan.startup.principal': 500_000_000 })).toBe('ELIGIBLE')
    expect(verdict({ 'loan.startup.principal': 500_000_001 })).toBe('INELIGIBLE')
    expect(verdict({ 'loan.startup.principal': 0 })).toBe('INELIGIBLE')
    expect(verdict({ 'loan.startup.overdue': true })).toBe('INELIGIBLE')
    expect(verdict({ 'loan.startup.overdue': null })).toBe('UNDETERMINED')
  })
})

describe('稳岗扩岗专项贷款贴息', () => {
  const subsidy = (interestFen: number, purpose = 'PAYROLL') =>
    judged('stability-loan-interest', {
      'loan.stability.purpose': purpose,
      'loan.stability.overdue': false,
      'loan.stability.interestPaid': interestFen,
      'enterprise.status': 'ACTIVE',
    })[0]!

  it('pays a fifth of 40,000.00 元, 8,000.00 元, and never more than 50,000.00 元', () => {
    expect(subsidy(4_000_000).benefit.amountFen).toBe(800_000)
    expect(subsidy(25_000_000).benefit.amountFen).toBe(5_000_000)
    expect(subsidy(30_000_000).benefit.amountFen).toBe(5_000_000)
  })
  it('asks what the loan was for', () => {
    expect(subsidy(4_000_000, 'OPERATION').verdict).toBe('ELIGIBLE')
    expect(subsidy(4_000_000, 'OTHER').verdict).toBe('INELIGIBLE')
  })
})
