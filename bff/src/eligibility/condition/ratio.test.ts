import { judge } from '../testing/judge'
import type { Condition } from './condition'

const PART = 'enterprise.unemploymentInsurance.layoffsLastYear'
const WHOLE = 'enterprise.unemploymentInsurance.insuredLastYear'
const rate = (bound: object): Condition => ({ ratio: { of: PART, to: WHOLE, label: '裁员率', ...bound } })
const verdict = (part: number | null, whole: number | null, bound: object = { atMost: '5.5%' }) =>
  judge(rate(bound), { [PART]: part, [WHOLE]: whole }).verdict

describe('ratio', () => {
  it('is exact at the threshold: 11 of 200 is 5.5 %, not more', () => {
    expect(verdict(11, 200)).toBe('MET')
    expect(verdict(12, 200)).toBe('NOT_MET')
    expect(verdict(11, 199)).toBe('NOT_MET')
    expect(verdict(11, 200, { lessThan: '5.5%' })).toBe('NOT_MET')
    expect(verdict(11, 200, { atLeast: '5.5%' })).toBe('MET')
    expect(verdict(11, 200, { moreThan: '5.5%' })).toBe('NOT_MET')
  })

  it('stays exact beyond 2^53', () => {
    const big = 9_007_199_254_740_000
    expect(verdict(big / 2, big, { atMost: '50%' })).toBe('MET')
    expect(verdict(big / 2 + 1, big, { atMost: '50%' })).toBe('NOT_MET')
  })

  it('cannot divide by nothing or by an unknown', () => {
    expect(verdict(0, 0)).toBe('UNKNOWN')
    expect(verdict(3, null)).toBe('UNKNOWN')
    expect(verdict(null, 30)).toBe('UNKNOWN')
  })

  it('says how far it is off, without hiding the decimals that decide', () => {
    expect(judge(rate({ atMost: '5.5%' }), { [PART]: 5, [WHOLE]: 86 }).gap).toEqual({
      text: '裁员率 约 5.81%（5 人 / 86 人），不能超过 5.5%',
      have: 5.81,
      need: 5.5,
      unit: '%',
    })
    const equal = judge(rate({ lessThan: '5.5%' }), { [PART]: 11, [WHOLE]: 200 })
    expect(equal.gap?.text).toBe('裁员率 5.5%（11 人 / 200 人），要低于 5.5%，现在正好相等')
  })

  it('keeps a count with unknown records as a range', () => {
    const hires = (unknown: number) => [
      ...Array.from({ length: 3 }, (_, i) => ({ idNumberIndex: `a${i}`, contractSigned: true })),
      ...Array.from({ length: unknown }, (_, i) => ({ idNumberIndex: `b${i}`, contractSigned: null })),
    ]
    const condition: Condition = {
      ratio: {
        of: { count: { list: 'enterprise.newHires', where: { field: 'contractSigned', equals: true } } },
        to: 'enterprise.staffCount',
        atLeast: '10%',
      },
    }
    const judged = (unknown: number, staff: number) =>
      judge(condition, { 'enterprise.newHires': hires(unknown), 'enterprise.staffCount': staff }).verdict
    expect(judged(5, 30)).toBe('MET')
    expect(judged(1, 40)).toBe('UNKNOWN')
    expect(judged(1, 41)).toBe('NOT_MET')
  })
})
