import { sql } from 'kysely'
import type { Clock } from '../../ports/clock'
import type { DataUses } from '../../ports/data-uses'
import type { Ids } from '../../ports/ids'
import type { Executor } from './database'

// More than anybody reads; whoever wants all of it asks for an export.
const MOST_SHOWN = 500

/** Uses of personal data in PostgreSQL: append-only, by the database itself. */
export function postgresDataUses(db: Executor, { clock, ids }: { clock: Clock; ids: Ids }): DataUses {
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
    async list(subjectId, since) {
      const rows = await db
        .selectFrom('data_use')
        .selectAll()
        .where('subject_id', '=', subjectId)
        .where('at', '>=', since)
        .orderBy('at', 'desc')
        .orderBy(sql`id`, 'desc')
        .limit(MOST_SHOWN)
        .execute()
      return rows.map(row => ({
        id: row.id,
        subjectId: row.subject_id,
        actorKind: row.actor_kind,
        actorId: row.actor_id,
        actorName: row.actor_name,
        what: row.what,
        purpose: row.purpose,
        basis: row.basis,
        at: row.at,
      }))
    },
  }
}
