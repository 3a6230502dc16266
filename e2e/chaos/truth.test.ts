import { createDatabaseFromTemplate, type TestDatabase } from '@policy-direct/mocks/database/test-database'
import { Client } from 'pg'
import { migrate } from '../../bff/src/adapters/postgres/migrate'
import { type App, buildApp } from '../../bff/src/app'
import { AMOUNT, makeOffers, type Offer, openPools } from '../bench/confirm/cases'
import { benchSettings } from '../bench/confirm/settings'
import { jobOf } from '../bench/payouts/working'
import { type BankBook, count } from './count'
import { readTruth, stillOpen } from './truth'

const POOL = 'planted'
const NOBODY = 'http://127.0.0.1:9'
const WAY = {
  HOLD: ['POOL', 'HELD'],
  SEND: ['HELD', 'IN_TRANSIT'],
  ARRIVE: ['IN_TRANSIT', 'BENEFICIARY'],
} as const

let database: TestDatabase
let owner: Client
let app: App
let offers: Offer[]
let bank: BankBook[]
const heard = new Set<string>()

beforeAll(async () => {
  database = await createDatabaseFromTemplate(migrate)
  owner = new Client({ connectionString: database.ownerUrl })
  await owner.connect()
  app = await buildApp(benchSettings(database.appUrl, NOBODY, 2))
  await openPools(owner, [POOL])
  offers = await makeOffers(app, owner, 3, () => POOL)
  bank = []
  for (const offer of offers) await paid(offer)
  await jobOf(app, 'publish-lines').run()
})
afterAll(async () => {
  await app?.close()
  await owner?.end()
  await database?.drop()
})
// Every mistake is planted on a good day and taken back with its transaction.
beforeEach(() => owner.query('begin'))
afterEach(() => owner.query('rollback'))

const move = (id: string, kind: keyof typeof WAY, attempt = 1) =>
  owner.query(
    `insert into ledger_entry (pool_id, entitlement_id, attempt, kind, credit, debit, amount_fen, at)
     values ($1, $2, $3, $4, $5, $6, $7, now())`,
    [POOL, id, attempt, kind, ...WAY[kind], AMOUNT],
  )
const order = (id: string, requestId: string, status: string, attempt = 1) =>
  owner.query(
    `insert into fulfilment (id, entitlement_id, attempt, executor, kind, amount_fen, status, created_at)
     values ($1, $2, $3, 'unemployment-insurance-fund', 'PAYOUT', $4, $5, now())`,
    [requestId, id, attempt, AMOUNT, status],
  )
const change = (id: string, status: string, confirmed = true) =>
  owner.query(
    'update entitlement set status = $2, confirmed_at = case when $3 then now() end where id = $1',
    [id, status, confirmed],
  )

const receipt = (id: string, requestId: string) =>
  owner.query(
    `insert into receipt (number, entitlement_id, fulfilment_id, amount_fen, payer, payee_public, payee_masked, serial, at,
       digest, digest_version) values ($1, $2, $3, $4, '', '', '', '', now(), '', 1)`,
    [numberOf(requestId), id, requestId, AMOUNT],
  )
const numberOf = (requestId: string) => `HD-${requestId}`

async function paid({ id }: Offer): Promise<void> {
  await change(id, 'FULFILLED')
  await owner.query('update funding_pool set available_fen = available_fen - $2 where id = $1', [
    POOL,
    AMOUNT,
  ])
  for (const kind of ['HOLD', 'SEND', 'ARRIVE'] as const) await move(id, kind)
  const requestId = app.base.ids.uuid()
  await order(id, requestId, 'SUCCEEDED')
  await receipt(id, requestId)
  bank.push({ requestId, amountFen: AMOUNT, status: 'SUCCESS' })
  heard.add(id)
}

const counted = async (atBank: readonly BankBook[] = bank) =>
  count(await readTruth(owner, { payments: async <T>() => [...atBank] as T[] }, heard))
const WELL = {
  confirmed: 3,
  paid: 3,
  lost: 0,
  paidTwice: 0,
  unbalanced: 0,
  stuck: 0,
  returnsHandled: 0,
  givenUp: 0,
  paidAgain: 0,
}

describe('the three books of a real database and a bank', () => {
  it('agree on a good day', async () => {
    expect(await counted()).toEqual(WELL)
    expect(await stillOpen(owner)).toBe(0)
  })
  it('lost: the phone heard a confirmation that is not there any more', async () => {
    await change(offers[0]!.id, 'OFFERED', false)
    expect(await counted()).toMatchObject({ lost: 1, paid: 2 })
  })
  it('lost: the bank has it back and nobody here knows', async () => {
    expect(await counted([...bank.slice(1), { ...bank[0]!, status: 'RETURNED' }])).toMatchObject({ lost: 1 })
  })
  it('paid twice: a second instruction of the same case at the bank', async () => {
    const again = app.base.ids.uuid()
    await order(offers[0]!.id, again, 'RETURNED', 2)
    const second = { requestId: again, amountFen: AMOUNT, status: 'SUCCESS' }
    expect(await counted([...bank, second])).toMatchObject({ paidTwice: 1, paid: 2 })
  })
  it('paid twice: the ledger has it arrive again', async () => {
    await move(offers[0]!.id, 'ARRIVE', 2)
    // The account it would have come from is short of it as well.
    expect(await counted()).toMatchObject({ paidTwice: 1 })
  })
  it('unbalanced: a pool that gave more than its ledger says', async () => {
    await owner.query('update funding_pool set available_fen = available_fen - 1 where id = $1', [POOL])
    expect(await counted()).toMatchObject({ ...WELL, unbalanced: 1 })
  })
  it('unbalanced: an arrival without its receipt', async () => {
    const again = app.base.ids.uuid()
    await order(offers[0]!.id, again, 'REJECTED', 2)
    await owner.query(`update fulfilment set status = 'RETURNED' where id = $1`, [bank[0]!.requestId])
    await owner.query(`update fulfilment set status = 'SUCCEEDED' where id = $1`, [again])
    const came = { requestId: again, amountFen: AMOUNT, status: 'SUCCESS' }
    const atBank = [{ ...bank[0]!, status: 'RETURNED' }, came, ...bank.slice(1)]
    // Its return waits to be published as well.
    expect(await counted(atBank)).toMatchObject({ unbalanced: 1, stuck: 1, paid: 3 })
  })
  it('unbalanced: a receipt of which the public log says nothing, or that it came back', async () => {
    const [first, second] = bank.map(({ requestId }) => numberOf(requestId))
    await owner.query('alter table public_log_leaf disable trigger append_only_row')
    await owner.query('delete from public_log_leaf where receipt = $1', [first])
    // The head names more lines than there are now.
    expect(await counted()).toMatchObject({ unbalanced: 2, paid: 3 })
    await owner.query(`update public_log_leaf set event = 'RETURNED' where receipt = $1`, [second])
    expect(await counted()).toMatchObject({ unbalanced: 4, paid: 3 })
  })
  it('unbalanced: a budget that was raised past its book, and what may be spent with it', async () => {
    const raise = `update funding_pool set budget_fen = budget_fen + 1, available_fen = available_fen + 1 where id = '${POOL}'`
    await owner.query('savepoint before')
    await expect(owner.query(raise)).rejects.toThrow('changed by its book')
    await owner.query('rollback to before; alter table funding_pool disable trigger pool_budget_kept')
    await owner.query(raise)
    expect(await counted()).toMatchObject({ ...WELL, unbalanced: 1 })
  })
  it('stuck: an instruction nobody has heard the end of, and work that was given up', async () => {
    await owner.query(`update fulfilment set status = 'UNKNOWN' where id = $1`, [bank[0]!.requestId])
    await owner.query(
      `insert into outbox (topic, payload, failed_at, last_error) values ('announce', '{}', now(), 'planted')`,
    )
    expect(await counted()).toMatchObject({ stuck: 2, paid: 2 })
    expect(await stillOpen(owner)).toBe(2)
  })
})
