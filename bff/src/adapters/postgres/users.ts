import { sql } from 'kysely'
import type { Ids } from '../../ports/ids'
import type { PersonalData } from '../../ports/personal-data'
import type { UserContact, Users } from '../../ports/users'
import type { WeChatIdentity } from '../../ports/wechat'
import { type Database, type Executor, UNIQUE_VIOLATION } from './database'
import { postgresOutbox } from './outbox'

/** Sealed part of a user. */
export interface SealedUser {
  unionid: string | null
  miniProgramOpenid: string | null
  serviceAccountOpenid: string | null
  phone: string | null
}

interface UserRow {
  id: string
  sealed: Buffer
}

/** Users in PostgreSQL; openids, unionids and phones are sealed. */
export function postgresUsers(
  db: Database,
  { personalData, ids }: { personalData: PersonalData; ids: Ids },
): Users {
  const toContact = ({ id, sealed }: UserRow): UserContact => {
    const { phone, miniProgramOpenid } = personalData.open<SealedUser>(sealed)
    return { userId: id, phone, miniProgramOpenid }
  }

  async function signedIn(trx: Executor, identity: WeChatIdentity, at: Date): Promise<string> {
    const { openid, unionid } = identity
    const key = personalData.index('OPENID', unionid ?? openid)
    // Before the operator's apps were joined under one unionid, somebody may have been known by their openid.
    const { rows } = await sql<UserRow & { openid_index: Buffer }>`
      select id, sealed, openid_index from app_user
      where openid_index in (${key}, ${personalData.index('OPENID', openid)}) for update`.execute(trx)
    const known = rows.find(row => row.openid_index.equals(key)) ?? rows[0]
    const held = known ? personalData.open<SealedUser>(known.sealed) : NOBODY
    const next = withIdentity(held, identity)
    if (!known) {
      const { rows: added } = await sql<{ id: string }>`
        insert into app_user (id, openid_index, sealed, created_at)
        values (${ids.uuid()}, ${key}, ${personalData.seal(next)}, ${at})
        on conflict (openid_index) do update set openid_index = excluded.openid_index returning id`.execute(
        trx,
      )
      return added[0]!.id
    }
    if (JSON.stringify(next) !== JSON.stringify(held) || !known.openid_index.equals(key)) {
      await sql`
        update app_user set openid_index = ${key}, sealed = ${personalData.seal(next)} where id = ${known.id}`.execute(
        trx,
      )
    }
    return known.id
  }

  return {
    signedIn: (identity, at) => db.transaction().execute(trx => signedIn(trx, identity, at)),
    bindPerson: (userId, proof, at) =>
      db
        .transaction()
        .execute(async trx => {
          const { rows } = await sql<UserRow & { person_id: string | null }>`
            select id, sealed, person_id from app_user where id = ${userId} for update`.execute(trx)
          const [user] = rows
          if (!user || (user.person_id && user.person_id !== proof.personId)) return 'OTHER_PERSON' as const
          const sealed: SealedUser = { ...personalData.open<SealedUser>(user.sealed), phone: proof.phone }
          await giveWay(trx, proof.personId, userId)
          await sql`
            update app_user set person_id = ${proof.personId}, identity_issuer = ${proof.issuer},
              identity_level = ${proof.level}, identity_verified_at = ${at}, sealed = ${personalData.seal(sealed)},
              phone_index = ${personalData.index('PHONE', proof.phone)}
            where id = ${userId}`.execute(trx)
          return 'BOUND' as const
        })
        .catch((error: { code?: string }) => {
          if (error.code === UNIQUE_VIOLATION) return 'TAKEN' as const
          throw error
        }),
    async atWindow(personId, { issuer, level }, at) {
      const { rows } = await sql<{ id: string }>`
        insert into app_user (id, sealed, person_id, identity_issuer, identity_level, identity_verified_at, created_at)
        values (${ids.uuid()}, ${personalData.seal(NOBODY)}, ${personId}, ${issuer}, ${level}, ${at}, ${at})
        on conflict (person_id) do update set person_id = excluded.person_id returning id`.execute(db)
      return rows[0]!.id
    },
    async bindEnterprise(personId, enterpriseId, at) {
      await sql`
        insert into enterprise_binding (enterprise_id, person_id, bound_at) values (${enterpriseId}, ${personId}, ${at})
        on conflict (enterprise_id, person_id) do update set bound_at = excluded.bound_at`.execute(db)
    },
    unbindEnterprise: (personId, enterpriseId, at) =>
      db.transaction().execute(async trx => {
        const { numAffectedRows } = await sql`
          delete from enterprise_binding where enterprise_id = ${enterpriseId} and person_id = ${personId}`.execute(
          trx,
        )
        if (numAffectedRows !== 1n) return false
        const payload = {
          kind: 'STANDING',
          event: 'UNBOUND',
          enterpriseId,
          personId,
          occasion: at.toISOString(),
        }
        await postgresOutbox(trx).enqueue([{ topic: 'notify', payload }])
        return true
      }),
    async remember(userId, beneficiaryId) {
      await sql`
        update app_user set last_beneficiary_id = ${beneficiaryId}
        where id = ${userId} and last_beneficiary_id is distinct from ${beneficiaryId}`.execute(db)
    },
    async contact(userId) {
      const row = await db
        .selectFrom('app_user')
        .select(['id', 'sealed'])
        .where('id', '=', userId)
        .executeTakeFirst()
      return row ? toContact(row) : null
    },
    async contactsOf(beneficiaryId, today) {
      const { rows } = await sql<UserRow>`
        select u.id, u.sealed from app_user u
        where u.openid_index is not null and u.person_id in (
          select ${beneficiaryId}::uuid
          union all
          select b.person_id from enterprise_binding b
          join legal_representative l on l.enterprise_id = b.enterprise_id
          join subject p on p.id = b.person_id and p.identifier_index = l.person_index
          where b.enterprise_id = ${beneficiaryId}
          union all
          select a.agent_person_id from agent_authorisation a
          where a.enterprise_id = ${beneficiaryId} and a.status = 'ACTIVE' and a.valid_until >= ${today}::date)
        order by u.id`.execute(db)
      return rows.map(toContact)
    },
  }
}

/** Whoever was known at windows only has a telephone now; what began at a window is on it. */
async function giveWay(trx: Executor, personId: string, userId: string): Promise<void> {
  await sql`
    with before as (
      update app_user set person_id = null
      where person_id = ${personId} and openid_index is null and id <> ${userId} returning id)
    update window_visit v set user_id = ${userId} from before where v.user_id = before.id`.execute(trx)
}

const NOBODY: SealedUser = { unionid: null, miniProgramOpenid: null, serviceAccountOpenid: null, phone: null }

function withIdentity(held: SealedUser, { app, openid, unionid }: WeChatIdentity): SealedUser {
  return {
    unionid: unionid ?? held.unionid,
    miniProgramOpenid: app === 'MINI_PROGRAM' ? openid : held.miniProgramOpenid,
    serviceAccountOpenid: app === 'SERVICE_ACCOUNT' ? openid : held.serviceAccountOpenid,
    phone: held.phone,
  }
}
