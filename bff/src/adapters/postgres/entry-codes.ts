import { type Selectable, sql } from 'kysely'
import type { PolicyCategory } from '../../domain/policy-category'
import type { EntryCode, EntryCodes, ListedEntryCode } from '../../ports/entry-codes'
import type { Executor } from './database'
import type { Tables } from './tables'

type Row = Selectable<Tables['entry_code']>
type CountedRow = Row & { scans: string; last_scanned_at: Date | null }

/** Entry codes and their scans in PostgreSQL; the database itself keeps an issued code as it is. */
export function postgresEntryCodes(db: Executor): EntryCodes {
  const find = async (column: 'scene' | 'code', value: string) => {
    const row = await db.selectFrom('entry_code').selectAll().where(column, '=', value).executeTakeFirst()
    return row ? fromRow(row) : null
  }
  const counted = () =>
    db
      .selectFrom('entry_code as c')
      .selectAll('c')
      .select(sql<string>`(select count(*) from entry_code_scan s where s.code = c.code)`.as('scans'))
      .select(
        sql<Date | null>`(select max(at) from entry_code_scan s where s.code = c.code)`.as('last_scanned_at'),
      )
  return {
    byScene: scene => find('scene', scene),
    byNumber: code => find('code', code),
    async add(codes) {
      if (codes.length === 0) return 0
      const result = await db
        .insertInto('entry_code')
        .values(codes.map(toRow))
        .onConflict(conflict => conflict.doNothing())
        .executeTakeFirst()
      return Number(result.numInsertedOrUpdatedRows ?? 0)
    },
    async recordScan(code, at) {
      await db.insertInto('entry_code_scan').values({ code, at }).execute()
    },
    async issue({ code, staffId, staffName, key, at }) {
      const issued = { issued_by: staffId, issued_by_name: staffName, issued_at: at, issue_key: key }
      const row = await db
        .insertInto('entry_code')
        .values({ ...toRow(code), ...issued })
        .onConflict(conflict => conflict.doNothing())
        .returningAll()
        .executeTakeFirst()
      const standing =
        row ??
        (await db
          .selectFrom('entry_code')
          .selectAll()
          .where(where =>
            where.or([
              where.and({ issued_by: staffId, issue_key: key }),
              where.and([
                where('specialist_id', '=', code.specialist?.staffId ?? null),
                where('item_id', 'is not distinct from', code.itemId),
                where('withdrawn_at', 'is', null),
              ]),
            ]),
          )
          .executeTakeFirst())
      return standing ? fromRow(standing) : null
    },
    async ofDepartment(department) {
      const rows = await counted()
        .where('c.department', '=', department)
        .orderBy(sql`coalesce(c.issued_at, c.valid_from::timestamptz)`, 'desc')
        .orderBy('c.code')
        .execute()
      return rows.map(listedFromRow)
    },
    async listed(code) {
      const row = await counted().where('c.code', '=', code).executeTakeFirst()
      return row ? listedFromRow(row) : null
    },
    async withdraw({ code, staffName, reason, replacedBy, at }) {
      const result = await db
        .updateTable('entry_code')
        .set({
          withdrawn_at: at,
          withdrawn_by_name: staffName,
          withdrawal_reason: reason,
          replaced_by: replacedBy,
        })
        .where('code', '=', code)
        .where('withdrawn_at', 'is', null)
        .executeTakeFirst()
      return result.numUpdatedRows > 0n
    },
  }
}

const fromRow = (row: Row): EntryCode => ({
  code: row.code,
  scene: row.scene,
  kind: row.kind,
  itemId: row.item_id,
  category: row.category_by && row.category_value ? categoryOf(row.category_by, row.category_value) : null,
  department: row.department,
  regionCode: row.region_code,
  placement: row.placement,
  headline: row.headline,
  specialist:
    row.specialist_id && row.specialist ? { staffId: row.specialist_id, words: row.specialist } : null,
  validFrom: row.valid_from,
  validUntil: row.valid_until,
  withdrawnAt: row.withdrawn_at,
  replacedBy: row.replaced_by,
})

const categoryOf = (by: PolicyCategory['by'], value: string): PolicyCategory => ({ by, value })

const listedFromRow = (row: CountedRow): ListedEntryCode => ({
  ...fromRow(row),
  issuedByName: row.issued_by_name,
  issuedAt: row.issued_at,
  withdrawnByName: row.withdrawn_by_name,
  withdrawalReason: row.withdrawal_reason,
  scans: Number(row.scans),
  lastScannedAt: row.last_scanned_at,
})

const toRow = (code: EntryCode) => ({
  code: code.code,
  scene: code.scene,
  kind: code.kind,
  item_id: code.itemId,
  category_by: code.category?.by ?? null,
  category_value: code.category?.value ?? null,
  department: code.department,
  region_code: code.regionCode,
  placement: code.placement,
  headline: code.headline,
  specialist_id: code.specialist?.staffId ?? null,
  specialist: code.specialist?.words ?? null,
  valid_from: code.validFrom,
  valid_until: code.validUntil,
  withdrawn_at: code.withdrawnAt,
  replaced_by: code.replacedBy,
})
