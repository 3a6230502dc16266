import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { LedgerAccount, LedgerKind } from '../domain/ledger'

/** Balances of a pool in 分; they come to its budget. */
export interface PoolBooks {
  id: string
  name: string
  holder: string
  budgetFen: number
  balance: Record<LedgerAccount, number>
}

export interface PoolDay {
  day: LocalDate
  moved: Record<LedgerKind, number>
}

/** The append-only ledger, read at any date; days are the city's. */
export interface PoolLedger {
  /** Balances at the end of a day, of pools that `holder` holds (null: of all). */
  at(day: LocalDate, holder: string | null): Promise<PoolBooks[]>
  /** Days of a span, both included, on which something moved. */
  history(poolId: string, from: LocalDate, until: LocalDate): Promise<PoolDay[]>
}
