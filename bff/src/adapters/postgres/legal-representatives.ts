import { chinaDate } from '@policy-direct/shared/time/china-date'
import { sql } from 'kysely'
import type { Executor } from './database'
import { postgresOutbox } from './outbox'

/**
 * The registry names these persons, by blind index. Where it names another than before, what the former one authorised
 * ends in the same transaction, and both sides are told.
 */
export async function nameRepresentatives(
  db: Executor,
  named: readonly { enterpriseId: string; personIndex: Buffer }[],
  at: Date,
): Promise<void> {
  if (named.length === 0) return
  const ids = named.map(({ enterpriseId }) => enterpriseId)
  const indexes = named.map(({ personIndex }) => personIndex)
  const { rows: changed } = await sql<Former>`
    select l.enterprise_id, l.person_index from unnest(${ids}::uuid[], ${indexes}::bytea[]) as n(enterprise_id, person_index)
    join legal_representative l using (enterprise_id) where l.person_index <> n.person_index`.execute(db)
  await sql`
    insert into legal_representative (enterprise_id, person_index, updated_at)
    select *, ${at}::timestamptz from unnest(${ids}::uuid[], ${indexes}::bytea[])
    on conflict (enterprise_id) do update set
      person_index = excluded.person_index, updated_at = excluded.updated_at`.execute(db)
  if (changed.length > 0) await endWhatTheFormerGranted(db, changed, at)
}

/** Whom the registry named before. */
interface Former {
  enterprise_id: string
  person_index: Buffer
}

async function endWhatTheFormerGranted(db: Executor, replaced: readonly Former[], at: Date): Promise<void> {
  const enterpriseIds = replaced.map(row => row.enterprise_id)
  const { rows: ended } = await sql<{ id: string; valid_until: string }>`
    update agent_authorisation a set status = 'REVOKED', revoked_at = ${at}
    from legal_representative l
    where a.enterprise_id = any(${enterpriseIds}::uuid[]) and l.enterprise_id = a.enterprise_id and a.status <> 'REVOKED'
      and not exists (select from subject g where g.id = a.granted_by and g.identifier_index = l.person_index)
    returning a.id, a.valid_until`.execute(db)
  // Bindings outlast their person's time: only whoever was replaced now is told, not everybody before them.
  const { rows: former } = await sql<{ enterprise_id: string; person_id: string }>`
    select b.enterprise_id, b.person_id
    from unnest(${enterpriseIds}::uuid[], ${replaced.map(row => row.person_index)}::bytea[]) as f(enterprise_id, person_index)
    join enterprise_binding b using (enterprise_id)
    join subject p on p.id = b.person_id and p.identifier_index = f.person_index`.execute(db)
  const today = chinaDate(at)
  await postgresOutbox(db).enqueue([
    ...ended
      .filter(({ valid_until }) => valid_until >= today)
      .map(({ id }) => ({
        topic: 'notify',
        payload: { kind: 'AUTHORISATION', event: 'VOIDED', authorisationId: id },
      })),
    ...former.map(({ enterprise_id, person_id }) => ({
      topic: 'notify',
      payload: {
        kind: 'STANDING',
        event: 'REPRESENTATIVE_CHANGED',
        enterpriseId: enterprise_id,
        personId: person_id,
        occasion: at.toISOString(),
      },
    })),
  ])
}
