import { join } from 'node:path'
import { factTableSql, sqlOf } from '../../eligibility'
import { loadPolicies } from './load-policies'

export const LIBRARY_SQL_FOLDER = join(__dirname, 'generated/clickhouse')

/** The day the statements are written for: a date stands in them, and the files must not change overnight. */
const DAY = '2026-11-21'

/** Every published item as a ClickHouse statement, and the tables they read: file name → text. */
export function librarySql(): ReadonlyMap<string, string> {
  const items = loadPolicies().map(item => [
    `${item.id}-${item.version}.sql`,
    `${sqlOf(item, DAY, 'clickhouse').statement}\n`,
  ])
  const tables = (['ENTERPRISE', 'PERSON'] as const).map(kind => `${factTableSql(kind, 'clickhouse')};\n`)
  return new Map([['tables.sql', tables.join('\n')], ...(items as [string, string][])])
}
