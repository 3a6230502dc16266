import { chinaDate } from '@policy-direct/shared/time/china-date'
import { departmentName } from '@policy-direct/shared/vocabulary/department'
import { type FundStation, fundPathOf } from '../domain/fund-path'
import { likelyBy } from '../domain/likely-by'
import { accountReason, choosePayoutAccount, PAYS_TO_ACCOUNT } from '../domain/payout-account'
import { type TimelineStep, timelineOf } from '../domain/timeline'
import type { WorkingDays } from '../domain/working-days'
import type { PolicyItemVersion } from '../eligibility'
import type { AccountRecord, CaseRecords, RatingRecord, ReceiptRecord } from '../ports/case-records'
import type { Clock } from '../ports/clock'
import type { EntitlementCase } from '../ports/entitlements'
import type { Objections } from '../ports/objections'
import type { PolicyItems } from '../ports/policy-items'

export interface CaseDetailDeps {
  records: CaseRecords
  objections: Pick<Objections, 'pausesOf'>
  items: PolicyItems
  calendar: WorkingDays
  clock: Clock
}

export type ShownAccount = AccountRecord & { reason: string }

/**
 * What is shown of cases beside their own row, for many cases at once and in their order. Whoever got the cases has
 * checked that the actor may see them.
 */
export function caseDetails(deps: CaseDetailDeps) {
  const { records, items, calendar, clock } = deps
  const item = async ({ itemId, itemVersion }: EntitlementCase): Promise<PolicyItemVersion> => {
    const found = await items.version(itemId, itemVersion)
    if (!found) throw new Error(`${itemId}@${itemVersion} was never published`)
    return found
  }

  async function accounts(cases: readonly EntitlementCase[]): Promise<(ShownAccount | null)[]> {
    const all = await records.accountsOf([...new Set(cases.map(each => each.subjectId))])
    return Promise.all(
      cases.map(async each => {
        const { fulfilment } = await item(each)
        if (!PAYS_TO_ACCOUNT.has(fulfilment.kind)) return null
        const own = all.filter(account => account.subjectId === each.subjectId)
        // Once paid, the account it was paid to; before that, the one it would be paid to now.
        const kept = each.confirmedAt ? own.find(account => account.id === each.accountId) : undefined
        const chosen = kept ?? choosePayoutAccount(fulfilment.accounts, own, each.accountId)
        return chosen ? { ...chosen, reason: accountReason(chosen.kind) } : null
      }),
    )
  }

  async function timelines(cases: readonly EntitlementCase[]): Promise<TimelineStep[][]> {
    const ids = cases.map(each => each.id)
    const [events, notices, pauses, attempts, paidTo] = await Promise.all([
      records.events(ids),
      records.notices(ids),
      deps.objections.pausesOf(ids),
      records.attempts(ids),
      accounts(cases),
    ])
    return Promise.all(
      cases.map(async (each, index) =>
        timelineOf({
          steps: (await item(each)).steps,
          events: events.filter(event => event.entitlementId === each.id),
          status: each.status,
          pauses: pauses.filter(pause => pause.entitlementId === each.id),
          now: clock.now(),
          calendar,
          confirmBy: each.confirmBy,
          departmentNote: each.departmentNote,
          notice: notices.find(notice => notice.entitlementId === each.id) ?? null,
          account: accountWords(paidTo[index] ?? null),
          returnReason: attempts.find(attempt => attempt.entitlementId === each.id)?.reason ?? null,
        }),
      ),
    )
  }

  async function fundPaths(cases: readonly EntitlementCase[]): Promise<FundStation[][]> {
    const [attempts, pools, paidTo] = await Promise.all([
      records.attempts(cases.map(each => each.id)),
      records.pools(cases.flatMap(each => each.poolId ?? [])),
      accounts(cases),
    ])
    return Promise.all(
      cases.map(async (each, index) => {
        const { fulfilment } = await item(each)
        const pool = pools.find(one => one.id === each.poolId)
        return fundPathOf({
          kind: fulfilment.kind,
          status: each.status,
          source: pool
            ? { holder: pool.name, note: `尾号 ${pool.payerTail}` }
            : { holder: departmentName(fulfilment.executor), note: null },
          account: accountWords(paidTo[index] ?? null),
          confirmedAt: each.confirmedAt,
          attempt: attempts.find(attempt => attempt.entitlementId === each.id) ?? null,
        })
      }),
    )
  }

  return {
    item,
    accounts,
    timelines,
    fundPaths,
    async receipts(cases: readonly EntitlementCase[]): Promise<(ReceiptRecord | null)[]> {
      const all = await records.receipts(cases.map(each => each.id))
      return cases.map(each =>
        each.status === 'FULFILLED' ? (all.find(one => one.entitlementId === each.id) ?? null) : null,
      )
    },
    async ratings(cases: readonly EntitlementCase[]): Promise<(RatingRecord | null)[]> {
      const all = await records.ratings(cases.map(each => each.id))
      return cases.map(each => all.find(one => one.entitlementId === each.id) ?? null)
    },
    async likelyBy(each: EntitlementCase): Promise<string | null> {
      const confirmedOn = each.confirmedAt ? chinaDate(each.confirmedAt) : null
      return likelyBy(await item(each), each.status, confirmedOn, chinaDate(clock.now()), calendar)
    },
  }
}
export type CaseDetails = ReturnType<typeof caseDetails>

const accountWords = (account: AccountRecord | null) =>
  account ? `${account.bankName} 尾号 ${account.tail}` : null
