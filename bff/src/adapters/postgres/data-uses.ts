import { sql } from 'kysely'
import type { Clock } from '../../ports/clock'
import type { DataUse, DataUses, EverybodyUses } from '../../ports/data-uses'
import type { Ids } from '../../ports/ids'
import type { Executor } from './database'

// More than anybody reads; whoever wants all of it asks for an export.
const MOST_SHOWN = 500

/** Uses of personal data in PostgreSQL: append-only, by the database itself. */
export function postgresDataUses(
  db: Executor,
  { clock, ids }: { clock: Clock; ids: Ids },
): DataUses & EverybodyUses {
  return {
    async record(uses) {
      if (uses.length === 0) return
      const at = clock.now()
      await db
        .insertInto('data_use')
        .values(
          uses.map(use => ({
            id: ids.uuid(),
            subject_id: use.subjectId,
            actor_kind: use.actorKind,
            actor_id: use.actorId,
            actor_name: use.actorName,
            what: use.what,
            purpose: use.purpose,
            basis: use.basis,
            at,
          })),
        )
        .execute()
    },
    async recordForAll(kind, uses) {
      const last = await sql<{ id: string }>`
        select id from subject where kind = ${kind} order by id desc limit 1`.execute(db)
      const through = last.rows[0]?.id
      if (through === undefined || uses.length === 0) return null
      const column = <K extends keyof (typeof uses)[number]>(key: K) => uses.map(use => use[key])
      await sql`
        insert into data_use_of_all
          (id, subject_kind, through_id, actor_kind, actor_id, actor_name, what, purpose, basis, at)
        select id, ${kind}, ${through}::uuid, actor_kind, actor_id, actor_name, what, purpose, basis,
          ${clock.now()}::timestamptz
        from unnest(${uses.map(() => ids.uuid())}::uuid[], ${column('actorKind')}::text[], ${column('actorId')}::text[],
          ${column('actorName')}::text[], ${column('what')}::text[], ${column('purpose')}::text[],
          ${column('basis')}::text[]) as u(id, actor_kind, actor_id, actor_name, what, purpose, basis)`.execute(
        db,
      )
      return through
    },
    async list(subjectId, since, most = MOST_SHOWN) {
      const { rows } = await sql<UseRow>`
        select id, actor_kind as "actorKind", actor_id as "actorId", actor_name as "actorName", what, purpose, basis, at
        from data_use where subject_id = ${subjectId} and at >= ${since}
        union all
        select a.id, a.actor_kind, a.actor_id, a.actor_name, a.what, a.purpose, a.basis, a.at
        from subject s join data_use_of_all a on a.subject_kind = s.kind and a.through_id >= s.id
        where s.id = ${subjectId} and a.at >= ${since}
        order by at desc, id desc limit ${most}`.execute(db)
      return rows.map(row => ({ ...row, subjectId }))
    },
  }
}

type UseRow = Omit<DataUse, 'subjectId'> & { id: string; at: Date }
