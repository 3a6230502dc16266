import type { SignedTreeHead } from '@policy-direct/shared/public-log/tree-head'
import { type RawBuilder, sql } from 'kysely'
import type { LogLine, PublicLog, TakeDown } from '../../ports/public-log'
import type { Database, Executor } from './database'
import { alone, appending, frontier, headPart, LOCK, nodes } from './public-log-appending'

/** The public log in PostgreSQL, which refuses every change of what is in it. */
export function postgresPublicLog(db: Database): PublicLog {
  return {
    append: appending(db),
    async openDay(day, sign) {
      const known = await heads(db, sql`where day = ${day} limit 1`)
      if (known.length > 0) return false
      return db.transaction().execute(async trx => {
        if (!(await alone(trx)) || (await heads(trx, sql`where day = ${day} limit 1`)).length > 0)
          return false
        await sql`with ${headPart(sign(await frontier(trx)))} select 1`.execute(trx)
        return true
      })
    },
    async head(day) {
      const until = day === undefined ? sql`` : sql`where day <= ${day}`
      return (await heads(db, sql`${until} order by day desc, seq desc limit 1`))[0] ?? null
    },
    async headOfSize(size) {
      return (await heads(db, sql`where size = ${size} order by seq desc limit 1`))[0] ?? null
    },
    days: (until, limit) =>
      heads(
        db,
        sql`where seq in (select max(seq) from public_log_head where day <= ${until} group by day
          order by day desc limit ${limit}) order by day desc`,
      ),
    async lines(receipt) {
      const { rows } = await sql<LogLine>`
        select l.position as index, l.receipt, l.event, case when o.position is not null
          then json_build_object('salt', encode(o.salt, 'hex'), 'text', o.line) end as opening
        from public_log_leaf l left join public_log_opening o on o.position = l.position
        where l.receipt = ${receipt} order by l.position`.execute(db)
      return rows
    },
    nodes: places => nodes(db, places),
    takeDown: take => db.transaction().execute(trx => takeDown(trx, take)),
    async taken(receipt) {
      const { rows } = await sql<TakeDown>`
        select receipt, reason, department, staff_id as "staffId", staff_name as "staffName", at
        from public_log_take_down where receipt = ${receipt}`.execute(db)
      return rows[0] ?? null
    },
    async openItems() {
      const { rows } = await sql<{ itemId: string }>`
        select distinct e.item_id as "itemId" from public_log_opening o join receipt r on r.number = o.receipt
        join entitlement e on e.id = r.entitlement_id order by 1`.execute(db)
      return rows.map(({ itemId }) => itemId)
    },
    async openBefore(itemId, before, limit) {
      const { rows } = await sql<{ receipt: string }>`
        select distinct l.receipt from public_log_opening o join public_log_leaf l on l.position = o.position
        join receipt r on r.number = l.receipt join entitlement e on e.id = r.entitlement_id
        where e.item_id = ${itemId} and r.at < ${before} order by 1 limit ${limit}`.execute(db)
      return rows.map(({ receipt }) => receipt)
    },
  }
}

/** Waits for an appending under way, so that no salt of the receipt is written behind its back. */
async function takeDown(trx: Executor, take: TakeDown): Promise<boolean> {
  const { receipt, reason, department, staffId, staffName, at } = take
  await sql`select pg_advisory_xact_lock(${LOCK})`.execute(trx)
  const { rows } = await sql`
    insert into public_log_take_down (receipt, reason, department, staff_id, staff_name, at)
    values (${receipt}, ${reason}, ${department}, ${staffId}, ${staffName}, ${at})
    on conflict (receipt) do nothing returning 1`.execute(trx)
  await sql`delete from public_log_opening o using public_log_leaf l
    where l.receipt = ${receipt} and o.position = l.position`.execute(trx)
  return rows.length === 1
}

async function heads(db: Executor, which: RawBuilder<unknown>): Promise<SignedTreeHead[]> {
  const { rows } = await sql<Omit<SignedTreeHead, 'at'> & { at: Date }>`
    select size, encode(root, 'hex') as root, day, at, city, algorithm, encode(public_key, 'hex') as "publicKey",
      encode(signature, 'hex') as signature from public_log_head ${which}`.execute(db)
  return rows.map(row => ({ ...row, at: row.at.toISOString() }))
}
