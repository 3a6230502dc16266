import { textOf } from '../fields'
import type { Payment, PaymentStep } from '../stores/payments'

/** A movement on the payer's account. */
export interface StatementLine {
  readonly bankSerial: string
  readonly requestId: string
  readonly direction: 'DEBIT' | 'CREDIT'
  readonly amountFen: number
  /** ISO 8601 with `+08:00`. */
  readonly at: string
  readonly kind: 'PAYMENT' | 'RETURN' | 'REVERSAL' | 'TRANSFER'
}

/** One day of one account; `openingFen - debits + credits = closingFen`. */
export interface DayStatement {
  readonly date: string
  readonly openingFen: number
  readonly closingFen: number
  readonly lines: readonly StatementLine[]
}

const kinds: Partial<Record<PaymentStep['status'], StatementLine['kind']>> = {
  SUCCESS: 'PAYMENT',
  RETURNED: 'RETURN',
  REVERSED: 'REVERSAL',
}

function linesOf(payment: Payment): StatementLine[] {
  const moved = payment.history.flatMap(step => {
    const kind = kinds[step.status]
    if (!kind || !step.bankSerial) return []
    return {
      bankSerial: step.bankSerial,
      requestId: payment.order.requestId,
      direction: kind === 'PAYMENT' ? 'DEBIT' : 'CREDIT',
      amountFen: payment.order.amountFen,
      at: step.at,
      kind,
    } as const
  })
  // Under the transfer's own number: the bank does not know what it is about.
  const transfers = (payment.paidBack ?? []).map(
    back => ({ ...back, requestId: `ZR${back.bankSerial}`, direction: 'CREDIT', kind: 'TRANSFER' }) as const,
  )
  return [...moved, ...transfers]
}

const signed = (line: StatementLine) => (line.direction === 'DEBIT' ? -line.amountFen : line.amountFen)

/**
 * @param initialFen balance before the first payment, in 分
 * @param date `YYYY-MM-DD`, the city's day
 */
export function dayStatement(
  payments: readonly Payment[],
  payer: string,
  initialFen: number,
  date: string,
): DayStatement {
  const lines = payments.filter(payment => payment.order.payerAccount === payer).flatMap(linesOf)
  const before = lines.filter(line => line.at.slice(0, 10) < date)
  const ofDay = lines
    .filter(line => line.at.slice(0, 10) === date)
    .sort((a, b) => (a.at === b.at ? a.bankSerial.localeCompare(b.bankSerial) : a.at.localeCompare(b.at)))
  const openingFen = before.reduce((balance, line) => balance + signed(line), initialFen)
  return {
    date,
    openingFen,
    closingFen: ofDay.reduce((balance, line) => balance + signed(line), openingFen),
    lines: ofDay,
  }
}

const LONGEST_PAGE = 1_000

/** A page of a statement: lines behind number `after`, the sums of the whole day, and where the next page begins. */
export function statementPage(statement: DayStatement, query: unknown) {
  const after = Math.max(0, Math.trunc(Number(textOf(query, 'after')) || 0))
  const lines = statement.lines.slice(after, after + LONGEST_PAGE)
  return { ...statement, lines, count: statement.lines.length, next: after + lines.length }
}
