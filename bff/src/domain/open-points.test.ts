import type { FactSheet } from '@policy-direct/shared/facts/fact'
import { sampleItem } from '../adapters/contracts/sample-item'
import { explain } from '../eligibility'
import { doubtLine, isNearMiss, openPoints, sentBackReason } from './open-points'

const fact = (value: number | boolean) => ({ value, department: 'human-resources', asOf: '2026-11-20' })
const MONTHS = 'enterprise.unemploymentInsurance.paidMonths'
const PREMIUM = 'enterprise.unemploymentInsurance.premiumLastYear'
const LISTED = 'enterprise.seriousDishonesty'
const full: FactSheet = { [MONTHS]: fact(14), [PREMIUM]: fact(6_434_000), [LISTED]: fact(false) }
const judge = (facts: FactSheet) => explain([sampleItem()], facts, '2026-11-21', [])[0]!
const without = (key: string): FactSheet => ({ ...full, [key]: undefined })

describe('open points', () => {
  it('has none where everything is met', () => {
    expect(openPoints(judge(full))).toEqual([])
    expect(isNearMiss(judge(full))).toBe(false)
    expect(doubtLine(judge(full))).toBeNull()
  })
  it('says with a return why, and exactly what is missing', () => {
    expect(sentBackReason('名单核过。', judge(full))).toBe('名单核过')
    const said = sentBackReason('请补缴', judge({ ...full, [MONTHS]: fact(10) }))
    expect(said).toMatch(/^请补缴。还缺：.*12.*（.*）$/)
    expect(sentBackReason(null, judge(full))).not.toBe('')
  })
  it('N-1: one month short is a near miss with the road of waiting', () => {
    expect(isNearMiss(judge({ ...full, [MONTHS]: fact(10) }))).toBe(true)
  })
  it('N-1: one missing datum is a near miss: its owner is asked', () => {
    expect(isNearMiss(judge(without(LISTED)))).toBe(true)
    expect(doubtLine(judge(without(LISTED)))).toContain('没有查到')
  })
  it('is no near miss without a road, or with two points open', () => {
    expect(isNearMiss(judge({ ...full, [LISTED]: fact(true) }))).toBe(false)
    expect(isNearMiss(judge({ ...without(LISTED), [MONTHS]: fact(10) }))).toBe(false)
  })
  it('counts an unknown amount only where nothing else is open', () => {
    expect(openPoints(judge(without(PREMIUM))).map(({ id }) => id)).toEqual(['amount'])
    const both = judge({ [PREMIUM]: undefined, [MONTHS]: fact(14) })
    expect(openPoints(both).map(({ id }) => id)).toEqual(['honest'])
  })
})
