import type { Selectable } from 'kysely'
import type { EntryCode, EntryCodes } from '../../ports/entry-codes'
import type { Executor } from './database'
import type { Tables } from './tables'

/** Entry codes and their scans in PostgreSQL. */
export function postgresEntryCodes(db: Executor): EntryCodes {
  const find = async (column: 'scene' | 'code', value: string) => {
    const row = await db.selectFrom('entry_code').selectAll().where(column, '=', value).executeTakeFirst()
    return row ? fromRow(row) : null
  }
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
  }
}

const fromRow = (row: Selectable<Tables['entry_code']>): EntryCode => ({
  code: row.code,
  scene: row.scene,
  itemId: row.item_id,
  department: row.department,
  placement: row.placement,
  validFrom: row.valid_from,
  validUntil: row.valid_until,
  withdrawnAt: row.withdrawn_at,
})

const toRow = (code: EntryCode): Tables['entry_code'] => ({
  code: code.code,
  scene: code.scene,
  item_id: code.itemId,
  department: code.department,
  placement: code.placement,
  valid_from: code.validFrom,
  valid_until: code.validUntil,
  withdrawn_at: code.withdrawnAt,
})
