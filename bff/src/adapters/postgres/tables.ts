import type { CaseTables } from './tables/case'
import type { IdentityTables } from './tables/identity'
import type { MoneyTables } from './tables/money'
import type { PolicyTables } from './tables/policy'
import type { PublicTables } from './tables/public'
import type { RegisterTables } from './tables/register'

export type { LedgerAccount } from './tables/column-types'

/** Rows as `bff/migrations` defines them. Timestamps are `Date`, days are `YYYY-MM-DD`, money is a number of 分. */
export type Tables = RegisterTables & IdentityTables & PolicyTables & CaseTables & MoneyTables & PublicTables
