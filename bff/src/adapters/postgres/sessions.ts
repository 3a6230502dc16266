import { maskName } from '@policy-direct/shared/format/mask'
import { sql } from 'kysely'
import type { EndedBecause, StaffActor, StaffRole, UserActor } from '../../domain/actor'
import type { Ids } from '../../ports/ids'
import type { PersonalData, SubjectIdentity } from '../../ports/personal-data'
import type { Sessions } from '../../ports/sessions'
import type { Database } from './database'

// Lives are lengthened at most once an hour, so that reading rarely writes.
const EXTEND_MS = 3_600_000

interface SessionRow {
  expires_at: Date
  user_id: string | null
  person_id: string | null
  identity_level: number | null
  person_sealed: Buffer | null
  staff_id: string | null
  name: string | null
  department: string | null
  region_code: string | null
  roles: StaffRole[] | null
  window_name: string | null
}

/** Sessions in PostgreSQL. */
export function postgresSessions(
  db: Database,
  { personalData, ids }: { personalData: PersonalData; ids: Ids },
): Sessions {
  return {
    async openForUser(digest, userId, at, expiresAt) {
      await sql`
        insert into session (token_digest, user_id, created_at, expires_at)
        values (${digest}, ${userId}, ${at}, ${expiresAt})`.execute(db)
    },
    async openForStaff(digest, staff, at, expiresAt) {
      await sql`
        with known as (
          insert into staff (id, staff_no, name, department, region_code, roles, window_name,
            updated_at)
          values (${ids.uuid()}, ${staff.staffNo}, ${staff.name}, ${staff.department}, ${staff.regionCode},
            ${staff.roles}, ${staff.windowName ?? null}, ${at})
          on conflict (staff_no) do update set name = excluded.name, department = excluded.department,
            region_code = excluded.region_code, roles = excluded.roles, window_name = excluded.window_name, updated_at = excluded.updated_at
          returning id)
        insert into session (token_digest, staff_id, created_at, expires_at)
        select ${digest}, id, ${at}, ${expiresAt} from known`.execute(db)
    },
    async find(digest, at, life) {
      const later = (date: Date) => new Date(date.getTime() - EXTEND_MS)
      const { rows } = await sql<SessionRow>`
        with extended as (
          update session set expires_at = case when user_id is null then ${life.staff}::timestamptz else ${life.user}::timestamptz end
          where token_digest = ${digest} and revoked_at is null and expires_at > ${at}
            and expires_at < case when user_id is null then ${later(life.staff)}::timestamptz else ${later(life.user)}::timestamptz end
          returning expires_at)
        select coalesce((select expires_at from extended), s.expires_at) as expires_at, s.user_id, u.person_id,
          u.identity_level, p.sealed as person_sealed, s.staff_id, f.name, f.department, f.region_code, f.roles, f.window_name
        from session s
        left join app_user u on u.id = s.user_id
        left join subject p on p.id = u.person_id
        left join staff f on f.id = s.staff_id
        where s.token_digest = ${digest} and s.revoked_at is null and s.expires_at > ${at}`.execute(db)
      const [row] = rows
      return row
        ? { actor: row.user_id ? userOf(row, personalData) : staffOf(row), expiresAt: row.expires_at }
        : null
    },
    async revoke(digest, at) {
      await sql`
        update session set revoked_at = ${at} where token_digest = ${digest} and revoked_at is null`.execute(
        db,
      )
    },
    async whyEnded(digest) {
      const { rows } = await sql<{ ended_because: EndedBecause | null }>`
        select ended_because from session where token_digest = ${digest}`.execute(db)
      return rows[0]?.ended_because ?? null
    },
    async changeStaff(staff, at) {
      const { rows } = await sql<{ token_digest: Buffer }>`
        with known as (
          update staff set name = ${staff.name}, department = ${staff.department}, region_code = ${staff.regionCode},
            roles = ${staff.roles}, window_name = ${staff.windowName ?? null}, updated_at = ${at} where staff_no = ${staff.staffNo} returning id)
        select s.token_digest from session s join known k on k.id = s.staff_id
        where s.revoked_at is null and s.expires_at > ${at}`.execute(db)
      return rows.map(row => row.token_digest)
    },
    async endStaff(staffNo, at) {
      const { rows } = await sql<{ token_digest: Buffer }>`
        with gone as (
          update staff set roles = '{}', updated_at = ${at} where staff_no = ${staffNo} returning id)
        update session s set revoked_at = ${at}, ended_because = 'STAFF_ENDED' from gone g
        where s.staff_id = g.id and s.revoked_at is null and s.expires_at > ${at}
        returning s.token_digest`.execute(db)
      return rows.map(row => row.token_digest)
    },
  }
}

const userOf = (row: SessionRow, personalData: PersonalData): UserActor => ({
  kind: 'USER',
  userId: row.user_id!,
  personId: row.person_id,
  identityLevel: row.identity_level,
  maskedName: row.person_sealed
    ? maskName(personalData.open<SubjectIdentity>(row.person_sealed).name)
    : '微信用户',
})

const staffOf = (row: SessionRow): StaffActor => ({
  kind: 'STAFF',
  staffId: row.staff_id!,
  name: row.name!,
  department: row.department!,
  regionCode: row.region_code!,
  roles: row.roles!,
  ...(row.window_name ? { windowName: row.window_name } : {}),
})
