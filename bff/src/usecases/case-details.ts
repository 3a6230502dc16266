import { chinaDate } from '@policy-direct/shared/time/china-date'
import { departmentName } from '@policy-direct/shared/vocabulary/department'
import { type FundStation, fundPathOf } from '../domain/fund-path'
import { likelyBy } from '../domain/likely-by'
import { accountReason, choosePayoutAccount, PAYS_TO_ACCOUNT } from '../domain/payout-account'
import { type TimelineStep, timelineOf } from '../domain/timeline'
import type { WorkingDays } from '../domain/working-days'
import type { PolicyItemVersion } from '../eligibility'
import type { AccountRecord, CaseRecords, CaseWay, RatingRecord, ReceiptRecord } from '../ports/case-records'
import type { Clock } from '../ports/clock'
import type { EntitlementCase } from '../ports/entitlements'
import type { PolicyItems } from '../ports/policy-items'
import type { PlaceRecord, PoolQueue } from '../ports/pool-queue'
import type { ReadExpectedTime, ShownTime } from './read-expected-time'

export interface CaseDetailDeps {
  expected: ReadExpectedTime
  records: CaseRecords
  poolQueue: Pick<PoolQueue, 'places'>
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
  const { records, poolQueue, items, calendar, clock, expected } = deps
  const item = async ({ itemId, itemVersion }: EntitlementCase): Promise<PolicyItemVersion> => {
    const found = await items.version(itemId, itemVersion)
    if (!found) throw new Error(`${itemId}@${itemVersion} was never published`)
    return found
  }

  // Several fields of the same cases are asked for at once; whatever happens to a case comes with a new case object.
  const known = new WeakMap<EntitlementCase, Promise<CaseWay>>()
  function ways(cases: readonly EntitlementCase[]): Promise<CaseWay[]> {
    const fresh = cases.filter(each => !known.has(each))
    const reading = fresh.length > 0 ? records.ways(fresh.map(each => each.id)) : null
    for (const each of fresh) {
      const way = wayOf(reading, each)
      known.set(each, way)
      way.catch(() => known.delete(each))
    }
    return Promise.all(cases.map(each => known.get(each) as Promise<CaseWay>))
  }

  async function accounts(cases: readonly EntitlementCase[]): Promise<(ShownAccount | null)[]> {
    const found = await ways(cases)
    return Promise.all(cases.map(async (each, at) => accountOf(each, found[at] as CaseWay, await item(each))))
  }

  async function timelines(cases: readonly EntitlementCase[]): Promise<TimelineStep[][]> {
    const found = await ways(cases)
    return Promise.all(
      cases.map(async (each, index) =>
        showWay(each, found[index] as CaseWay, await item(each), calendar, clock.now()),
      ),
    )
  }

  async function fundPaths(cases: readonly EntitlementCase[]): Promise<FundStation[][]> {
    const [found, pools] = await Promise.all([
      ways(cases),
      records.pools(cases.flatMap(each => each.poolId ?? [])),
    ])
    return Promise.all(
      cases.map(async (each, index) => {
        const version = await item(each)
        const way = found[index] as CaseWay
        const pool = pools.find(one => one.id === each.poolId)
        return fundPathOf({
          kind: version.fulfilment.kind,
          status: each.status,
          source: pool ? { holder: pool.name, note: `尾号 ${pool.payerTail}` } : heldBy(version),
          account: accountWords(accountOf(each, way, version)),
          confirmedAt: each.confirmedAt,
          attempt: way.attempt,
        })
      }),
    )
  }

  return {
    item,
    accounts,
    timelines,
    fundPaths,
    today: () => chinaDate(clock.now()),
    async receipts(cases: readonly EntitlementCase[]): Promise<(ReceiptRecord | null)[]> {
      const all = await records.receipts(cases.map(each => each.id))
      return cases.map(each =>
        each.status === 'FULFILLED' ? (all.find(one => one.entitlementId === each.id) ?? null) : null,
      )
    },
    async places(cases: readonly EntitlementCase[]): Promise<(PlaceRecord | null)[]> {
      const funded = cases.filter(each => each.poolId !== null && each.confirmedAt !== null)
      const all = funded.length > 0 ? await poolQueue.places(funded.map(each => each.id)) : []
      return cases.map(each => all.find(one => one.entitlementId === each.id) ?? null)
    },
    async ratings(cases: readonly EntitlementCase[]): Promise<(RatingRecord | null)[]> {
      const all = await records.ratings(cases.map(each => each.id))
      return cases.map(each => all.find(one => one.entitlementId === each.id) ?? null)
    },
    async likelyBy(each: EntitlementCase): Promise<string | null> {
      const confirmedOn = each.confirmedAt ? chinaDate(each.confirmedAt) : null
      return likelyBy(await item(each), each.status, confirmedOn, chinaDate(clock.now()), calendar)
    },
    /** How long what is waited for usually takes; null where nothing more comes. */
    async expectedTime(each: EntitlementCase): Promise<ShownTime | null> {
      return expected.ofCase(each, await item(each))
    },
  }
}
export type CaseDetails = ReturnType<typeof caseDetails>

/** A deposit never left its owner: it lies in an account of its own at the bank that keeps it. */
const heldBy = ({ fulfilment: { kind, executor } }: PolicyItemVersion) =>
  kind === 'DEPOSIT_RELEASE'
    ? { holder: '保证金专户', note: departmentName(executor) }
    : { holder: departmentName(executor), note: null }

const accountWords = (account: AccountRecord | null) =>
  account ? `${account.bankName} 尾号 ${account.tail}` : null

async function wayOf(
  reading: ReturnType<CaseRecords['ways']> | null,
  { id }: EntitlementCase,
): Promise<CaseWay> {
  const way = (await reading)?.get(id)
  if (!way) throw new Error(`entitlement ${id} is gone`)
  return way
}

function accountOf(
  each: EntitlementCase,
  way: CaseWay,
  { fulfilment }: PolicyItemVersion,
): ShownAccount | null {
  if (!PAYS_TO_ACCOUNT.has(fulfilment.kind)) return null
  // Once paid, the account it was paid to; before that, the one it would be paid to now.
  const kept = each.confirmedAt ? way.accounts.find(account => account.id === each.accountId) : undefined
  const chosen = kept ?? choosePayoutAccount(fulfilment.accounts, way.accounts, each.accountId)
  return chosen ? { ...chosen, reason: accountReason(chosen.kind) } : null
}

function showWay(
  each: EntitlementCase,
  way: CaseWay,
  version: PolicyItemVersion,
  calendar: WorkingDays,
  now: Date,
): TimelineStep[] {
  return timelineOf({
    steps: version.steps,
    events: way.events,
    status: each.status,
    pauses: way.pauses,
    now,
    calendar,
    confirmBy: each.confirmBy,
    departmentNote: each.departmentNote,
    notice: way.notice,
    account: accountWords(accountOf(each, way, version)),
    kind: version.fulfilment.kind,
    returnReason: way.attempt?.reason ?? null,
  })
}
