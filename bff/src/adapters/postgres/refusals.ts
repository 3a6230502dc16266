import { sql } from 'kysely'
import type { RefusalRecord, Refusals } from '../../ports/refusals'
import type { Executor } from './database'

interface Row extends Omit<RefusalRecord, 'actorKind' | 'actorId'> {
  id: number
  actor_kind: RefusalRecord['actorKind']
  actor_id: string | null
}

/** Refusals in PostgreSQL, append-only. */
export function postgresRefusals(db: Executor): Refusals {
  return {
    async add(refusals) {
      if (refusals.length === 0) return
      const rows = refusals.map(
        one => sql`(${one.at}, ${one.actorKind}, ${one.actorId}, ${one.department}, ${one.door}, ${one.code},
          ${one.field}, ${one.reason}, ${one.sent}, ${one.times})`,
      )
      await sql`
        insert into refusal (at, actor_kind, actor_id, department, door, code, field, reason, sent, times)
        values ${sql.join(rows)}`.execute(db)
    },
    async list(department, before, limit) {
      const { rows } = await sql<Row>`
        select id, at, actor_kind, actor_id, department, door, code, field, reason, sent, times from refusal
        where (${department}::text is null or department = ${department})
          and (${before}::bigint is null or id < ${before}) order by id desc limit ${limit}`.execute(db)
      return rows.map(({ id, actor_kind, actor_id, ...row }) => ({
        ...row,
        number: Number(id),
        actorKind: actor_kind,
        actorId: actor_id,
      }))
    },
  }
}
