import { type Selectable, sql } from 'kysely'
import type { AuthorisationScope } from '../../domain/actor'
import type { Authorisation } from '../../domain/authorisation'
import type { AuthorisationEvent, Authorisations } from '../../ports/authorisations'
import type { PersonalData } from '../../ports/personal-data'
import type { Database, Executor } from './database'
import { postgresOutbox } from './outbox'
import type { Tables } from './tables'

/** Sealed part of an authorisation. */
interface SealedParties {
  agentName: string
  agentPhone: string
  grantedByName: string
}

export type AuthorisationRow = Selectable<Tables['agent_authorisation']> & { enterprise_name: string }

/** Authorisations in PostgreSQL; names and phones are sealed. */
export function postgresAuthorisations(db: Database, personalData: PersonalData): Authorisations {
  const announce = (trx: Executor, authorisationId: string, event: AuthorisationEvent) =>
    postgresOutbox(trx).enqueue([
      { topic: 'notify', payload: { kind: 'AUTHORISATION', event, authorisationId } },
    ])

  return {
    grant: ({ agentName, agentPhone, grantedByName, ...granted }) =>
      db.transaction().execute(async trx => {
        const sealed: SealedParties = { agentName, agentPhone, grantedByName }
        await sql`
          insert into agent_authorisation (id, enterprise_id, granted_by, agent_phone_index, sealed, scopes, cap_fen,
            valid_until, status, granted_at, helped_name)
          values (${granted.id}, ${granted.enterpriseId}, ${granted.grantedBy},
            ${personalData.index('PHONE', agentPhone)}, ${personalData.seal(sealed)}, ${granted.scopes},
            ${granted.capFen}, ${granted.validUntil}, 'PENDING', ${granted.grantedAt},
            ${granted.helpedName})`.execute(trx)
        await announce(trx, granted.id, 'GRANTED')
      }),
    async get(id) {
      const { rows } = await sql<AuthorisationRow>`${authorisationRows} where a.id = ${id}`.execute(db)
      return rows[0] ? toAuthorisation(rows[0], personalData) : null
    },
    async ofEnterprise(enterpriseId) {
      const { rows } = await sql<AuthorisationRow>`
        ${authorisationRows} where a.enterprise_id = ${enterpriseId} order by a.granted_at desc, a.id desc`.execute(
        db,
      )
      return rows.map(row => toAuthorisation(row, personalData))
    },
    answer: (id, agentPersonId, accept, today, at) =>
      db.transaction().execute(async trx => {
        const { numAffectedRows } = await sql`
          update agent_authorisation set agent_person_id = ${agentPersonId}, answered_at = ${at},
            status = ${accept ? 'ACTIVE' : 'REVOKED'}, revoked_at = ${accept ? null : at}
          where id = ${id} and status = 'PENDING' and valid_until >= ${today}::date`.execute(trx)
        if (numAffectedRows === 1n) await announce(trx, id, accept ? 'ACCEPTED' : 'DECLINED')
        return numAffectedRows === 1n
      }),
    leave: (enterpriseId, agentPersonId, at) =>
      db.transaction().execute(async trx => {
        const { rows } = await sql<{ id: string }>`
          update agent_authorisation set status = 'REVOKED', revoked_at = ${at}
          where enterprise_id = ${enterpriseId} and agent_person_id = ${agentPersonId} and status = 'ACTIVE'
          returning id`.execute(trx)
        for (const { id } of rows) await announce(trx, id, 'LEFT')
        return rows.length
      }),
    revoke: (id, at) =>
      db.transaction().execute(async trx => {
        const { numAffectedRows } = await sql`
          update agent_authorisation set status = 'REVOKED', revoked_at = ${at}
          where id = ${id} and status <> 'REVOKED'`.execute(trx)
        if (numAffectedRows === 1n) await announce(trx, id, 'REVOKED')
        return numAffectedRows === 1n
      }),
  }
}

export const authorisationRows = sql`
  select a.*, coalesce(e.public_name, a.helped_name) as enterprise_name from agent_authorisation a join subject e on e.id = a.enterprise_id`

export function toAuthorisation(row: AuthorisationRow, personalData: PersonalData): Authorisation {
  return {
    id: row.id,
    enterpriseId: row.enterprise_id,
    enterpriseName: row.enterprise_name,
    ...personalData.open<SealedParties>(row.sealed),
    grantedBy: row.granted_by,
    agentPersonId: row.agent_person_id,
    scopes: row.scopes as AuthorisationScope[],
    capFen: row.cap_fen,
    validUntil: row.valid_until,
    status: row.status,
    grantedAt: row.granted_at,
  }
}
