import type { FactSheet } from '@policy-direct/shared/facts/fact'
import { sampleItem } from '../adapters/contracts/sample-item'
import { explain } from '../eligibility'
import { ENTITLEMENT_STATUSES, type EntitlementStatus } from './entitlement'
import { judgement } from './judgement'
import { assemblePackage, type PackagedCase } from './policy-package'

const TODAY = '2026-11-21'
const AT = new Date('2026-11-21T02:00:00Z')
const fact = (value: number | boolean) => ({ value, department: 'human-resources', asOf: '2026-11-20' })
const facts = (months: number): FactSheet => ({
  'enterprise.unemploymentInsurance.paidMonths': fact(months),
  'enterprise.unemploymentInsurance.premiumLastYear': fact(6_434_000),
  'enterprise.seriousDishonesty': fact(false),
})
const judged = (months: number, change: Parameters<typeof sampleItem>[0] = {}) => {
  const item = sampleItem(change)
  return judgement(item, explain([item], facts(months), TODAY, [])[0]!, 'beneficiary', AT)
}
let cases = 0
const rebate = (status: EntitlementStatus, change: Partial<PackagedCase> = {}): PackagedCase => ({
  id: `case-${++cases}`,
  assessment: explain([sampleItem()], facts(14), TODAY)[0]!,
  itemId: 'job-stabilisation-rebate',
  itemVersion: 1,
  recordKey: '',
  period: '2026',
  status,
  amountFen: 3_860_400,
  confirmBy: null,
  settledAt: null,
  createdAt: AT,
  ...change,
})
const deposit = sampleItem({
  id: 'travel-deposit-release',
  fulfilment: {
    executor: 'deposit-bank',
    kind: 'DEPOSIT_RELEASE',
    accounts: ['CORPORATE'],
    dueBackOn: '2027-12-31',
  },
})
const itemOf = ({ itemId }: PackagedCase) => (itemId === deposit.id ? deposit : sampleItem())
const assemble = (cases: PackagedCase[], judgements: ReturnType<typeof judged>[] = []) =>
  assemblePackage(cases, judgements, itemOf, { facts: facts(14), claims: [], today: TODAY, explain })

describe('policy package (CC-9)', () => {
  it('sums what is ready, and what of it has to come back', () => {
    const bigger = rebate('OFFERED', { itemId: deposit.id, amountFen: 62_500_000 })
    const shown = assemble([rebate('OFFERED'), bigger])
    expect(shown).toMatchObject({ readyFen: 66_360_400, dueBackFen: 62_500_000 })
    expect(shown.ready.map(({ itemId }) => itemId)).toEqual([deposit.id, 'job-stabilisation-rebate'])
  })
  it('shows an offer until its last day, not longer', () => {
    expect(assemble([rebate('OFFERED', { confirmBy: TODAY })]).ready).toHaveLength(1)
    expect(assemble([rebate('OFFERED', { confirmBy: '2026-11-20' })])).toMatchObject({
      ready: [],
      readyFen: 0,
    })
  })
  it('has one place for every status', () => {
    for (const status of ENTITLEMENT_STATUSES) {
      const { ready, inProgress, finished } = assemble([rebate(status)])
      expect([status, ready.length + inProgress.length + finished.length]).toEqual([status, 1])
    }
  })
  it('keeps the 20 that ended last', () => {
    const ended = Array.from({ length: 25 }, (_, day) =>
      rebate('FULFILLED', { settledAt: new Date(AT.getTime() - day * 86_400_000), period: String(day) }),
    )
    const { finished } = assemble([...ended].reverse())
    expect(finished.map(({ period }) => period)).toEqual(ended.slice(0, 20).map(({ period }) => period))
  })
  it('offers at once what can be had at once, and the road to what is one point away', () => {
    const application = { mode: 'INSTANT' as const, tap: 'REQUIRED' as const }
    const shown = assemble([], [judged(14, { application }), judged(14), judged(10)])
    expect(shown.instant).toHaveLength(1)
    expect(shown.nearMisses).toHaveLength(1)
    expect(shown.nearMisses[0]?.headline).toContain('还差 1 项')
  })
})
