import { createHash } from 'node:crypto'
import { numberOf, textOf } from '../fields'
import type { PaymentOrder } from '../stores/payments'
import { readOrder } from './orders'

/** Most lines of one file. */
export const MOST_LINES = 5_000

/** A file of payments whose head fits its lines. */
export interface BatchFile {
  readonly batchId: string
  readonly payerAccount: string
  readonly totalFen: number
  readonly orders: readonly PaymentOrder[]
  readonly fingerprint: string
}

const BATCH_ID = /^[A-Za-z0-9_-]{1,64}$/

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/**
 * Reads a file: a head `{batchId, payerAccount, count, totalFen}`, then a payment a line. It is taken whole or not at all.
 * @returns the file, or what is wrong with it: a field of the head, or `line 7 amountFen`
 */
export function readBatchFile(text: string): BatchFile | { invalid: string } {
  const [first = '', ...rest] = text.split('\n')
  const head = parsed(first)
  const lines = rest.filter(line => line !== '')
  const batchId = textOf(head, 'batchId')
  const payerAccount = textOf(head, 'payerAccount')
  if (!BATCH_ID.test(batchId)) return { invalid: 'batchId' }
  if (lines.length === 0 || lines.length > MOST_LINES || numberOf(head, 'count') !== lines.length)
    return { invalid: 'count' }
  const orders: PaymentOrder[] = []
  const seen = new Set<string>()
  for (const [index, line] of lines.entries()) {
    const order = readOrder({ ...(parsed(line) as object), payerAccount })
    if ('invalid' in order) return { invalid: `line ${index + 1} ${order.invalid}` }
    if (seen.has(order.requestId)) return { invalid: `line ${index + 1} requestId` }
    seen.add(order.requestId)
    orders.push(order)
  }
  const totalFen = orders.reduce((sum, { amountFen }) => sum + amountFen, 0)
  if (numberOf(head, 'totalFen') !== totalFen) return { invalid: 'totalFen' }
  return {
    batchId,
    payerAccount,
    totalFen,
    orders,
    fingerprint: createHash('sha256').update(text).digest('hex'),
  }
}
