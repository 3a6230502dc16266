import type { FactValue } from '@policy-direct/shared/facts/fact'
import { headlineOf } from '../../../eligibility'
import { clauseOf, judged } from '../testing/judged'

const AGENCY: Record<string, FactValue> = {
  'travel.licence.validUntil': '2031-05-17',
  'travel.licence.status': 'VALID',
  'travel.deposit.amount': 62_500_000,
  'travel.deposit.registeredAmount': 62_500_000,
  'travel.deposit.form': 'CASH',
  'travel.deposit.frozen': false,
  'enterprise.status': 'ACTIVE',
}
const release = (values: Record<string, FactValue> = {}, asOf?: string) =>
  judged('travel-deposit-release', { ...AGENCY, ...values }, asOf)[0]!

describe('旅游服务质量保证金暂退', () => {
  it('releases the whole 625,000.00 元, to come back', () => {
    const assessment = release()
    expect(assessment).toMatchObject({ verdict: 'ELIGIBLE', fulfilmentKind: 'DEPOSIT_RELEASE' })
    expect(assessment.benefit.amountFen).toBe(62_500_000)
    expect(headlineOf(assessment)).toBe('您可领 62.5 万元')
    expect(assessment.clauses.map(clause => clause.verdict)).toEqual(['MET', 'MET', 'MET', 'MET'])
  })

  it.each(['BANK_GUARANTEE', 'INSURANCE'])('releases nothing that was given as %s', form => {
    const assessment = release({ 'travel.deposit.form': form })
    expect(assessment.verdict).toBe('INELIGIBLE')
    expect(clauseOf(assessment, 'cash-deposit')?.gap?.text).toMatch(/^“保证金交纳方式”现为.+，要求是现金$/)
  })

  it('holds bank and register to agree: a difference is doubtful, not a no', () => {
    const assessment = release({ 'travel.deposit.registeredAmount': 60_000_000 })
    expect(assessment.verdict).toBe('UNDETERMINED')
    const clause = clauseOf(assessment, 'cash-deposit')
    expect(clause?.values.filter(value => value.problem === 'CONFLICT').map(value => value.text)).toEqual([
      '625,000.00 元',
      '600,000.00 元',
    ])
    expect(clause?.road).toMatchObject({
      kind: 'MATERIAL',
      material: 'deposit-receipt',
      department: 'culture-tourism',
    })
  })

  it('releases no frozen deposit, and does not guess', () => {
    expect(release({ 'travel.deposit.frozen': true }).verdict).toBe('INELIGIBLE')
    expect(release({ 'travel.deposit.frozen': null }).verdict).toBe('UNDETERMINED')
  })

  it.each(['REVOKING', 'CANCELLING', 'REVOKED'])('releases nothing while the licence is %s', status => {
    expect(release({ 'travel.licence.status': status }).verdict).toBe('INELIGIBLE')
  })

  it('holds a firm whose licence is being changed for doubtful, not for out', () => {
    const assessment = release({ 'travel.licence.status': 'CHANGING' })
    expect(assessment.verdict).toBe('UNDETERMINED')
    expect(clauseOf(assessment, 'licence-valid')?.gap?.text).toBe(
      '“许可证状态”现为变更中，市文旅局还没有办完',
    )
  })

  it('does not trust news of a freeze that is older than 30 days', () => {
    expect(release({}, '2027-01-30').verdict).toBe('UNDETERMINED')
  })

  it('ends with the registration', () => {
    expect(release({ 'enterprise.status': 'CANCELLING' }).verdict).toBe('INELIGIBLE')
  })

  it('sees a licence that ran out between match and tap', () => {
    const expiring = { 'travel.licence.validUntil': '2026-11-21' }
    expect(release(expiring, '2026-11-21').verdict).toBe('ELIGIBLE')
    const tapped = release(expiring, '2026-11-22')
    expect(tapped.verdict).toBe('INELIGIBLE')
    expect(clauseOf(tapped, 'licence-valid')?.road?.text).toContain('换发许可证')
  })
})
