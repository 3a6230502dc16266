import type { FactValue } from '@policy-direct/shared/facts/fact'
import { isNearMiss } from '../../../domain/open-points'
import { periodOf } from '../../../eligibility'
import { clauseOf, judged } from '../testing/judged'

const ITEM = 'elder-allowance'
const elder = (birthDate: string, values: Record<string, FactValue> = {}, asOf?: string) =>
  judged(
    ITEM,
    { 'person.birthDate': birthDate, 'person.alive': true, 'person.region': '220104', ...values },
    asOf,
  )[0]!
const paid = (birthDate: string, asOf?: string) => elder(birthDate, {}, asOf).benefit.amountFen

describe('高龄津贴', () => {
  it('pays 100.00, 200.00 and 500.00 元 by age; on the birthday itself the next step', () => {
    // 2026-11-21: 80 today, 79 until tomorrow; 89 until tomorrow, 90 today; 99 until tomorrow, 100 today
    expect([paid('1946-11-21'), elder('1946-11-22').verdict]).toEqual([10_000, 'INELIGIBLE'])
    expect([paid('1936-11-22'), paid('1936-11-21')]).toEqual([10_000, 20_000])
    expect([paid('1926-11-22'), paid('1926-11-21')]).toEqual([20_000, 50_000])
  })

  it('takes who was born on 29 February for eighty on 28 February at the earliest in a common year', () => {
    expect(elder('1948-02-29', {}, '2027-12-31').verdict).toBe('INELIGIBLE')
    expect(elder('1944-02-29').benefit.amountFen).toBe(10_000)
  })

  it('shows how the sum comes about', () => {
    expect(elder('1936-11-21').benefit.lines.map(({ label, text }) => `${label} ${text}`)).toEqual([
      '年龄 90 周岁',
      '90—99 周岁标准 200.00 元',
      '= 可领 200.00 元',
    ])
  })

  it('pays nobody who is dead or has moved away, and says why', () => {
    const dead = elder('1936-11-21', { 'person.alive': false })
    expect([dead.verdict, clauseOf(dead, 'alive')?.gap?.text]).toEqual([
      'INELIGIBLE',
      '“是否在世”查到的结果是“否”',
    ])
    const gone = elder('1936-11-21', { 'person.region': '220202' })
    expect(clauseOf(gone, 'registered-here')?.verdict).toBe('NOT_MET')
    expect(clauseOf(gone, 'registered-here')?.road?.text).toContain('由迁入地接着发')
  })

  it('never takes silence for life', () => {
    expect(elder('1936-11-21', { 'person.alive': null }).verdict).toBe('UNDETERMINED')
    expect(elder('1936-11-21', { 'person.region': null }).verdict).toBe('UNDETERMINED')
  })

  it('is near for who turns eighty within two years, and for nobody younger', () => {
    expect(isNearMiss(elder('1948-11-21'))).toBe(true)
    expect(isNearMiss(elder('1948-11-22'))).toBe(false)
  })

  it('is granted once a month: this month is used up, the next one is open', () => {
    const { claims } = elder('1936-11-21')
    expect(claims).toEqual([{ register: `${ITEM}/once-a-month`, key: '2026-11', per: 'BENEFICIARY', max: 1 }])
    const grant = { ...claims[0]!, holder: 'SELF', itemId: ITEM, grantedOn: '2026-11-03' } as const
    const facts = { 'person.birthDate': '1936-11-21', 'person.alive': true, 'person.region': '220104' }
    const [again] = judged(ITEM, facts, '2026-11-30', [grant])
    expect(again?.limits[0]).toMatchObject({
      state: 'REACHED',
      gap: { text: '这个月已领 1 次，2026-12-01 起重新计算' },
    })
    expect(judged(ITEM, facts, '2026-12-01', [grant])[0]?.verdict).toBe('ELIGIBLE')
    expect(periodOf({ grantedPer: 'CALENDAR_MONTH' }, '2026-12-01')).toBe('2026-12')
  })
})
