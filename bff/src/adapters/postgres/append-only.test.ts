import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { openTestDatabase, type TestDatabase } from './test-database'

const APPEND_ONLY = [
  'data_use',
  'entitlement_event',
  'ledger_entry',
  'receipt',
  'upstream_event',
  'policy_item_version',
  'run_item_switch',
  'refusal',
]

describe('append-only tables (CC-12, CZ-3)', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openTestDatabase()
    await run(
      database.appUrl,
      `insert into upstream_event (source, event_id, received_at, body) values ('bank', 'e1', now(), '{}')`,
    )
  })
  afterAll(() => database.close())

  async function run(url: string, text: string): Promise<string> {
    const client = new Client({ connectionString: url })
    await client.connect()
    try {
      await client.query(text)
      return 'done'
    } catch (error) {
      return (error as { code: string }).code
    } finally {
      await client.end()
    }
  }

  it.each(APPEND_ONLY)('%s refuses TRUNCATE even for a superuser', async table => {
    expect(await run(database.adminUrl, `truncate ${table} cascade`)).toBe('23000')
  })
  it.each(['ownerUrl', 'adminUrl'] as const)('refuses UPDATE and DELETE of the past for %s', async role => {
    expect(await run(database[role], `update upstream_event set body = '{"a":1}'`)).toBe('23000')
    expect(await run(database[role], 'delete from upstream_event')).toBe('23000')
  })
  it.each(APPEND_ONLY)('%s: the application role has no right to UPDATE or DELETE', async table => {
    expect(await run(database.appUrl, `delete from ${table}`)).toBe('42501')
    expect(await run(database.appUrl, `truncate ${table}`)).toBe('42501')
  })
  it.each(['fulfilment', 'payout_run', 'payout_batch', 'bank_statement', 'run_item'])(
    '%s: no row is ever removed (CC-13)',
    async table => {
      expect(await run(database.adminUrl, `delete from ${table}`)).toBe('23000')
      expect(await run(database.adminUrl, `truncate ${table} cascade`)).toBe('23000')
    },
  )
  it('a line of a run names a run and an instruction that are there', async () => {
    const [some, other] = [randomUUID(), randomUUID()]
    const line = `insert into payout_run_line (run_id, fulfilment_id, amount_fen, facts_version, status)
      values ('${some}', '${other}', 1, 1, 'IN')`
    expect(await run(database.appUrl, line)).toBe('23503')
    expect(await run(database.appUrl, `update payout_run_line set fulfilment_id = '${some}'`)).toBe('42501')
  })
  it('a line of the bank’s statement is of a day that is there, and the day stays that day', async () => {
    const line = (day: string) => `insert into bank_statement_line
      (payer_account, day, serial, request_id, direction, kind, amount_fen, at)
      values ('1', '${day}', 'S1', 'r1', 'DEBIT', 'PAYMENT', 1, now())`
    expect(await run(database.appUrl, line('2026-11-20'))).toBe('23503')
    await run(
      database.appUrl,
      `insert into bank_statement (payer_account, day, status) values ('1', '2026-11-20', 'LOADING')`,
    )
    expect(await run(database.appUrl, line('2026-11-20'))).toBe('done')
    expect(await run(database.adminUrl, `update bank_statement set day = '2026-11-21'`)).toBe('23000')
  })
  it('the application role owns nothing and cannot change the schema', async () => {
    expect(await run(database.appUrl, `create table x_${randomUUID().slice(0, 8)} (a int)`)).toBe('42501')
    expect(await run(database.appUrl, 'alter table ledger_entry disable trigger all')).toBe('42501')
  })
})
