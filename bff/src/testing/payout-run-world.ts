import { sql } from 'kysely'
import { chineseWorkingDays } from '../adapters/calendar/chinese-days'
import { sampleItem } from '../adapters/contracts/sample-item'
import { sha256 } from '../adapters/digest/sha256'
import { memoryCache } from '../adapters/memory/cache'
import { postgresEntitlements } from '../adapters/postgres/entitlements'
import { postgresFulfilments } from '../adapters/postgres/fulfilments'
import { postgresPayoutRuns } from '../adapters/postgres/payout-runs'
import { postgresTaps } from '../adapters/postgres/taps'
import { postgresTreasuryFiles } from '../adapters/postgres/treasury-files'
import { sm3Digest } from '../adapters/sealing/token-digest'
import { treasurySeal } from '../adapters/treasury/seal'
import type { StaffActor, StaffRole } from '../domain/actor'
import { trialBalance } from '../domain/ledger'
import { carryPayoutRuns } from '../usecases/carry-payout-runs'
import { checkFulfilments } from '../usecases/check-fulfilments'
import { followPayoutFiles } from '../usecases/follow-payout-files'
import { goOnWithoutTap } from '../usecases/go-on-without-tap'
import { lastCheck } from '../usecases/last-check'
import { preparePayoutRun } from '../usecases/prepare-payout-run'
import { releasePayoutRun, resumePayoutRun, stopPayoutRun } from '../usecases/release-payout-run'
import { sendFulfilment } from '../usecases/send-fulfilment'
import { settleFulfilment } from '../usecases/settle-fulfilment'
import { openTreasuryApplication, takeTreasuryApplication } from '../usecases/treasury-application'
import { carryTreasuryResults, openTreasuryResult, takeTreasuryResult } from '../usecases/treasury-result'
import { type CaseWorld, caseWorld, POOL } from './case-world'
import { fakeBank } from './fake-bank'
import { fakeBatchBank } from './fake-batch-bank'
import { TREASURY_SECRET } from './fake-treasury'

export const RUN_BUDGET = 10_000_000_000
const LAW = '依法按月发给'

/** A real PostgreSQL, an item that a law grants without asking and that is paid in runs, and a bank that takes files. */
export async function payoutRunWorld(linesAFile = 3, filesAtOnce = 1, filesATurn = 1) {
  const world = await caseWorld(RUN_BUDGET)
  const application = { mode: 'AUTO', tap: 'NONE', tapBasis: LAW } as const
  const item = await world.publish(
    sampleItem({ id: 'monthly', application, messages: { FULFILLED: 'arrived' } }),
  )
  const alarms: string[] = []
  const bank = fakeBank()
  const batchBank = fakeBatchBank(bank)
  const taps = postgresTaps(world.db, () => undefined)
  const fulfilments = postgresFulfilments(world.db, world.personalData, () => undefined)
  const runs = postgresPayoutRuns(world.db, world.personalData, () => undefined)
  const items = { ...world.items, inForce: async () => [item] } as CaseWorld['items']
  const deps = {
    ...world,
    items,
    taps,
    fulfilments,
    runs,
    bank,
    batchBank,
    linesAFile,
    filesAtOnce,
    filesATurn,
    city: '220100',
    treasuryFiles: postgresTreasuryFiles(world.db, world.personalData, () => undefined),
    seal: treasurySeal(TREASURY_SECRET),
    cache: memoryCache(() => world.clock.at.getTime()),
    ticketDigest: sm3Digest,
    calendar: chineseWorkingDays({}),
    digest: sha256,
    alarm: (what: string) => void alarms.push(what),
  }
  const settle = settleFulfilment(deps)
  const check = { ...deps, lastCheck: lastCheck(deps) }
  const send = sendFulfilment({ ...check, executors: {} as never, settle })
  const goOn = goOnWithoutTap({
    ...deps,
    entitlements: postgresEntitlements(world.db),
    subjects: {} as never,
    calendar: chineseWorkingDays({}),
  })

  async function staff(name: string, ...roles: StaffRole[]): Promise<StaffActor> {
    const staffId = world.ids.uuid()
    await sql`insert into staff (id, staff_no, name, department, region_code, roles, updated_at)
      values (${staffId}, ${staffId}, ${name}, 'human-resources', '220100', ${roles}, ${world.clock.at})`.execute(
      world.db,
    )
    return { kind: 'STAFF', staffId, name, department: 'human-resources', regionCode: '220100', roles }
  }
  const author = await staff('齐悦', 'ACCEPTOR')
  const reviewer = await staff('陆清', 'REVIEWER')
  await runs.switchItem(item.id, true, reviewer.staffId, world.clock.at)

  /** Granted by law: money held, instruction written; it waits for a run. */
  async function granted() {
    const made = await world.addCase({ item })
    await goOn(made.id)
    const { rows } = await sql<{
      id: string
    }>`select id from fulfilment where entitlement_id = ${made.id}`.execute(world.db)
    await send(rows[0]!.id)
    return { ...made, fulfilmentId: rows[0]!.id }
  }
  const prepare = preparePayoutRun(deps)
  const release = releasePayoutRun(deps)
  const carry = carryPayoutRuns(check)
  const follow = followPayoutFiles(check)
  const pass = (ms: number) => {
    world.clock.at = new Date(world.clock.at.getTime() + ms)
  }
  /** Jobs until nothing is left to do now. */
  async function work() {
    for (let turn = 0; turn < 50; turn += 1) {
      const did = (await carry()) + (await follow())
      if (did === 0) return
      pass(1_000)
    }
  }
  let keys = 0
  return {
    ...world,
    deps,
    item,
    alarms,
    bank,
    batchBank,
    runs,
    author,
    reviewer,
    staff,
    granted,
    send,
    settle,
    goOn,
    prepare,
    release,
    carry,
    follow,
    work,
    pass,
    checkSingly: checkFulfilments({ ...deps, settle, send }),
    exportApplication: openTreasuryApplication(deps),
    takeApplication: takeTreasuryApplication(deps),
    openResult: openTreasuryResult(deps),
    takeResult: takeTreasuryResult(deps),
    carryResults: carryTreasuryResults(deps),
    /** Every payment of the item goes to the treasury from here on. */
    byTreasury: () => runs.switchItem(item.id, true, reviewer.staffId, world.clock.at, true),
    stop: stopPayoutRun(deps),
    resume: resumePayoutRun(deps),
    /** A run of `count` people, checked and waiting for its release. */
    async preparedRun(count: number) {
      const people = []
      for (let n = 0; n < count; n += 1) people.push(await granted())
      const run = await prepare(author, { itemId: item.id, idempotencyKey: `key-${keys++}` })
      while ((await runs.get(run.id))!.status === 'PREPARING') await carry()
      return { people, run: (await runs.get(run.id))! }
    },
    /** Releases what it shows. */
    released: async (id: string) => release(reviewer, { ...(await runs.get(id))!, id }),
    /** Every payment of a case at the bank, and what our books say of it. */
    async booksOf(entitlementId: string) {
      const { rows } = await sql<{
        status: string
        attempts: string[]
        ledger: string[]
        receipts: number
        told: number
      }>`
        select e.status, (select array_agg(f.status order by f.attempt) from fulfilment f where f.entitlement_id = e.id) as attempts,
          (select array_agg(l.kind order by l.seq) from ledger_entry l where l.entitlement_id = e.id) as ledger,
          (select count(*) from receipt r where r.entitlement_id = e.id) as receipts,
          (select count(*) from outbox o, jsonb_array_elements(coalesce(o.payload->'news', jsonb_build_array(o.payload))) n
            where o.topic like 'announce%' and n->>'entitlementId' = e.id::text and n->>'event' = 'FULFILLED') as told
        from entitlement e where e.id = ${entitlementId}`.execute(world.db)
      return rows[0]!
    },
    /** Every pool's books balance, and no request id was paid twice. */
    async booksBalance() {
      const { rows } = await sql<{ from: never; to: never; amountFen: number }>`
        select credit as "from", debit as "to", amount_fen as "amountFen" from ledger_entry`.execute(world.db)
      const balance = trialBalance(RUN_BUDGET, rows)
      const pool = await sql<{
        fen: number
      }>`select available_fen as fen from funding_pool where id = ${POOL}`.execute(world.db)
      expect(pool.rows[0]!.fen).toBe(balance.POOL)
      expect(Object.values(balance).every(fen => fen >= 0)).toBe(true)
      const atBank = [...bank.payments.values()].filter(({ report }) => report.report === 'SUCCEED')
      expect(balance.BENEFICIARY).toBe(atBank.reduce((sum, { order }) => sum + order.amountFen, 0))
    },
  }
}
export type PayoutRunWorld = Awaited<ReturnType<typeof payoutRunWorld>>
