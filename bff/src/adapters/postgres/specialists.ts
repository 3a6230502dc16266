import { sql } from 'kysely'
import type { PersonalData } from '../../ports/personal-data'
import type { Assignment, Specialists } from '../../ports/specialists'
import type { Database } from './database'

interface AssignmentRow {
  enterprise_id: string
  public_name: string
  region_code: string
  role: Assignment['role']
  looked_at: Date | null
}

/** Assignments in PostgreSQL; the key itself allows two specialists a firm. */
export function postgresSpecialists(db: Database, personalData: PersonalData): Specialists {
  return {
    async assign(staffNo, duties, at) {
      const indexes = duties.map(({ uscc }) => personalData.index('USCC', uscc))
      await sql`
        with staff_member as (select id from staff where staff_no = ${staffNo}),
        named as (
          select s.id, d.role from unnest(${indexes}::bytea[], ${duties.map(({ role }) => role)}::text[]) d (idx, role)
          join subject s on s.kind = 'ENTERPRISE' and s.identifier_index = d.idx),
        gone as (
          delete from specialist_assignment a using staff_member m
          where a.staff_id = m.id and not exists (
            select from named n where n.id = a.enterprise_id and n.role = a.role))
        insert into specialist_assignment (enterprise_id, role, staff_id, assigned_at)
        select n.id, n.role, m.id, ${at}::timestamptz from named n cross join staff_member m
        on conflict (enterprise_id, role) do update set staff_id = excluded.staff_id, assigned_at = excluded.assigned_at
        where specialist_assignment.staff_id <> excluded.staff_id`.execute(db)
    },
    async assignments(staffId) {
      const { rows } = await sql<AssignmentRow>`
        select a.enterprise_id, s.public_name, s.region_code, a.role,
          (select max(u.at) from data_use u where u.subject_id = s.id and u.actor_kind = 'USER') as looked_at
        from specialist_assignment a join subject s on s.id = a.enterprise_id
        where a.staff_id = ${staffId} order by s.public_name, a.role`.execute(db)
      return rows.map(row => ({
        enterpriseId: row.enterprise_id,
        name: row.public_name,
        regionCode: row.region_code,
        role: row.role,
        lastLookedAt: row.looked_at,
      }))
    },
    async staffNo(staffId) {
      const row = await db.selectFrom('staff').select('staff_no').where('id', '=', staffId).executeTakeFirst()
      return row?.staff_no ?? null
    },
  }
}
