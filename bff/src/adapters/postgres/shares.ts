import { sql } from 'kysely'
import type { ShareCounts, Shares } from '../../ports/shares'
import type { Executor } from './database'

/** Shares in PostgreSQL: one last code a user, everything else counts. */
export function postgresShares(db: Executor): Shares {
  return {
    async visit(userId, code, at, livesMs) {
      const over = new Date(at.getTime() - livesMs)
      const { rows } = await sql`
        insert into share_visit as v (user_id, code, at) values (${userId}, ${code}, ${at})
        on conflict (user_id) do update set code = excluded.code, at = excluded.at
        where v.code <> excluded.code or v.at < ${over}
        returning 1`.execute(db)
      return rows.length > 0
    },
    async countView(code, at) {
      await sql`insert into entry_code_view (code, at) values (${code}, ${at})`.execute(db)
    },
    async attribute(entitlementId, livesMs) {
      await sql`
        insert into entry_code_confirmation (entitlement_id, code, at)
        select e.entitlement_id, v.code, e.at from entitlement_event e
        join share_visit v on v.user_id::text = e.actor_id
          and v.at <= e.at and v.at > e.at - ${livesMs} * interval '1 millisecond'
        where e.entitlement_id = ${entitlementId} and e.actor_kind = 'USER' and e.event in ('CONFIRM', 'CONFIRM_WITH_NOTICE', 'APPLY', 'APPLY_DOUBTFUL')
        order by e.seq limit 1
        on conflict do nothing`.execute(db)
    },
    async countsOf(staffId, since) {
      const { rows } = await sql<Record<keyof ShareCounts, string>>`
        with own as (select code from entry_code where specialist_id = ${staffId})
        select (select count(*) from entry_code_scan where code in (select code from own) and at >= ${since}) as scanned,
          (select count(*) from entry_code_view where code in (select code from own) and at >= ${since}) as viewed,
          (select count(*) from entry_code_confirmation where code in (select code from own) and at >= ${since}) as confirmed`.execute(
        db,
      )
      const { scanned = 0, viewed = 0, confirmed = 0 } = rows[0] ?? {}
      return { scanned: Number(scanned), viewed: Number(viewed), confirmed: Number(confirmed) }
    },
    async forget(before) {
      const { numAffectedRows } = await sql`delete from share_visit where at < ${before}`.execute(db)
      return Number(numAffectedRows ?? 0)
    },
  }
}
