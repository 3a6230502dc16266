import type { StatementLine } from '../ports/bank-statements'
import { AMOUNT, NOW } from './case-world'

/** A debit of one order, as the bank's statement has it. */
export const lineOf = (requestId: string, more: Partial<StatementLine> = {}): StatementLine => ({
  serial: `S-${requestId}`,
  requestId,
  direction: 'DEBIT',
  kind: 'PAYMENT',
  amountFen: AMOUNT,
  at: NOW,
  ...more,
})

const OPENING = 1_000_000_000

/** Balances of a day that these lines lead from and to, 分. */
export const balancesOf = (lines: readonly StatementLine[]) => ({
  openingFen: OPENING,
  closingFen: lines.reduce(
    (sum, { direction, amountFen }) => sum + (direction === 'DEBIT' ? -amountFen : amountFen),
    OPENING,
  ),
})
