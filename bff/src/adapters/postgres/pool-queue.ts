import type { QueueLink } from '@policy-direct/shared/public-log/queue-chain'
import { sql } from 'kysely'
import type { PlaceRecord, PoolQueue } from '../../ports/pool-queue'
import type { Executor } from './database'

/** Whoever stands aside is looked at again once nothing plain is in the way: the item is handled, and money has where to go. */
const CAN_GO_ON = sql`exists (select from policy_item_version v where v.item_id = e.item_id and v.version = e.item_version
  and not exists (select from policy_withdrawal d where d.item_id = v.item_id and d.version = v.version)
  and (v.body #>> '{fulfilment,kind}' not in ('PAYOUT', 'DEPOSIT_RELEASE') or exists (select from payout_account a
    where a.subject_id = e.subject_id and a.status = 'OPEN' and a.holder_matches)))`

/** The order of pools in PostgreSQL; its links are written by `write_decisions_in_turn`. */
export function postgresPoolQueue(db: Executor): PoolQueue {
  return {
    async turns(limit, besides) {
      const { rows } = await sql<{ entitlementId: string; aside: boolean }>`
        select "entitlementId", aside from (
          select w.entitlement_id as "entitlementId", w.state = 'ASIDE' as aside, w.pool_id,
            row_number() over (partition by w.pool_id order by w.position) as nth
          from pool_place w join entitlement e on e.id = w.entitlement_id and e.status = 'QUEUED'
          join funding_pool p on p.id = w.pool_id and p.available_fen >= w.amount_fen
          where (w.state = 'WAITING' or (w.state = 'ASIDE' and ${CAN_GO_ON})) and not exists (select from pool_place f
              where f.pool_id = w.pool_id and f.state = 'WAITING' and f.position < w.position)
            and w.entitlement_id <> all(${[...besides]}::uuid[])
        ) t order by nth, pool_id limit ${limit}`.execute(db)
      return rows
    },
    async places(entitlementIds) {
      const { rows } = await sql<PlaceRecord>`
        select distinct on (l.entitlement_id) l.entitlement_id as "entitlementId", l.pool_id as "poolId", l.position,
          l.event, l.at, encode(l.link, 'hex') as link, l.salt,
          case when l.event = 'WAITING' then (select count(*) from pool_place w where w.pool_id = l.pool_id
            and w.state = 'WAITING' and w.position < l.position) else 0 end as ahead
        from pool_link l where l.entitlement_id = any(${[...entitlementIds]}::uuid[])
        order by l.entitlement_id, l.seq desc`.execute(db)
      return rows
    },
    async waiting(poolId) {
      const { rows } = await sql<{ waiting: number }>`
        select count(*) as waiting from pool_place where pool_id = ${poolId} and state = 'WAITING'`.execute(
        db,
      )
      return rows[0]?.waiting ?? 0
    },
    async chains() {
      const { rows } = await sql<{ poolId: string; name: string; links: number; head: string }>`
        select p.id as "poolId", p.name, l.seq as links, encode(l.link, 'hex') as head from funding_pool p
        cross join lateral (select seq, link from pool_link where pool_id = p.id order by seq desc limit 1) l
        order by p.id`.execute(db)
      return rows
    },
    async links(poolId, after, limit) {
      const { rows } = await sql<Omit<QueueLink, 'at'> & { at: Date }>`
        select seq, position, event, at, encode(digest, 'hex') as digest, encode(link, 'hex') as link from pool_link
        where pool_id = ${poolId} and seq > ${after} order by seq limit ${limit}`.execute(db)
      return rows.map(row => ({ ...row, at: row.at.toISOString() }))
    },
  }
}
