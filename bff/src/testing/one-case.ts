import { sampleItem } from '../adapters/contracts/sample-item'
import type { Standing } from '../domain/actor'
import type { Grant } from '../domain/case-change'
import type { AccountChoice } from '../domain/payout-account'
import { explain } from '../eligibility'

/* One case of a firm that has everything it needs, for tests of pure decisions. */

export const TODAY = '2026-11-21'
/** 60 % of the premium below. */
export const AMOUNT = 3_860_400
export const ITEM = sampleItem()
const fact = (value: number | boolean) => ({ value, department: 'human-resources', asOf: '2026-11-20' })

export const ASSESSMENT = explain(
  [ITEM],
  {
    'enterprise.unemploymentInsurance.paidMonths': fact(30),
    'enterprise.seriousDishonesty': fact(false),
    'enterprise.unemploymentInsurance.premiumLastYear': fact(6_434_000),
  },
  TODAY,
  [],
)[0]!
export const STANDING: Standing = {
  beneficiaryId: 'b',
  beneficiaryKind: 'ENTERPRISE',
  name: '长春市木兰旅行社有限公司',
  role: 'LEGAL_REPRESENTATIVE',
  scopes: ['VIEW', 'CONFIRM', 'CHANGE_ACCOUNT'],
  capFen: null,
  validUntil: null,
}
export const ACCOUNT: AccountChoice = { id: 'a', kind: 'CORPORATE', status: 'OPEN', holderMatches: true }

/** Straight to the executor. */
export const execution = (attempt: number): Extract<Grant, { kind: 'EXECUTION' }> => ({
  ...{ kind: 'EXECUTION', fulfilmentId: `f${attempt}`, attempt, executor: 'x', fulfilment: 'PAYOUT' },
})
/** First through its public notice. */
export const noticed = (attempt: number): Grant => ({
  ...{ kind: 'NOTICE', attempt, noticeId: 'n', lineId: 'l', department: 'd', publicName: '' },
  ...{ opensOn: TODAY, closesOn: TODAY },
})
