import type { JSONColumnType } from 'kysely'

/** A jsonb column: read as `T`, written as JSON text. */
export type Json<T> = JSONColumnType<T & object, string, string>

/** A `date` column: `YYYY-MM-DD`. */
export type Day = string

export type LedgerAccount = 'POOL' | 'HELD' | 'IN_TRANSIT' | 'AT_TREASURY' | 'BENEFICIARY' | 'RETURNED'
