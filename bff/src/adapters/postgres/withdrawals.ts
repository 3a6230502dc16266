import { type RawBuilder, sql } from 'kysely'
import type { PlannedWithdrawal, Withdrawals } from '../../ports/withdrawals'
import type { Executor } from './database'

/** Planned withdrawals in PostgreSQL. */
export function postgresWithdrawals(db: Executor): Withdrawals {
  const open = async (where: RawBuilder<unknown>) =>
    (
      await sql<PlannedWithdrawal>`
        select p.id, p.item_id as "itemId", p.version, p.reason, p.effective_on as "effectiveOn",
          p.replaced_by as "replacedBy", s.name as "plannedBy",
          p.planned_at as "plannedAt"
        from planned_withdrawal p join staff s on s.id = p.planned_by
        where p.called_off_at is null and p.applied_at is null and ${where} order by p.effective_on`.execute(
        db,
      )
    ).rows
  return {
    open: () => open(sql`true`),
    async plan({ id, itemId, version, reason, effectiveOn, replacedBy, staffId, plannedAt }) {
      await sql`
        insert into planned_withdrawal (id, item_id, version, reason, effective_on, replaced_by, planned_by, planned_at)
        values (${id}, ${itemId}, ${version}, ${reason}, ${effectiveOn}, ${replacedBy}, ${staffId}, ${plannedAt})
        on conflict (item_id, version) where called_off_at is null and applied_at is null do nothing`.execute(
        db,
      )
      return (await open(sql`p.item_id = ${itemId} and p.version = ${version}`))[0]!
    },
    async callOff(id, at) {
      const { rows } = await sql`
        update planned_withdrawal set called_off_at = ${at}
        where id = ${id} and called_off_at is null and applied_at is null returning 1`.execute(db)
      return rows.length === 1
    },
    async applied(id, at) {
      await sql`update planned_withdrawal set applied_at = ${at} where id = ${id} and applied_at is null`.execute(
        db,
      )
    },
  }
}
