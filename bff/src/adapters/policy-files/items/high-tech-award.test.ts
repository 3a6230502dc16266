import type { FactValue } from '@policy-direct/shared/facts/fact'
import { clauseOf, judged } from '../testing/judged'

/** A certificate of three years whose last day is tomorrow. */
const FIRM: Record<string, FactValue> = {
  'technology.recognition': 'FIRST',
  'technology.recognisedOn': '2023-11-22',
  'technology.certificateUntil': '2026-11-22',
  'enterprise.region': '220104-CXQ',
  'enterprise.seriousDishonesty': false,
  'enterprise.status': 'ACTIVE',
}
const award = (values: Record<string, FactValue> = {}, asOf = '2026-11-21') =>
  judged('high-tech-award', { ...FIRM, ...values }, asOf, [])[0]!

describe('高新技术企业奖励', () => {
  it('awards 100,000.00 元 the first time, 50,000.00 元 when recognised again', () => {
    expect(award().benefit.amountFen).toBe(10_000_000)
    expect(award({ 'technology.recognition': 'RENEWED' }).benefit.amountFen).toBe(5_000_000)
  })

  it('a certificate that expires between match and confirm: good on its last day, not the day after', () => {
    expect(award().verdict).toBe('ELIGIBLE')
    expect(award({}, '2026-11-22').verdict).toBe('ELIGIBLE')
    const late = award({}, '2026-11-23')
    expect(late.verdict).toBe('INELIGIBLE')
    expect(clauseOf(late, 'certificate-valid')?.road).toEqual({
      kind: 'ACTION',
      text: '重新认定后，按重新认定的标准奖励',
    })
  })

  it('is for firms of the new area, in good standing, recognised at all', () => {
    expect(award({ 'enterprise.region': '220104' }).verdict).toBe('INELIGIBLE')
    expect(award({ 'enterprise.seriousDishonesty': true }).verdict).toBe('INELIGIBLE')
    const none = award({
      'technology.recognition': 'NONE',
      'technology.recognisedOn': null,
      'technology.certificateUntil': null,
    })
    expect(none.verdict).toBe('INELIGIBLE')
  })
})
