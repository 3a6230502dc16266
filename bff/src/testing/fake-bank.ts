import { type ExecutorReport, reportOf } from '../domain/settling'
import type { AccountCheck, Bank, BankAnswer, BankInquiry, PaymentOrder } from '../ports/bank'

type Submission = 'TAKE' | 'LOSE_ANSWER' | 'LOSE_REQUEST' | 'MAINTENANCE'

/** A bank in memory: one payment a request id, whatever else goes wrong. */
export function fakeBank() {
  const payments = new Map<string, { order: PaymentOrder; report: ExecutorReport; submissions: number }>()
  const script: Submission[] = []
  const bank: Bank & {
    payments: typeof payments
    /** How the next submissions go; TAKE afterwards. */
    next(...submissions: Submission[]): void
    say(requestId: string, report: ExecutorReport): void
    hidden: boolean
    /** What it takes the time to be; null when it does not say. */
    clock: Date | null
    /** What it says of accounts that are not the holder's own and open. */
    checks: Map<string, AccountCheck>
  } = {
    payments,
    hidden: false,
    clock: null,
    checks: new Map(),
    next: (...submissions) => void script.push(...submissions),
    say: (requestId, report) => {
      payments.get(requestId)!.report = report
    },
    async pay(order): Promise<BankAnswer> {
      const how = script.shift() ?? 'TAKE'
      if (how === 'MAINTENANCE') return { kind: 'NOT_TAKEN', why: 'MAINTENANCE' }
      if (how === 'LOSE_REQUEST') return { kind: 'LOST' }
      const known = payments.get(order.requestId)
      if (known) {
        known.submissions += 1
        if (JSON.stringify(known.order) !== JSON.stringify(order)) return { kind: 'MISMATCH' }
      } else {
        const report = reportOf('ACCEPT', { reference: `BR-${payments.size + 1}` })
        payments.set(order.requestId, { order, report, submissions: 1 })
      }
      return how === 'LOSE_ANSWER'
        ? { kind: 'LOST' }
        : { kind: 'REPORT', report: reportOf('ACCEPT', { reference: 'BR' }) }
    },
    async inquire(requestId): Promise<BankInquiry> {
      const known = payments.get(requestId)
      return known && !bank.hidden
        ? { kind: 'REPORT', report: known.report }
        : { kind: 'NOT_FOUND', at: bank.clock }
    },
    checkAccount: async ({ accountNumber }) =>
      bank.checks.get(accountNumber) ?? { kind: 'MATCH', bankCode: '313', bankName: '吉林银行' },
    readCallback(callback) {
      if (callback.signature !== 'good') return null
      const notice = JSON.parse(callback.body) as {
        eventId: string
        requestId: string
        report: ExecutorReport
      }
      return { ...notice, report: { ...notice.report, at: null } }
    },
  }
  return bank
}
