import fc from 'fast-check'
import { sampleItem } from '../adapters/contracts/sample-item'
import { explain, type PolicyItemVersion } from '../eligibility'
import type { DeskCandidate } from './desk-candidate'
import { deemApproved } from './desk-decision'
import { ENTITLEMENT_STATUSES, type EntitlementStatus } from './entitlement'
import { silenceRequest, silenceTasks, silentSince } from './silence'
import { workingDaysBetween } from './working-days'

const TODAY = '2026-11-21'
/** Monday to Friday. */
const calendar = {
  isWorkingDay: (date: string) => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()),
}
const KINDS = ['PAYOUT', 'WAIVER', 'DEFERRAL', 'REFUND', 'DEPOSIT_RELEASE', 'SERVICE'] as const
const itemOf = (kind: (typeof KINDS)[number], listed: boolean, pool: boolean): PolicyItemVersion =>
  sampleItem({
    fulfilment: { executor: 'taxation', kind, accounts: [] },
    funding: pool ? { source: '', pool: 'p' } : { source: '' },
    ...(listed ? { deemedApproval: { afterDays: 5, basis: '清单第 12 项' } } : {}),
  })
const factsOf = (months: number | null, dishonest: boolean | null) => {
  const fact = (value: unknown) => ({ value, department: 'human-resources', asOf: '2026-11-20' })
  return {
    ...(months === null ? {} : { 'enterprise.unemploymentInsurance.paidMonths': fact(months) }),
    ...(dishonest === null ? {} : { 'enterprise.seriousDishonesty': fact(dishonest) }),
    'enterprise.unemploymentInsurance.premiumLastYear': fact(6_434_000),
  } as DeskCandidate['subject']['facts']
}
type Then = { months: number | null; dishonest: boolean | null }
const candidateOf = (
  item: PolicyItemVersion,
  id: string,
  status: EntitlementStatus,
  then: Then,
  now: Then,
) => {
  const [assessment] = explain([item], factsOf(then.months, then.dishonest), TODAY, [])
  return {
    ...{ id, recordKey: '', status, revision: 1, factsVersion: 1, claims: [] },
    ...{ amountFen: assessment!.benefit.amountFen ?? 0, assessment: assessment! },
    subject: { factsVersion: 2, facts: factsOf(now.months, now.dishonest) },
  } satisfies DeskCandidate
}
const GOOD: Then = { months: 30, dishonest: false }

describe('silence past the limit (LEI-2)', () => {
  it('asks on the last day of the promise, insists past it, and ends after the further days', () => {
    expect([0, 1, 2, 3, 4, 8, 9].map(used => silenceTasks(used, 3, 5).length)).toEqual([0, 0, 1, 1, 2, 2, 3])
    expect(silenceTasks(9, 3, 5)).toEqual(['REMINDER', 'TALK', 'CIRCULAR'])
    const part = { itemName: '提醒', listNumber: 2, count: 170, promisedDays: 3, afterDays: 5 }
    for (const kind of silenceTasks(9, 3, 5)) {
      const said = silenceRequest(kind, part)
      expect(said.startsWith('提醒第 2 批还有 170 户没有核定，')).toBe(true)
      expect(said.length).toBeLessThanOrEqual(300)
    }
  })
  it('looks back exactly to the first day that asks for something', () => {
    for (const promised of [1, 2, 3, 8]) {
      const since = silentSince(calendar, TODAY, promised)
      const tasks = (from: string) => silenceTasks(workingDaysBetween(calendar, from, TODAY), promised, 5)
      expect(tasks(since)).toContain('REMINDER')
      const later = new Date(Date.parse(since) + 86_400_000).toISOString().slice(0, 10)
      expect(tasks(later)).toEqual([])
    }
  })
  it('approves who is certain of a listed item, by its rule', () => {
    const item = itemOf('WAIVER', true, false)
    const { outcome, changes } = deemApproved(item, [candidateOf(item, 'a', 'SURE', GOOD, GOOD)], TODAY)
    expect(outcome).toEqual({ kind: 'DECIDED', decided: 1, skipped: 0 })
    expect(changes).toMatchObject([
      { event: 'DEEM_APPROVED', to: 'OFFERED', detail: { legalBasis: '清单第 12 项' } },
    ])
  })
  it('leaves to a person what was unknown when it came, whatever is known since', () => {
    const item = itemOf('DEFERRAL', true, false)
    const unknown = candidateOf(item, 'a', 'SURE', { months: null, dishonest: null }, GOOD)
    expect(deemApproved(item, [unknown], TODAY).changes).toEqual([])
  })
  it('never turns unknown into eligible, never touches what a person must decide, and never lets money go', () => {
    const then = fc.record({
      months: fc.constantFrom(null, 0, 30),
      dishonest: fc.constantFrom(null, true, false),
    })
    fc.assert(
      fc.property(
        fc.constantFrom(...KINDS),
        fc.boolean(),
        fc.boolean(),
        fc.array(fc.tuple(fc.constantFrom(...ENTITLEMENT_STATUSES), then, then), { maxLength: 6 }),
        (kind, listed, pool, people) => {
          const item = itemOf(kind, listed, pool)
          const candidates = people.map(([status, was, is], at) =>
            candidateOf(item, `c${at}`, status, was, is),
          )
          const { outcome, changes } = deemApproved(item, candidates, TODAY)
          const movesMoney = pool || kind === 'PAYOUT' || kind === 'REFUND' || kind === 'DEPOSIT_RELEASE'
          if (movesMoney || !listed) {
            expect([outcome.kind, changes]).toEqual(['REFUSED', []])
            return
          }
          for (const change of changes) {
            const before = candidates.find(({ id }) => id === change.id)!
            expect(before.status).toBe('SURE')
            expect([change.event, change.to]).toEqual(
              change.event === 'DEEM_APPROVED' ? ['DEEM_APPROVED', 'OFFERED'] : ['DOUBT', 'DOUBTFUL'],
            )
            if (change.event !== 'DEEM_APPROVED') continue
            const [today] = explain([item], before.subject.facts, TODAY, [])
            expect([before.assessment.verdict, today!.verdict]).toEqual(['ELIGIBLE', 'ELIGIBLE'])
            expect(change.amountFen).toBe(before.amountFen)
          }
        },
      ),
    )
  })
})
