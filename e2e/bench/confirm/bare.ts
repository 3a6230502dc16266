import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import { AMOUNT } from './cases'

/**
 * The yardstick: one transaction of four statements, each planned once, that writes what a tap must write at the least —
 * state, event, budget hold and outbox row. Nothing is read, judged, counted or repeated safely. Each has a commit of its
 * own, as it is written by hand; the platform's taps of the same moment share theirs, with fsync on for both.
 */
export async function bareTransaction(pool: Pool, entitlementId: string, poolId: string): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query({
      name: 'change',
      text: `update entitlement set status = 'IN_EXECUTION', revision = revision + 1, confirmed_at = now() where id = $1`,
      values: [entitlementId],
    })
    await client.query({
      name: 'event',
      text: `insert into entitlement_event (entitlement_id, revision, event, from_status, to_status, actor_kind, actor_id, actor_name, at)
        values ($1, 2, 'CONFIRM', 'OFFERED', 'IN_EXECUTION', 'USER', $2, 'bench', now())`,
      values: [entitlementId, randomUUID()],
    })
    await client.query({
      name: 'take',
      text: 'update funding_pool set available_fen = available_fen - $2 where id = $1 and available_fen >= $2',
      values: [poolId, AMOUNT],
    })
    await client.query({
      name: 'outbox',
      text: `insert into outbox (topic, payload) values ('send-fulfilment', $1::jsonb)`,
      values: [JSON.stringify({ fulfilmentId: entitlementId })],
    })
    await client.query('commit')
  } finally {
    client.release()
  }
}
