import type { FactValue } from '@policy-direct/shared/facts/fact'
import { headlineOf } from '../../../eligibility'
import { clauseOf, judged } from '../testing/judged'

describe('研发费用加计扣除提醒', () => {
  const reminder = (values: Record<string, FactValue> = {}) =>
    judged('research-deduction-reminder', {
      'enterprise.industry': 'I6513',
      'tax.researchExpensesLastYear': 1,
      'enterprise.status': 'ACTIVE',
      ...values,
    })[0]!

  it('reminds, and names no money', () => {
    expect(reminder()).toMatchObject({
      verdict: 'ELIGIBLE',
      fulfilmentKind: 'SERVICE',
      benefit: { lines: [] },
    })
    expect(headlineOf(reminder())).toBe('您可享受')
  })
  it.each(['C1610', 'H6210', 'F5211', 'K7010', 'L7211', 'R9011'])('%s is on the negative list', industry => {
    expect(reminder({ 'enterprise.industry': industry }).verdict).toBe('INELIGIBLE')
  })
  it('takes other trades of the same section, and nobody without research', () => {
    expect(reminder({ 'enterprise.industry': 'C1510' }).verdict).toBe('ELIGIBLE')
    expect(reminder({ 'enterprise.industry': 'R8810' }).verdict).toBe('ELIGIBLE')
    expect(reminder({ 'tax.researchExpensesLastYear': 0 }).verdict).toBe('INELIGIBLE')
    expect(reminder({ 'enterprise.industry': null }).verdict).toBe('UNDETERMINED')
  })
})

describe('棚户区改造配套费减免', () => {
  const waiver = (values: Record<string, FactValue> = {}) =>
    judged('shanty-fee-waiver', {
      'enterprise.industry': 'K7010',
      'property.shanty.planned': true,
      'property.shanty.approved': true,
      'property.shanty.feeDue': 428_650_033,
      ...values,
    })[0]!

  it('waives the whole fee: 4,286,500.33 元', () => {
    expect(waiver()).toMatchObject({ verdict: 'ELIGIBLE', benefit: { amountFen: 428_650_033 } })
  })
  it('asks for the approval once where the register has none, and takes developers only', () => {
    const open = waiver({ 'property.shanty.approved': null })
    expect(open.verdict).toBe('UNDETERMINED')
    expect(clauseOf(open, 'approved')?.road).toMatchObject({ kind: 'MATERIAL', material: 'approval' })
    expect(waiver({ 'enterprise.industry': 'K7020' }).verdict).toBe('INELIGIBLE')
    expect(waiver({ 'property.shanty.planned': false }).verdict).toBe('INELIGIBLE')
  })
})

describe('国有房屋租金减免', () => {
  const relief = (asOf: string, values: Record<string, FactValue> = {}) =>
    judged(
      'state-house-rent-relief',
      {
        'enterprise.sizeClass': 'MEDIUM',
        'enterprise.legalForm': 'SOLE_TRADER',
        'enterprise.industry': 'H6210',
        'property.lease.stateOwned': true,
        'property.lease.monthlyRent': 812_345,
        'property.lease.riskArea': true,
        ...values,
      },
      asOf,
    )[0]!

  it('waived 8,123.45 元 × 6 months = 48,740.70, else × 3 = 24,370.35 元', () => {
    expect(relief('2022-12-31').benefit.amountFen).toBe(4_874_070)
    expect(relief('2022-06-01', { 'property.lease.riskArea': false }).benefit.amountFen).toBe(2_437_035)
  })
  it('ended with 2022, and says so', () => {
    const late = relief('2026-11-21')
    expect(late.verdict).toBe('INELIGIBLE')
    expect(clauseOf(late, 'validity')?.gap?.text).toBe('政策执行到 2022-12-31，已经结束')
  })
  it('was for small tenants of public houses in services', () => {
    const verdict = (values: Record<string, FactValue>) => relief('2022-06-01', values).verdict
    expect(verdict({ 'enterprise.legalForm': 'COMPANY' })).toBe('INELIGIBLE')
    expect(verdict({ 'enterprise.industry': 'C1310' })).toBe('INELIGIBLE')
    expect(verdict({ 'property.lease.stateOwned': false })).toBe('INELIGIBLE')
  })
})
