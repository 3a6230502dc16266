import type { FactValue } from '@policy-direct/shared/facts/fact'
import { headlineOf } from '../../../eligibility'
import { clauseOf, judged } from '../testing/judged'

/** A general taxpayer exactly on all three ceilings, with 12,345.67 元 due. */
const FIRM: Record<string, FactValue> = {
  'tax.payerClass': 'GENERAL',
  'enterprise.legalForm': 'COMPANY',
  'tax.taxableIncomeLastYear': 300_000_000,
  'enterprise.staffCount': 300,
  'tax.assetsLastYear': 5_000_000_000,
  'tax.restrictedIndustry': false,
  'tax.sixTaxesDue': 1_234_567,
  'enterprise.status': 'ACTIVE',
}
const relief = (values: Record<string, FactValue> = {}) =>
  judged('six-taxes-reduction', { ...FIRM, ...values })[0]!
const who = (values: Record<string, FactValue>) => clauseOf(relief(values), 'small-taxpayer')?.verdict

describe('小微企业“六税两费”减征', () => {
  it('halves what is due: 12,345.67 × 50 % = 6,172.835 → 6,172.84 元, and pays nothing out', () => {
    const assessment = relief()
    expect(assessment).toMatchObject({ verdict: 'ELIGIBLE', fulfilmentKind: 'WAIVER' })
    expect(assessment.benefit.amountFen).toBe(617_284)
    expect(assessment.benefit.lines.at(-1)).toEqual({ label: '= 可减免', text: '6,172.84 元' })
    expect(headlineOf(assessment)).toBe('您可减免 6,172.84 元')
  })

  it('holds at each ceiling and ends one above it', () => {
    expect(who({})).toBe('MET')
    expect(who({ 'tax.taxableIncomeLastYear': 300_000_001 })).toBe('NOT_MET')
    expect(who({ 'enterprise.staffCount': 301 })).toBe('NOT_MET')
    expect(who({ 'tax.assetsLastYear': 5_000_000_001 })).toBe('NOT_MET')
    expect(who({ 'tax.restrictedIndustry': true })).toBe('NOT_MET')
  })

  it('or: a small-scale payer and a sole trader need none of the ceilings', () => {
    const large = { 'enterprise.staffCount': 900, 'tax.taxableIncomeLastYear': null }
    expect(who({ ...large, 'tax.payerClass': 'SMALL_SCALE' })).toBe('MET')
    expect(who({ ...large, 'enterprise.legalForm': 'SOLE_TRADER' })).toBe('MET')
    expect(who(large)).toBe('NOT_MET')
    expect(who({ 'tax.taxableIncomeLastYear': null })).toBe('UNKNOWN')
  })

  it('offers nothing where nothing is due', () => {
    expect(relief({ 'tax.sixTaxesDue': 0 }).verdict).toBe('INELIGIBLE')
    expect(relief({ 'tax.sixTaxesDue': null }).verdict).toBe('UNDETERMINED')
  })
})
