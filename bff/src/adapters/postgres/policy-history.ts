import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { PolicyHistory } from '../../ports/policy-history'
import type { Executor } from './database'

/** The life of versions in PostgreSQL; small rows, their texts stay where they are. */
export function postgresPolicyHistory(db: Executor): PolicyHistory {
  return {
    async versions() {
      const rows = await db
        .selectFrom('policy_item_version as v')
        .leftJoin('policy_withdrawal as w', join =>
          join.onRef('w.item_id', '=', 'v.item_id').onRef('w.version', '=', 'v.version'),
        )
        .select(['v.item_id', 'v.version', 'v.published_at', 'w.at', 'w.reason'])
        .orderBy('v.item_id')
        .orderBy('v.version')
        .execute()
      return rows.map(row => ({
        itemId: row.item_id,
        version: row.version,
        publishedOn: chinaDate(row.published_at),
        withdrawn: row.at && row.reason !== null ? { on: chinaDate(row.at), reason: row.reason } : null,
      }))
    },
  }
}
