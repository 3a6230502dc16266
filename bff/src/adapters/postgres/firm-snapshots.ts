import { sql } from 'kysely'
import type { CaseClaim } from '../../ports/beneficiary-snapshots'
import type { EntitlementCase } from '../../ports/entitlements'
import type { FirmSnapshots } from '../../ports/specialists'
import type { Subjects } from '../../ports/subjects'
import type { Executor } from './database'
import { CASE_COLUMNS, type CaseRow, caseOf } from './entitlement-rows'
import { claimOf, claimsOf } from './match-ground'

/** A handful of firms in three statements, whatever their number. */
export function postgresFirmSnapshots(db: Executor, subjects: Pick<Subjects, 'getMany'>): FirmSnapshots {
  return {
    async ofMany(ids, today) {
      const known = await subjects.getMany(ids)
      const { rows } = await sql<CaseRow>`
        select ${CASE_COLUMNS} from entitlement e where e.subject_id = any(${[...ids]}::uuid[])
        order by e.created_at desc, e.id desc`.execute(db)
      const casesOf = new Map<string, EntitlementCase[]>()
      for (const row of rows) {
        const one = caseOf(row)
        casesOf.set(one.subjectId, [...(casesOf.get(one.subjectId) ?? []), one])
      }
      const claims = new Map<string, CaseClaim[]>()
      for (const row of await claimsOf(db, ids, today)) {
        claims.set(row.subject_id, [...(claims.get(row.subject_id) ?? []), claimOf(row)])
      }
      return new Map(
        [...known].map(([id, subject]) => [
          id,
          { subject, cases: casesOf.get(id) ?? [], claims: claims.get(id) ?? [] },
        ]),
      )
    },
  }
}
