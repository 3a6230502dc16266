import { sql } from 'kysely'
import type { RunWay } from '../../ports/payout-runs'
import type { Database, Executor } from './database'

/**
 * Whether an instruction `f` waits for a run of its item `r`: it was ordered while that was paid in runs. What came back and
 * is paid again waits for nobody else's month, but goes to the treasury with the next 支付申请.
 */
export const WAITS = sql`(r.off_since is null or f.created_at < r.off_since)
  and (f.attempt = 1 or r.treasury or f.created_at < r.bank_since or not exists (select from fulfilment earlier
    where earlier.entitlement_id = f.entitlement_id and earlier.attempt < f.attempt and earlier.sent_at is not null))`

/** The same of an instruction `f` of a case `e`. */
export const WAITS_FOR_RUN = sql`(f.kind = 'PAYOUT' and exists (select from run_item r
  where r.item_id = e.item_id and ${WAITS}))`

/** Whether its runs go to the treasury. Keeps the item as it is until the transaction ends. */
export async function heldWay(trx: Executor, itemId: string): Promise<boolean> {
  const { rows } = await sql<{ treasury: boolean }>`
    select treasury from run_item where item_id = ${itemId} for share`.execute(trx)
  return rows[0]?.treasury ?? false
}

/** Instructions of an item that are written and have not left. */
const ordered = (itemId: string) => sql`from entitlement e
  join fulfilment f on f.entitlement_id = e.id and f.status = 'CREATED' and f.kind = 'PAYOUT'
  where e.item_id = ${itemId} and e.stage = 'GRANTED'`

interface Switching {
  itemId: string
  inRuns: boolean
  treasury: boolean
  staffId: string
  at: Date
}

/** See `PayoutRuns.switchItem`. */
export async function switchRunItem(trx: Executor, { itemId, inRuns, treasury, staffId, at }: Switching) {
  if (inRuns)
    await sql`insert into run_item (item_id, treasury, on_since, off_since) values (${itemId}, ${treasury}, ${at}, ${at})
      on conflict do nothing`.execute(trx)
  const { rows } = await sql<{ treasury: boolean; off: boolean }>`
    select treasury, off_since is not null as off from run_item where item_id = ${itemId} for update`.execute(
    trx,
  )
  const [now] = rows
  if (!now || (inRuns ? !now.off && now.treasury === treasury : now.off)) return
  // Only asked once the row is ours: a run that was being made of these stands. No clock makes any of them young again.
  const after = sql`greatest(${at}::timestamptz, (select max(f.created_at) + interval '1 microsecond' ${ordered(itemId)}))`
  if (!inRuns) await sql`update run_item set off_since = ${after} where item_id = ${itemId}`.execute(trx)
  else
    await sql`update run_item set off_since = null, treasury = ${treasury}, on_since = ${at},
      bank_since = ${now.treasury && !treasury ? after : sql`bank_since`} where item_id = ${itemId}`.execute(
      trx,
    )
  await sql`insert into run_item_switch (item_id, in_runs, treasury, staff_id, at)
    values (${itemId}, ${inRuns}, ${inRuns ? treasury : now.treasury}, ${staffId}, ${at})`.execute(trx)
  await lookAgain(trx, itemId)
}

/** Whoever was told to wait a moment ago, before this was to be seen, is looked at once more. */
export async function lookAgain(trx: Executor, itemId: string): Promise<void> {
  await sql`insert into outbox (topic, payload)
    values ('send-singly', jsonb_build_object('itemId', ${itemId}::text))`.execute(trx)
}

/** See `PayoutRuns.sendSingly`. */
export async function sendSingly(db: Executor, itemId: string): Promise<void> {
  await sql`insert into outbox (topic, payload)
    select 'send-fulfilment', jsonb_build_object('fulfilmentId', f.id) ${ordered(itemId)}
      and e.status = 'IN_EXECUTION' and not ${WAITS_FOR_RUN}`.execute(db)
}

/** See `PayoutRuns.runItems`. */
export async function readRunItems(db: Database): Promise<ReadonlyMap<string, RunWay>> {
  const { rows } = await sql<{
    id: string
    inRuns: boolean
    treasury: boolean
    by: string | null
    at: Date | null
  }>`
    select r.item_id as id, r.off_since is null as "inRuns", r.treasury, s.name as by, w.at
    from run_item r left join lateral (select staff_id, at from run_item_switch l where l.item_id = r.item_id
      order by l.seq desc limit 1) w on true left join staff s on s.id = w.staff_id`.execute(db)
  return new Map(
    rows.map(({ id, by, at, ...way }) => [id, { ...way, lastSwitch: by && at ? { by, at } : null }]),
  )
}
