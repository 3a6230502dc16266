import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../adapters/postgres/database'
import type { Standing, UserActor } from '../domain/actor'

/** Rows that give a user a standing: who they are, and what binds them to the enterprise. */
export async function keepStanding(db: Database, user: UserActor, standing: Standing): Promise<void> {
  const { personId, userId } = user
  if (!personId) return
  const index = Buffer.from(personId)
  await sql`insert into subject (id, kind, identifier_index, region_code, sealed, updated_at)
    values (${personId}, 'PERSON', ${index}, '220104', '', now()) on conflict do nothing`.execute(db)
  await sql`insert into app_user (id, openid_index, sealed, person_id, created_at)
    values (${userId}, ${Buffer.from(userId)}, '', ${personId}, now())
    on conflict (id) do update set person_id = excluded.person_id`.execute(db)
  if (standing.role === 'AGENT') {
    await sql`insert into agent_authorisation (id, enterprise_id, granted_by, agent_person_id, agent_phone_index, sealed,
        scopes, cap_fen, valid_until, status, granted_at)
      values (${randomUUID()}, ${standing.beneficiaryId}, ${personId}, ${personId}, '', '', ${[...standing.scopes]},
        ${standing.capFen}, ${standing.validUntil ?? '2027-12-31'}, 'ACTIVE', now())`.execute(db)
    return
  }
  await sql`insert into legal_representative (enterprise_id, person_index, updated_at)
    values (${standing.beneficiaryId}, ${index}, now())
    on conflict (enterprise_id) do update set person_index = excluded.person_index`.execute(db)
  await sql`insert into enterprise_binding (enterprise_id, person_id, bound_at)
    values (${standing.beneficiaryId}, ${personId}, now()) on conflict do nothing`.execute(db)
}
