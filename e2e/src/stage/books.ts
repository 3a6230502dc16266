import assert from 'node:assert/strict'
import { Pool } from 'pg'
import type { Controls } from './controls'

/** A payment as the bank knows it. */
export interface BankPayment {
  requestId: string
  payeeAccount: string
  payeeName: string
  amountFen: number
  status: string
}
export interface Attempt {
  id: string
  attempt: number
  status: string
  amountFen: number
}
interface PoolRow {
  id: string
  budget: string
  available: string
  pool: string
  held: string
  inTransit: string
  atTreasury: string
  returned: string
  beneficiary: string
}

/** The platform's books and the bank's, read beside the product: where the money really is. */
export class Books {
  private readonly pool: Pool

  /** @param url the database as its owner; only read, except where a story says otherwise */
  constructor(
    url: string,
    private readonly controls: Controls,
  ) {
    this.pool = new Pool({ connectionString: url, max: 2 })
    this.pool.on('error', () => undefined)
  }

  async query<Row>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.pool.query(text, values)).rows as Row[]
  }

  /** Every instruction to pay a case, oldest first. */
  attempts(entitlementId: string): Promise<Attempt[]> {
    return this.query<Attempt>(
      `select id, attempt, status, amount_fen::float8 as "amountFen" from fulfilment
       where entitlement_id = $1 order by attempt`,
      [entitlementId],
    )
  }

  /** What the bank was told to pay for a case, newest first. */
  async payments(entitlementId: string): Promise<BankPayment[]> {
    const ids = new Set((await this.attempts(entitlementId)).map(({ id }) => id))
    return (await this.controls.payments<BankPayment>()).filter(({ requestId }) => ids.has(requestId))
  }

  /** Kinds of the case's ledger entries, in order. */
  async movements(entitlementId: string): Promise<string[]> {
    const rows = await this.query<{ kind: string }>(
      'select kind from ledger_entry where entitlement_id = $1 order by seq',
      [entitlementId],
    )
    return rows.map(({ kind }) => kind)
  }

  /** Paid once: one success here, one payment at the bank, one way through the ledger. */
  async paidOnce(entitlementId: string, amountFen: number): Promise<void> {
    const attempts = await this.attempts(entitlementId)
    assert.deepEqual(
      attempts.map(one => [one.status, one.amountFen]),
      [['SUCCEEDED', amountFen]],
    )
    const payments = await this.payments(entitlementId)
    assert.deepEqual(
      payments.map(one => [one.status, one.amountFen]),
      [['SUCCESS', amountFen]],
    )
    assert.deepEqual(await this.movements(entitlementId), ['HOLD', 'SEND', 'ARRIVE'])
  }

  /** Nothing was ordered, nothing moved. */
  async nothingMoved(entitlementId: string): Promise<void> {
    assert.deepEqual(await this.attempts(entitlementId), [])
    assert.deepEqual(await this.movements(entitlementId), [])
  }

  /** Whatever happened: nothing is lost and nothing has moved twice, in our books and beside the bank's. */
  async balance(): Promise<void> {
    for (const row of await this.query<PoolRow>(TRIAL_BALANCE)) {
      const { budget, available, pool, held, inTransit, atTreasury, returned, beneficiary } = row
      const places = [pool, held, inTransit, atTreasury, returned, beneficiary]
      const sum = places.reduce((all, fen) => all + BigInt(fen), 0n)
      assert.equal(sum, BigInt(budget), `trial balance of ${row.id}`)
      assert.equal(pool, available, `what ${row.id} has left`)
      for (const fen of places) assert.ok(BigInt(fen) >= 0n)
    }
    assert.deepEqual(await this.query(PAID_TWICE), [])
    const known = await this.query<{ id: string; amount: number }>(
      'select id, amount_fen::float8 as amount from fulfilment',
    )
    const amounts = new Map(known.map(({ id, amount }) => [id, amount]))
    for (const payment of await this.controls.payments<BankPayment>())
      assert.equal(payment.amountFen, amounts.get(payment.requestId), 'the bank pays only what was ordered')
  }

  /**
   * Holds rows locked while something else happens, so that whoever wants them stands still in the middle of a
   * transaction.
   * @param release lets them go; also done at the end of `work`
   */
  async holding(
    text: string,
    values: unknown[],
    work: (release: () => Promise<void>) => Promise<void>,
  ): Promise<void> {
    const client = await this.pool.connect()
    let held = true
    const release = async () => {
      if (held) await client.query('rollback')
      held = false
    }
    try {
      await client.query('begin')
      await client.query(text, values)
      await work(release)
    } finally {
      await release()
      client.release()
    }
  }

  /** Whether somebody waits for a row that `holding` holds. */
  async somebodyWaits(): Promise<boolean> {
    return (await this.query('select from pg_locks where not granted')).length > 0
  }

  async close(): Promise<void> {
    await this.pool.end()
  }
}

const balanceOf = (account: string) =>
  `(select coalesce(sum(case '${account}' when debit then amount_fen when credit then -amount_fen else 0 end), 0)
    from ledger_entry where pool_id = p.id)`

const TRIAL_BALANCE = `
  select p.id, p.budget_fen as budget, p.available_fen as available,
    p.budget_fen + ${balanceOf('POOL')} as pool, ${balanceOf('HELD')} as held,
    ${balanceOf('IN_TRANSIT')} as "inTransit", ${balanceOf('AT_TREASURY')} as "atTreasury", ${balanceOf('RETURNED')} as returned,
    ${balanceOf('BENEFICIARY')} as beneficiary
  from funding_pool p`

const PAID_TWICE = `
  select entitlement_id from fulfilment where status = 'SUCCEEDED' group by entitlement_id having count(*) > 1
  union
  select entitlement_id from ledger_entry where pool_id is not null group by entitlement_id
  having sum(case when debit = 'BENEFICIARY' then amount_fen when credit = 'BENEFICIARY' then -amount_fen else 0 end)
    > max(amount_fen)`
