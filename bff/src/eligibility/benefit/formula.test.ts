import type { FactValue } from '@policy-direct/shared/facts/fact'
import { explain } from '../explain'
import { item } from '../testing/item'
import { TODAY } from '../testing/judge'
import { sheet } from '../testing/sheet'
import type { Formula, Rounding } from './formula'

const STAFF = 'enterprise.staffCount'
const DEPOSIT = 'travel.deposit.amount'
const MONTHS = 'enterprise.unemploymentInsurance.paidMonths'
const amount = (formula: Formula, values: Record<string, FactValue> = {}, rounding: Rounding = 'HALF_UP') =>
  explain([item({ benefit: { text: '', formula, rounding, roundingBasis: '' } })], sheet(values), TODAY)[0]!
    .benefit.amountFen

describe('formula', () => {
  it('fixed: 100.50 元 = 10 050 分', () => expect(amount({ fixed: '100.50元' })).toBe(10_050))

  it('per head: 7 × 1 500 元 = 10 500 元', () => {
    expect(amount({ perHead: { of: STAFF, amount: '1500元' } }, { [STAFF]: 7 })).toBe(1_050_000)
    expect(amount({ perHead: { of: STAFF, amount: '1500元' } }, { [STAFF]: null })).toBeNull()
  })

  it('per head over records: one unknown record blocks, or is left for later', () => {
    const hires = [true, true, null].map((contractSigned, at) => ({ idNumberIndex: `${at}`, contractSigned }))
    const of = { count: { list: 'enterprise.newHires', where: { field: 'contractSigned', equals: true } } }
    const pay = (sureOnly: boolean, records: typeof hires) =>
      amount({ perHead: { of, amount: '1500元', sureOnly } }, { 'enterprise.newHires': records })
    expect(pay(false, hires)).toBeNull()
    expect(pay(true, hires)).toBe(300_000)
    expect(pay(true, hires.slice(2))).toBeNull()
  })

  it('rate: 0.07 元 × 50 % = 0.035 元, half up 0.04, down 0.03', () => {
    const half: Formula = { rate: { base: DEPOSIT, rate: '50%' } }
    expect(amount(half, { [DEPOSIT]: 7 })).toBe(4)
    expect(amount(half, { [DEPOSIT]: 7 }, 'DOWN')).toBe(3)
  })

  it('tiers: below 10 nothing, from 10 100 元, from 50 300 元', () => {
    const steps = [
      { from: 10, pay: { fixed: '100元' } },
      { from: 50, pay: { fixed: '300元' } },
    ]
    const at = (staff: number) => amount({ tiers: { of: STAFF, steps } }, { [STAFF]: staff })
    expect([9, 10, 49, 50].map(at)).toEqual([0, 10_000, 10_000, 30_000])
  })

  it('by class: a class nobody named has no amount', () => {
    const formula: Formula = {
      byClass: { of: { fact: 'enterprise.sizeClass' }, cases: [{ in: ['SMALL'], pay: { fixed: '1元' } }] },
    }
    expect(amount(formula, { 'enterprise.sizeClass': 'SMALL' })).toBe(100)
    expect(amount(formula, { 'enterprise.sizeClass': 'LARGE' })).toBeNull()
  })

  it('caps: 50 % of 3 000 元 is 1 500, at most 1 000, at least 2 000', () => {
    const of: Formula = { rate: { base: DEPOSIT, rate: '50%' } }
    const values = { [DEPOSIT]: 300_000 }
    expect(amount({ capped: { of, atMost: '1000元' } }, values)).toBe(100_000)
    expect(amount({ capped: { of, atLeast: '2000元' } }, values)).toBe(200_000)
    expect(amount({ capped: { of, atLeast: '1元', atMost: '2000元' } }, values)).toBe(150_000)
  })

  it('pro rata: 7 of 12 months of 1 000 元 = 583.33 元, 13 count as 12', () => {
    const formula: Formula = { proRata: { of: { fixed: '1000元' }, part: MONTHS, whole: 12 } }
    expect(amount(formula, { [MONTHS]: 7 })).toBe(58_333)
    expect(amount(formula, { [MONTHS]: 13 })).toBe(100_000)
  })

  it('rounds once, at the end: three thirds of 1 分 are 1 分', () => {
    const third: Formula = { rate: { base: DEPOSIT, rate: '33.333333%' } }
    expect(amount({ sum: [third, third, third] }, { [DEPOSIT]: 1 })).toBe(1)
  })

  it('takes the lesser or greater of several', () => {
    const parts: Formula[] = [{ fixed: '300元' }, { rate: { base: DEPOSIT, rate: '10%' } }]
    expect(amount({ lesserOf: parts }, { [DEPOSIT]: 200_000 })).toBe(20_000)
    expect(amount({ greaterOf: parts }, { [DEPOSIT]: 200_000 })).toBe(30_000)
    expect(amount({ lesserOf: parts }, { [DEPOSIT]: null })).toBeNull()
  })

  it('has no amount beyond what an integer can hold', () => {
    expect(
      amount({ rate: { base: DEPOSIT, rate: '200%' } }, { [DEPOSIT]: Number.MAX_SAFE_INTEGER }),
    ).toBeNull()
  })

  it('throws on a formula without a form', () =>
    expect(() => amount({} as Formula)).toThrow('without a form'))
})
