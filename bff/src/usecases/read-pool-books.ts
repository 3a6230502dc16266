import { chinaDate, type LocalDate } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import { invalidInput } from '../domain/fault'
import { onDuty } from '../domain/staff-duty'
import { supervising } from '../domain/supervision'
import type { ComparedDay, StatementBooks } from '../ports/bank-statements'
import type { Clock } from '../ports/clock'
import type { PoolBooks, PoolDay, PoolLedger } from '../ports/pool-books'
import { existingDay } from './acting'

export interface PoolBooksDeps {
  ledger: PoolLedger
  statements: Pick<StatementBooks, 'days'>
  clock: Clock
}

const LONGEST_SPAN_DAYS = 366
const STATEMENT_DAYS = 62

/** Whose pools somebody reads: inspectors and leaders by their reach, everybody else on duty their own department's. */
export function holderOf(actor: Actor): string | null {
  const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR', 'LEADER', 'AUDITOR')
  const supervises = staff.roles.includes('LEADER') || staff.roles.includes('AUDITOR')
  return supervises ? supervising(actor).reach.department : staff.department
}

/**
 * Trial balance of the pools in reach at the end of a day, the city's; null and today are now. Faults: UNAUTHENTICATED, FORBIDDEN, INVALID_INPUT
 * for a day that is none.
 */
export function readPoolBooks({ ledger, clock }: Pick<PoolBooksDeps, 'ledger' | 'clock'>) {
  return async (actor: Actor, on: LocalDate | null): Promise<PoolBooks[]> => {
    const isPast = on !== null && existingDay(on) < chinaDate(clock.now())
    return ledger.at(isPast ? on : null, holderOf(actor))
  }
}

/** What moved in a pool that `readPoolBooks` has let somebody see. INVALID_INPUT for more than a year. */
export function readPoolHistory({ ledger }: Pick<PoolBooksDeps, 'ledger'>) {
  return async (poolId: string, from: LocalDate, until: LocalDate): Promise<PoolDay[]> => {
    const span = Date.parse(existingDay(until)) - Date.parse(existingDay(from))
    if (span > LONGEST_SPAN_DAYS * 86_400_000) throw invalidInput('一次最多看一年。')
    return ledger.history(poolId, from, until)
  }
}

/** Days compared with the bank, of the same pools. Faults: UNAUTHENTICATED, FORBIDDEN. */
export function listStatementDays({ statements }: Pick<PoolBooksDeps, 'statements'>) {
  return async (actor: Actor): Promise<ComparedDay[]> => statements.days(holderOf(actor), STATEMENT_DAYS)
}
