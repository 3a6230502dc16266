import { sql } from 'kysely'
import type { CodeHolder, IdentityCodes } from '../../ports/identity-codes'
import type { Database } from './database'

interface CodeRow {
  used_at: Date | null
  signed_out: boolean
}

/** Identity codes in PostgreSQL. */
export function postgresIdentityCodes(db: Database): IdentityCodes {
  return {
    show: ({ digest, userId, sessionDigest, issuedAt, expiresAt }) =>
      db.transaction().execute(async trx => {
        await sql`delete from identity_code where user_id = ${userId} and used_at is null`.execute(trx)
        const { rows } = await sql`
          insert into identity_code (digest, user_id, session_digest, issued_at, expires_at)
          values (${Buffer.from(digest)}, ${userId}, ${Buffer.from(sessionDigest)}, ${issuedAt}, ${expiresAt})
          on conflict (digest) do nothing returning 1`.execute(trx)
        return rows.length === 1
      }),
    async use(digest, staffId, at) {
      const { rows } = await sql<CodeHolder>`
        update identity_code c set used_at = ${at}, used_by = ${staffId}
        from session s, app_user u
        where c.digest = ${Buffer.from(digest)} and c.used_at is null and c.expires_at > ${at}
          and s.token_digest = c.session_digest and s.revoked_at is null and s.expires_at > ${at}
          and u.id = c.user_id and u.person_id is not null
        returning c.user_id as "userId", u.person_id as "personId", u.identity_level as "identityLevel"`.execute(
        db,
      )
      if (rows[0]) return rows[0]
      const known = await sql<CodeRow>`
        select c.used_at, s.revoked_at is not null as signed_out
        from identity_code c join session s on s.token_digest = c.session_digest
        where c.digest = ${Buffer.from(digest)}`.execute(db)
      const [why] = known.rows
      if (why?.used_at) return 'USED'
      return why?.signed_out ? 'SIGNED_OUT' : 'EXPIRED'
    },
    async forget(before) {
      const { numAffectedRows } = await sql`delete from identity_code where expires_at < ${before}`.execute(
        db,
      )
      return Number(numAffectedRows ?? 0)
    },
  }
}
