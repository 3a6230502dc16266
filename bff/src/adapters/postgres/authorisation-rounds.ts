import { sql } from 'kysely'
import type { AuthorisationRounds } from '../../ports/authorisation-rounds'
import type { Executor } from './database'

/** Rounds in PostgreSQL. */
export function postgresAuthorisationRounds(db: Executor): AuthorisationRounds {
  return {
    async open({ stateDigest, purpose, userId, returnTo, expiresAt }) {
      await sql`
        insert into authorisation_round (state_digest, purpose, user_id, return_to, expires_at)
        values (${stateDigest}, ${purpose}, ${userId}, ${returnTo}, ${expiresAt})`.execute(db)
    },
    async use(stateDigest, purpose, userId, at) {
      const { numAffectedRows } = await sql`
        update authorisation_round set used_at = ${at}
        where state_digest = ${stateDigest} and purpose = ${purpose} and user_id is not distinct from ${userId}::uuid
          and used_at is null and expires_at > ${at}`.execute(db)
      return numAffectedRows === 1n
    },
    async clear(before) {
      const { numAffectedRows } = await sql`
        delete from authorisation_round where expires_at < ${before}`.execute(db)
      return Number(numAffectedRows)
    },
  }
}
