import { reportOf } from '../domain/settling'
import type { BatchBank, FileAnswer, PaymentFile } from '../ports/batch-bank'
import type { fakeBank } from './fake-bank'

type Submission = 'TAKE' | 'LOSE_ANSWER' | 'LOSE_REQUEST' | 'MAINTENANCE' | 'REFUSE'

/** A bank's files in memory, over the same books as its single payments: one payment a request id. */
export function fakeBatchBank(bank: ReturnType<typeof fakeBank>) {
  const files = new Map<string, { file: PaymentFile; submissions: number }>()
  const script: Submission[] = []
  const fake: BatchBank & {
    files: typeof files
    next(...submissions: Submission[]): void
    finished: boolean
    /** Request ids the result file says nothing of. */
    silent: Set<string>
    away: boolean
    pageSize: number
  } = {
    files,
    next: (...submissions) => void script.push(...submissions),
    finished: true,
    silent: new Set(),
    away: false,
    pageSize: 1_000,
    async submit(file): Promise<FileAnswer> {
      const how = script.shift() ?? 'TAKE'
      if (how === 'MAINTENANCE') return { kind: 'NOT_TAKEN', why: 'MAINTENANCE' }
      if (how === 'LOSE_REQUEST') return { kind: 'LOST' }
      if (how === 'REFUSE') return { kind: 'REFUSED', reason: '银行没有收这一份' }
      const known = files.get(file.batchId)
      if (known && JSON.stringify(known.file) !== JSON.stringify(file)) return { kind: 'MISMATCH' }
      files.set(file.batchId, { file, submissions: (known?.submissions ?? 0) + 1 })
      for (const order of file.orders) {
        if (bank.payments.has(order.requestId)) continue
        const report = reportOf('SUCCEED', { amountFen: order.amountFen, serial: `S-${order.requestId}` })
        bank.payments.set(order.requestId, { order, report, submissions: 1 })
      }
      return how === 'LOSE_ANSWER' ? { kind: 'LOST' } : { kind: 'TAKEN', reference: 'DF1' }
    },
    async inquire(batchId) {
      if (fake.away) return { kind: 'AWAY' }
      return files.has(batchId)
        ? { kind: 'STANDS', finished: fake.finished, reference: 'DF1' }
        : { kind: 'NOT_FOUND' }
    },
    async results(batchId, after) {
      if (fake.away) return null
      const orders = files.get(batchId)!.file.orders.slice(after, after + fake.pageSize)
      return {
        results: orders
          .filter(({ requestId }) => !fake.silent.has(requestId))
          .map(({ requestId }) => ({ requestId, report: bank.payments.get(requestId)!.report })),
        next: after + orders.length,
      }
    },
  }
  return fake
}
