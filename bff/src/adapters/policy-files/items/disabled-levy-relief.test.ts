import type { FactValue } from '@policy-direct/shared/facts/fact'
import { judged } from '../testing/judged'

const relief = (staff: number | null, band: string | null, levyFen: number | null = 1_080_000) =>
  judged('disabled-levy-relief', {
    'employment.disabled.staff': staff,
    'employment.disabled.band': band,
    'employment.disabled.levyDue': levyFen,
    'enterprise.status': 'ACTIVE',
  } as Record<string, FactValue>)[0]!
const amount = (staff: number, band: string) => relief(staff, band).benefit.amountFen

describe('残疾人就业保障金减免', () => {
  it('two thresholds by size: 30 people owe nothing, 31 owe by what they placed', () => {
    // 10,800.00 元: all of it · × 50 % = 5,400.00 · × 10 % = 1,080.00
    expect(amount(30, 'LOW')).toBe(1_080_000)
    expect(amount(31, 'PARTIAL')).toBe(540_000)
    expect(amount(31, 'LOW')).toBe(108_000)
    expect(amount(1, 'LOW')).toBe(1_080_000)
  })

  it('does not need to know the share of a firm of 30, and does of one of 31', () => {
    expect(relief(30, null).verdict).toBe('ELIGIBLE')
    expect(relief(31, null)).toMatchObject({ verdict: 'UNDETERMINED', benefit: { amountFen: null } })
    expect(relief(null, 'LOW').verdict).toBe('UNDETERMINED')
  })

  it('is a waiver that claims nothing and offers nothing where no levy is due', () => {
    expect(relief(30, 'LOW')).toMatchObject({ fulfilmentKind: 'WAIVER', claims: [] })
    expect(relief(30, 'REACHED', 0).verdict).toBe('INELIGIBLE')
  })
})
