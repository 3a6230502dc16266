import type { FactSheet } from '@policy-direct/shared/facts/fact'
import { sampleItem } from '../adapters/contracts/sample-item'
import { explain } from '../eligibility'
import type { EntitlementStatus } from './entitlement'
import { candidateEvent, type KnownRight, planMatch } from './match'
import { drawSample, sampleSize } from './sampling'

const TODAY = '2026-11-21'
const fact = (value: number | boolean) => ({ value, department: 'human-resources', asOf: '2026-11-20' })
const MONTHS = 'enterprise.unemploymentInsurance.paidMonths'
const PREMIUM = 'enterprise.unemploymentInsurance.premiumLastYear'
const LISTED = 'enterprise.seriousDishonesty'
const good: FactSheet = { [MONTHS]: fact(14), [PREMIUM]: fact(6_434_000), [LISTED]: fact(false) }
const item = sampleItem()
const judge = (facts: FactSheet) => explain([item], facts, TODAY, [])
const right = (status: EntitlementStatus, change: Partial<KnownRight> = {}): KnownRight => ({
  id: 'right',
  itemVersion: 1,
  recordKey: '',
  period: '2026',
  status,
  revision: 3,
  factsVersion: 1,
  amountFen: 3_860_400,
  ...change,
})
const plan = (facts: FactSheet, rights: KnownRight[], factsVersion = 2) =>
  planMatch(item, judge(facts), rights, factsVersion).map(step =>
    step.kind === 'ENTER' || step.kind === 'RETURN' ? `${step.kind} ${step.event}` : step.kind,
  )

describe('who is put before the department', () => {
  it.each<[string, FactSheet, string | null]>([
    ['everything met', good, 'MATCH_SURE'],
    ['one clause unknown', { ...good, [LISTED]: undefined }, 'MATCH_DOUBTFUL'],
    ['two unknown: waits for data', { [PREMIUM]: fact(6_434_000) }, null],
    ['amount unknown: nobody could decide it', { ...good, [PREMIUM]: undefined }, null],
    ['one clause unmet', { ...good, [MONTHS]: fact(3) }, null],
    ['one unmet, one unknown', { ...good, [MONTHS]: fact(3), [LISTED]: undefined }, null],
    ['nothing to give', { ...good, [PREMIUM]: fact(0) }, null],
    ['nothing known at all', {}, null],
  ])('%s', (_, facts, event) => {
    expect(candidateEvent(judge(facts)[0]!)).toBe(event)
  })
})

describe('what matching does', () => {
  it('enters whoever has no case', () => {
    expect(plan(good, [])).toEqual(['ENTER MATCH_SURE'])
  })
  it('leaves items alone that are asked for', () => {
    const instant = sampleItem({ application: { mode: 'INSTANT', tap: 'REQUIRED' } })
    expect(planMatch(instant, explain([instant], good, TODAY, []), [], 2)).toEqual([])
  })
  it('does nothing on the same data, whatever the status', () => {
    for (const status of ['SURE', 'DOUBTFUL', 'REJECTED', 'OFFERED', 'FULFILLED'] as const) {
      expect(plan({}, [right(status)], 1)).toEqual([])
    }
  })
  it('never confirms: on new data certain ones become doubtful, nothing else', () => {
    expect(plan(good, [right('SURE')])).toEqual([])
    expect(plan({ ...good, [MONTHS]: fact(3) }, [right('SURE')])).toEqual(['DOUBT'])
    expect(plan({ ...good, [PREMIUM]: fact(7_000_000) }, [right('SURE')])).toEqual(['DOUBT'])
    expect(plan(good, [right('DOUBTFUL')])).toEqual(['REFRESH'])
    for (const status of ['OFFERED', 'IN_EXECUTION', 'FULFILLED'] as const) {
      expect(plan({}, [right(status)])).toEqual([])
    }
  })
  it('brings a returned one back on new data that speak for it', () => {
    expect(plan(good, [right('REJECTED')])).toEqual(['RETURN MATCH_SURE'])
    expect(plan({}, [right('REJECTED')])).toEqual([])
  })
  it('opens no second case beside one that waits from an earlier span', () => {
    expect(plan(good, [right('OFFERED', { period: '2025' })])).toEqual([])
    expect(plan(good, [right('FULFILLED', { period: '2025' })])).toEqual(['ENTER MATCH_SURE'])
  })
  it('excludes whoever was granted it before', () => {
    const once = sampleItem({
      limits: [{ id: 'once', text: '一次', max: 1, per: 'BENEFICIARY', window: 'EVER' }],
    })
    const granted = {
      register: 'job-stabilisation-rebate/once',
      key: '',
      itemId: item.id,
      holder: 'SELF' as const,
      grantedOn: '2025-03-01',
    }
    expect(planMatch(once, explain([once], good, TODAY, [granted]), [], 2)).toEqual([])
  })
})

describe('samples', () => {
  it.each([
    [0, 0],
    [1, 1],
    [14, 2],
    [30, 5],
    [101, 8],
    [1_000, 32],
    [41_000, 200],
    [2_000_000, 500],
  ])('of %i certain ones %i are looked at', (count, looked) => {
    expect(sampleSize(count)).toBe(looked)
  })
  it('draws as many as wanted, nobody twice, by chance alone', () => {
    const all = Array.from({ length: 30 }, (_, index) => index)
    let seed = 7
    const random = () => {
      seed = (seed * 16_807) % 2_147_483_647
      return seed / 2_147_483_647
    }
    const times = new Map<number, number>()
    for (let round = 0; round < 3_000; round += 1) {
      const drawn = drawSample(all, 3, random)
      expect(new Set(drawn).size).toBe(3)
      for (const one of drawn) times.set(one, (times.get(one) ?? 0) + 1)
    }
    // 300 expected each; six standard deviations to either side.
    for (const one of all) expect(Math.abs((times.get(one) ?? 0) - 300)).toBeLessThan(100)
    expect(drawSample(all, 99, random)).toHaveLength(30)
    expect(drawSample(all, -1, random)).toEqual([])
  })
})
