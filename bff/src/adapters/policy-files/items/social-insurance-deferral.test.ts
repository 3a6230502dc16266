import type { FactValue } from '@policy-direct/shared/facts/fact'
import { headlineOf } from '../../../eligibility'
import { clauseOf, judged } from '../testing/judged'

/** Wages 135,000.00 a month, seven months: 养老 16 % 151,200.00 + 失业 0.5 % 4,725.00 + 工伤 0.27 % 2,551.50. */
const DUE = 15_120_000 + 472_500 + 255_150
const KITCHEN: Record<string, FactValue> = {
  'enterprise.industry': 'H6210',
  'enterprise.sizeClass': 'SMALL',
  'enterprise.inDifficulty': false,
  'enterprise.status': 'ACTIVE',
  'tax.insuranceEmployerDue': DUE,
}
const deferral = (values: Record<string, FactValue> = {}, asOf = '2022-10-10') =>
  judged('social-insurance-deferral', { ...KITCHEN, ...values }, asOf)[0]!

describe('阶段性缓缴社会保险费', () => {
  it('defers the employer’s share whole: 158,476.50 元', () => {
    const assessment = deferral()
    expect(assessment).toMatchObject({ verdict: 'ELIGIBLE', fulfilmentKind: 'DEFERRAL' })
    expect(assessment.benefit.amountFen).toBe(15_847_650)
    expect(headlineOf(assessment)).toMatch(/^您可缓缴 15\.8/)
  })
  it.each(['F5211', 'L7291', 'G5412', 'G5612'])('takes %s without asking for difficulty', industry => {
    expect(deferral({ 'enterprise.industry': industry, 'enterprise.inDifficulty': null }).verdict).toBe(
      'ELIGIBLE',
    )
  })
  it('takes the other trades and small firms only in difficulty, and does not guess it', () => {
    const factory = { 'enterprise.industry': 'C3610', 'enterprise.sizeClass': 'LARGE' }
    expect(deferral(factory).verdict).toBe('INELIGIBLE')
    expect(deferral({ ...factory, 'enterprise.inDifficulty': true }).verdict).toBe('ELIGIBLE')
    expect(deferral({ ...factory, 'enterprise.inDifficulty': null }).verdict).toBe('UNDETERMINED')
    const bank = { 'enterprise.industry': 'J6621', 'enterprise.inDifficulty': true }
    expect(deferral(bank).verdict).toBe('ELIGIBLE')
    expect(deferral({ ...bank, 'enterprise.sizeClass': 'LARGE' }).verdict).toBe('INELIGIBLE')
  })
  it('has nothing to defer where nothing is due', () => {
    expect(deferral({ 'tax.insuranceEmployerDue': 0 }).verdict).toBe('INELIGIBLE')
    expect(deferral({ 'tax.insuranceEmployerDue': null }).verdict).toBe('UNDETERMINED')
  })
  it('ended with 2022, and says so', () => {
    expect(deferral({}, '2022-12-31').verdict).toBe('ELIGIBLE')
    const late = deferral({}, '2023-01-01')
    expect(late.verdict).toBe('INELIGIBLE')
    expect(clauseOf(late, 'validity')?.gap?.text).toBe('政策执行到 2022-12-31，已经结束')
  })
})
