import { sql } from 'kysely'
import type { Consents, ConsentWithdrawal } from '../../ports/consents'
import type { PersonalData } from '../../ports/personal-data'
import type { Database } from './database'
import type { SealedUser } from './users'

/** Consents in PostgreSQL. */
export function postgresConsents(db: Database, personalData: PersonalData): Consents {
  return {
    async signInGivenAt(userId) {
      const { rows } = await sql<{ at: Date | null }>`
        select min(created_at) as at from session where user_id = ${userId} and created_at > coalesce(
          (select max(at) from consent_withdrawal where user_id = ${userId} and kind = 'SIGN_IN'), '-infinity')`.execute(
        db,
      )
      return rows[0]?.at ?? null
    },
    async withdrawn(userId, subjectId) {
      const { rows } = await sql<ConsentWithdrawal>`
        select kind, at from consent_withdrawal
        where (kind = 'SIGN_IN' and user_id = ${userId}) or (kind = 'ACCOUNT_CHECK' and subject_id = ${subjectId})
        order by at desc, seq desc`.execute(db)
      return rows
    },
    withdrawSignIn: (userId, at) =>
      db.transaction().execute(async trx => {
        const { rows } = await sql<{ sealed: Buffer; person_id: string | null }>`
          select sealed, person_id from app_user where id = ${userId} for update`.execute(trx)
        const [user] = rows
        if (!user) return []
        const sealed: SealedUser = { ...personalData.open<SealedUser>(user.sealed), phone: null }
        await sql`
          insert into consent_withdrawal (user_id, subject_id, kind, at)
          values (${userId}, ${user.person_id}, 'SIGN_IN', ${at})`.execute(trx)
        await sql`
          update app_user set person_id = null, identity_issuer = null, identity_level = null,
            identity_verified_at = null, phone_index = null, last_beneficiary_id = null,
            sealed = ${personalData.seal(sealed)}
          where id = ${userId}`.execute(trx)
        const ended = await sql<{ token_digest: Buffer }>`
          update session set revoked_at = ${at} where user_id = ${userId} and revoked_at is null
          returning token_digest`.execute(trx)
        return ended.rows.map(row => row.token_digest)
      }),
    async withdrawAccountCheck(userId, subjectId, accountChangeId, at) {
      await sql`
        insert into consent_withdrawal (user_id, subject_id, kind, account_change_id, at)
        select ${userId}, ${subjectId}, 'ACCOUNT_CHECK', ${accountChangeId}, ${at}
        where not exists (select from consent_withdrawal where account_change_id = ${accountChangeId})`.execute(
        db,
      )
    },
  }
}
