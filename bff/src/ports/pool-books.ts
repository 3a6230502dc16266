import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { LedgerAccount, LedgerKind } from '../domain/ledger'

/** Balances of a pool in 分; they come to its budget. */
export interface PoolBooks {
  id: string
  name: string
  holder: string
  /** By the book of its budget, on that day. */
  budgetFen: number
  /** What its row lets taps take; null at an earlier day. It is the balance of POOL, or something is wrong. */
  availableFen: number | null
  balance: Record<LedgerAccount, number>
}

export interface PoolDay {
  day: LocalDate
  moved: Record<LedgerKind, number>
  /** What the budget rose by that day; below zero what was taken out. */
  budgetFen: number
}

/** The append-only ledger, read at any date; days are the city's. */
export interface PoolLedger {
  /** Balances at the end of a day (null: now, with all that was ever written), of pools that `holder` holds (null: of all). */
  at(day: LocalDate | null, holder: string | null): Promise<PoolBooks[]>
  /** Days of a span, both included, on which something moved. */
  history(poolId: string, from: LocalDate, until: LocalDate): Promise<PoolDay[]>
}
