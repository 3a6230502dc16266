import type { FactSheet } from '@policy-direct/shared/facts/fact'
import { sampleItem } from '../adapters/contracts/sample-item'
import { explain } from '../eligibility'
import { judgeItems } from './judge-items'

const AT = new Date('2026-11-21T02:00:00Z')
const fact = (value: number | boolean) => ({ value, department: 'human-resources', asOf: '2026-11-20' })
const facts: FactSheet = {
  'enterprise.unemploymentInsurance.paidMonths': fact(14),
  'enterprise.unemploymentInsurance.premiumLastYear': fact(6_434_000),
  'enterprise.seriousDishonesty': fact(false),
}
const item = sampleItem({
  limits: [{ id: 'once', text: '每年一次', max: 1, per: 'BENEFICIARY', window: 'CALENDAR_YEAR' }],
})
const claim = {
  register: 'job-stabilisation-rebate/once',
  key: '2026',
  itemId: item.id,
  holder: 'SELF' as const,
  grantedOn: '2026-11-20',
  entitlementId: 'mine',
}
const mine = {
  id: 'mine',
  itemId: item.id,
  recordKey: '',
  period: '2026',
  assessment: explain([item], facts, '2026-11-21', [])[0]!,
}
const judge = (cases: (typeof mine)[]) =>
  judgeItems(explain, [item], { subject: { id: 's', facts }, cases, claims: [claim] }, '2026-11-21', AT)[0]!

describe('judging an item for a beneficiary', () => {
  it('an earlier grant uses the limit up', () => {
    expect(judge([])).toMatchObject({
      entitlement: null,
      judgement: { assessment: { verdict: 'INELIGIBLE' } },
    })
  })
  it('a case does not stand in its own way', () => {
    expect(judge([mine])).toMatchObject({
      entitlement: mine,
      judgement: { assessment: { verdict: 'ELIGIBLE' } },
    })
  })
  it('the case of another span is not this one', () => {
    expect(judge([{ ...mine, period: '2025' }]).entitlement).toBeNull()
  })
  it('judges several at one look, each with its own case', () => {
    let looks = 0
    const counted: typeof explain = (...asked) => {
      looks += 1
      return explain(...asked)
    }
    const other = sampleItem({ id: 'other' })
    const beneficiary = { subject: { id: 's', facts }, cases: [mine], claims: [] }
    const found = judgeItems(counted, [other, item], beneficiary, '2026-11-21', AT)
    expect(found.map(({ judgement, entitlement }) => [judgement.item, entitlement])).toEqual([
      [other, null],
      [item, mine],
    ])
    expect(looks).toBe(1)
  })
})
