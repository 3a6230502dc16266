import { sql } from 'kysely'
import type { EntitlementReader } from '../../ports/entitlements'
import type { Executor } from './database'
import { CASE_COLUMNS, type CaseRow, caseOf } from './entitlement-rows'
import { readHistory } from './grant-history'

/** Cases as they stand. */
export function postgresEntitlements(db: Executor): EntitlementReader {
  return {
    async get(id) {
      const { rows } =
        await sql<CaseRow>`select ${CASE_COLUMNS} from entitlement e where e.id = ${id}`.execute(db)
      return rows[0] ? caseOf(rows[0]) : null
    },
    async getMany(ids) {
      const { rows } =
        await sql<CaseRow>`select ${CASE_COLUMNS} from entitlement e where e.id = any(${[...ids]}::uuid[])`.execute(
          db,
        )
      return new Map(rows.map(row => [row.id, caseOf(row)]))
    },
    async ofSubject(subjectId) {
      const { rows } = await sql<CaseRow>`
        select ${CASE_COLUMNS} from entitlement e where e.subject_id = ${subjectId} order by e.created_at desc, e.id desc`.execute(
        db,
      )
      return rows.map(caseOf)
    },
    async ofRight(itemId, subjectId, recordKey, period) {
      const { rows } = await sql<CaseRow>`
        select ${CASE_COLUMNS} from entitlement e where e.item_id = ${itemId} and e.subject_id = ${subjectId}
          and e.record_key = ${recordKey} and e.period = ${period}`.execute(db)
      return rows[0] ? caseOf(rows[0]) : null
    },
    history: async (subjectId, claims) => (await readHistory(db, subjectId, claims, null)).history,
  }
}
