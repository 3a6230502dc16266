import { sql } from 'kysely'
import { chineseWorkingDays } from '../adapters/calendar/chinese-days'
import { sampleItem } from '../adapters/contracts/sample-item'
import { samplePriorPayment } from '../adapters/contracts/sample-prior-payment'
import { sha256 } from '../adapters/digest/sha256'
import { postgresFulfilments } from '../adapters/postgres/fulfilments'
import { postgresNotices } from '../adapters/postgres/notices'
import { postgresPriorPayments } from '../adapters/postgres/prior-payments'
import { postgresTaps } from '../adapters/postgres/taps'
import { trialBalance } from '../domain/ledger'
import { reportOf } from '../domain/settling'
import { type PolicyItemVersion, priorClaims } from '../eligibility'
import { type CaseWorld, caseWorld, NOW, POOL, someone } from '../testing/case-world'
import { fakeBank } from '../testing/fake-bank'
import { closeNotices } from './close-notices'
import { confirmEntitlement } from './confirm-entitlement'
import { lastCheck } from './last-check'
import { retryFulfilment } from './retry-fulfilment'
import { sendFulfilment } from './send-fulfilment'
import { settleFulfilment } from './settle-fulfilment'

const BUDGET = 10_000_000_000
const PAID = '2026-05-20 市人社局已发 7,128.00 元'

describe('a payment from before comes to light between our decision and our payment (CC-13)', () => {
  let world: CaseWorld
  let bank: ReturnType<typeof fakeBank>
  let payments = 0
  beforeAll(async () => {
    world = await caseWorld(BUDGET)
  })
  beforeEach(() => {
    bank = fakeBank()
    world.clock.at = NOW
  })
  afterEach(async () => {
    const { rows } = await sql<{ from: string; to: string; amountFen: number }>`
      select credit as "from", debit as "to", amount_fen as "amountFen" from ledger_entry`.execute(world.db)
    const balance = trialBalance(BUDGET, rows as never)
    expect(Object.values(balance).every(fen => fen >= 0)).toBe(true)
    const pool = await sql<{ fen: number }>`select available_fen as fen from funding_pool where id = ${POOL}`
    expect((await pool.execute(world.db)).rows[0]!.fen).toBe(balance.POOL)
  })
  afterAll(() => world.close())

  function parts() {
    const taps = postgresTaps(world.db, () => undefined)
    const fulfilments = postgresFulfilments(world.db, world.personalData, () => undefined)
    const deps = { ...world, taps, fulfilments, digest: sha256, alarm: () => undefined }
    const settle = settleFulfilment(deps)
    const confirmDeps = { ...deps, subjects: {} as never, calendar: chineseWorkingDays({}) }
    return {
      settle,
      send: sendFulfilment({ ...deps, bank, executors: {} as never, settle, lastCheck: lastCheck(deps) }),
      confirm: confirmEntitlement({ ...confirmDeps, subjects: named }),
      retry: retryFulfilment(confirmDeps),
      close: closeNotices({ ...deps, notices: postgresNotices(world.db) }),
    }
  }
  const named = { identity: async () => ({ name: '长春市木兰旅行社有限公司' }) } as never
  const instructionsOf = async (id: string) =>
    (
      await sql<{ id: string; status: string }>`
        select id, status from fulfilment where entitlement_id = ${id} order by attempt`.execute(world.db)
    ).rows
  const stateOf = async (id: string) =>
    (
      await sql<{ status: string; note: string | null; claims: number; told: string | null }>`
        select e.status, e.department_note as note,
          (select count(*)::int from grant_claim c where c.entitlement_id = e.id and released_at is null) as claims,
          (select payload->>'reason' from outbox o where o.topic = 'announce' and payload->>'entitlementId' = e.id::text
            and payload->>'event' = 'STOPPED' order by o.id desc limit 1) as told
        from entitlement e where e.id = ${id}`.execute(world.db)
    ).rows[0]!
  async function confirmed(item: PolicyItemVersion) {
    const { id, subjectId } = await world.addCase({ item })
    const who = someone()
    await world.allow(who, subjectId)
    const { entitlement, outcome } = await parts().confirm(who, {
      entitlementId: id,
      amountFen: 3_860_400,
      idempotencyKey: `tap-${id}`,
    })
    expect(outcome.kind).toBe('DONE')
    return { id, subjectId, who, status: entitlement?.status }
  }
  async function returned(item: PolicyItemVersion) {
    const one = await confirmed(item)
    const [first] = await instructionsOf(one.id)
    await parts().send(first!.id)
    await parts().settle(first!.id, reportOf('REJECT', { reason: '销户' }))
    expect((await stateOf(one.id)).status).toBe('RETURNED')
    return one
  }
  /** A department remembers that it paid a subject under an item, and it is placed in the registers. */
  async function remember(subjectId: string, item: PolicyItemVersion) {
    payments += 1
    const payment = samplePriorPayment({ paymentId: `WGFH-${payments}`, itemCode: item.id })
    const store = postgresPriorPayments(world.db, world)
    await store.take([payment], world.clock.at)
    const { rows } = await sql<{ id: string }>`
      select id from prior_payment where payment_id = ${payment.paymentId}`.execute(world.db)
    const rule = { itemCode: item.id, itemId: item.id, terms: 't' }
    const claims = priorClaims(item, payment)
    await store.place([{ id: rows[0]!.id, subjectId, rule, payment, claims }], world.clock.at, false)
  }

  const limited = (id: string, change: Partial<PolicyItemVersion> = {}) =>
    world.publish(
      sampleItem({
        id,
        limits: [{ id: 'once', text: '每年一次', max: 1, per: 'BENEFICIARY', window: 'CALENDAR_YEAR' }],
        ...change,
      }),
    )

  it.each([
    ['a limit of the policy', {}, `今年已领 1 次：${PAID}，2027-01-01 起重新计算`],
    ['the right itself', { limits: [] }, `${PAID}，不重复发`],
  ])(
    'in notice, found by %s: no order goes out, its people are told, the department has it',
    async (...row) => {
      const [how, change, reason] = row
      const item = await limited(`noticed-${how.length}`, { publicNotice: { workingDays: 5 }, ...change })
      const twice = await confirmed(item)
      const once = await confirmed(item)
      expect(twice.status).toBe('IN_NOTICE')
      await remember(twice.subjectId, item)
      world.clock.at = new Date('2026-12-01T09:00:00+08:00')
      expect(await parts().close()).toBe(1)
      expect(await instructionsOf(twice.id)).toEqual([])
      expect(await stateOf(twice.id)).toEqual({
        status: 'DOUBTFUL',
        note: `付款前又核对了一次：${reason}，部门要再核实，核清前不付款。`,
        claims: 0,
        told: reason,
      })
      expect((await stateOf(once.id)).status).toBe('IN_EXECUTION')
    },
  )
  it('ordered and not yet sent: the order ends', async () => {
    const item = await limited('ordered')
    const { id, subjectId } = await confirmed(item)
    await remember(subjectId, item)
    const [order] = await instructionsOf(id)
    await parts().send(order!.id)
    await parts().send(order!.id)
    expect(bank.payments.size).toBe(0)
    expect(await stateOf(id)).toMatchObject({ status: 'DOUBTFUL', claims: 0 })
  })
  it('came back and is asked for again: nothing is sent, its people are told why', async () => {
    const item = await limited('came-back')
    const { id, subjectId, who } = await returned(item)
    await remember(subjectId, item)
    const accountId = await world.addAccount(subjectId, 'CORPORATE', '156000000777')
    const { outcome } = await parts().retry(who, { entitlementId: id, accountId, idempotencyKey: `r-${id}` })
    expect(outcome.kind).toBe('DONE')
    const [, again] = await instructionsOf(id)
    await parts().send(again!.id)
    expect([...bank.payments.keys()]).not.toContain(again!.id)
    const state = await stateOf(id)
    expect(state).toMatchObject({ status: 'DOUBTFUL', claims: 0 })
    expect(state.told).toContain(PAID)
  })
  it('counted for anybody and paid to another firm: the holder is looked at again too', async () => {
    const item = await limited('for-anybody', {
      limits: [{ id: 'one', text: '全市一次', max: 1, per: 'ANYONE', window: 'CALENDAR_YEAR' }],
      publicNotice: { workingDays: 5 },
    })
    const { id } = await confirmed(item)
    await remember(await world.addSubject(), item)
    world.clock.at = new Date('2026-12-01T09:00:00+08:00')
    expect(await parts().close()).toBe(0)
    expect(await stateOf(id)).toMatchObject({ status: 'DOUBTFUL', told: expect.stringContaining(PAID) })
  })
  it('a payment for another right stops nothing', async () => {
    const item = await limited('this-right')
    const { id, subjectId } = await confirmed(item)
    await remember(subjectId, await limited('another-right'))
    const [order] = await instructionsOf(id)
    await parts().send(order!.id)
    expect([...bank.payments.keys()]).toEqual([order!.id])
  })
})
