import type { FactSheet } from '@policy-direct/shared/facts/fact'
import { sampleItem } from '../adapters/contracts/sample-item'
import {
  asideClaim,
  explain,
  type PastClaim,
  type PolicyItemVersion,
  type PriorClaim,
  priorClaims,
} from '../eligibility'
import type { DeskCandidate } from './desk-candidate'
import { settleDoubt } from './desk-decision'

const TODAY = '2026-11-21'
const BY = { staffId: 's1', name: '何静', reason: '已电话核实', at: '2026-11-21T10:00:00+08:00' }
const fact = (value: number | boolean) => ({ value, department: 'human-resources', asOf: '2026-11-20' })
/** Dishonesty is not said: a person may vouch for that. */
const FACTS: FactSheet = {
  'enterprise.unemploymentInsurance.paidMonths': fact(14),
  'enterprise.unemploymentInsurance.premiumLastYear': fact(6_434_000),
}
const asPaid = (claim: PriorClaim, itemId: string, grantedOn: string): DeskCandidate['claims'][number] => ({
  ...claim,
  entitlementId: null,
  itemId,
  grantedOn,
  holder: 'SELF' as const,
  paidBefore: { department: 'human-resources', amountFen: 712_800 },
})
function decided(item: PolicyItemVersion, claims: readonly (PastClaim & { entitlementId: string | null })[]) {
  const [assessment] = explain([item], FACTS, TODAY, claims)
  const candidate: DeskCandidate = {
    id: 'c1',
    recordKey: '',
    status: 'DOUBTFUL',
    revision: 1,
    amountFen: 3_860_400,
    assessment: assessment!,
    factsVersion: 1,
    subject: { factsVersion: 1, facts: FACTS },
    claims,
  }
  return settleDoubt(item, candidate, BY, TODAY)
}

describe('one person settles a doubt (SQ-3)', () => {
  it('an unknown datum, in favour', () => {
    expect(decided(sampleItem(), []).changes).toMatchObject([{ event: 'DEPARTMENT_CONFIRM' }])
  })
  const unsaid = { period: '2024', paidOn: '2024-05-20', record: {}, members: [] }
  it.each([
    ['put aside under the item', sampleItem(), [asideClaim('job-stabilisation-rebate')]],
    ['put aside under the department', sampleItem(), [asideClaim('human-resources')]],
    [
      'for this very right',
      sampleItem(),
      priorClaims(sampleItem(), { ...unsaid, period: '2026', paidOn: TODAY }),
    ],
  ])('never a payment from before, %s: two find that out', (_, item, claims) => {
    const { outcome, changes } = decided(
      item,
      claims.map(claim => asPaid(claim, item.id, TODAY)),
    )
    expect(outcome).toEqual({
      kind: 'REFUSED',
      message: expect.stringMatching(/市人社局已发 7,128\.00 元.*不能一个人定/),
    })
    expect(changes).toEqual([])
  })
})
