import { type ExecutorReport, reportOf } from '../domain/settling'
import type { Bank } from '../ports/bank'
import type { Executors } from '../ports/executors'
import type { FulfilmentOrder } from '../ports/fulfilments'
import type { PolicyItems } from '../ports/policy-items'
import { bodyDigestOf, instructionOf, paymentOf } from './instruction-body'
import type { SettleDeps, settleFulfilment } from './settle-fulfilment'

export interface SendDeps extends Pick<SettleDeps, 'fulfilments' | 'digest' | 'alarm' | 'clock'> {
  bank: Bank
  executors: Executors
  items: PolicyItems
  settle: ReturnType<typeof settleFulfilment>
  /** Judges the right once more; answers whether the instruction was stopped. */
  lastCheck(entitlementId: string, fulfilmentId: string): Promise<boolean>
}

/** The executor certainly has not taken it: try again later, under the same id. */
export class NotTaken extends Error {}

/**
 * Hands one instruction to its executor. Idempotent: a worker that died after sending sends the same words under the
 * same id again, and the executor answers with what it did the first time. Only PAYOUT reaches the bank.
 * Throws NotTaken to be called again later.
 */
export function sendFulfilment(deps: SendDeps) {
  return async (fulfilmentId: string): Promise<void> => {
    const order = await deps.fulfilments.order(fulfilmentId)
    if (!order) return deps.alarm('instruction to nowhere', { fulfilmentId })
    if (order.status !== 'CREATED' && order.status !== 'SENDING' && order.status !== 'UNKNOWN') return
    // It leaves with its run; whoever is on none yet waits for the next one.
    if (order.status === 'CREATED' && order.waitsForRun) return
    // Between the decision and this moment a delivery came: whoever died or moved away is not paid.
    if (
      order.status === 'CREATED' &&
      order.factsChanged &&
      (await deps.lastCheck(order.entitlementId, order.id))
    )
      return
    await handOver(deps, order)
  }
}

async function handOver(deps: SendDeps, order: FulfilmentOrder): Promise<void> {
  const item = await deps.items.version(order.itemId, order.itemVersion)
  if (!item) throw new Error(`instruction ${order.id} names an unpublished version`)
  const purpose = item.name
  const requestDigest = bodyDigestOf(order, purpose, deps.digest)
  if (order.requestDigest && order.requestDigest !== requestDigest) {
    // What stands under this id can no longer be said in the same words: only asking remains.
    deps.alarm('instruction changed after it was sent', { fulfilmentId: order.id })
    await deps.settle(order.id, reportOf('LOSE_ANSWER'))
    return
  }
  const sent = await deps.settle(order.id, reportOf('SEND'), { requestDigest })
  // Somebody was here between our look and now: it has an answer, was stopped or given up.
  if (sent.kind !== 'MOVE') return
  const report = await answer(deps, order, purpose)
  await deps.settle(order.id, report)
}

async function answer(deps: SendDeps, order: FulfilmentOrder, purpose: string): Promise<ExecutorReport> {
  const given =
    order.kind === 'PAYOUT'
      ? await deps.bank.pay(paymentOf(order, purpose))
      : await deps.executors.instruct(instructionOf(order))
  switch (given.kind) {
    case 'REPORT':
      return given.report
    case 'ACCEPTED':
      return reportOf('ACCEPT')
    case 'REFUSED':
      return reportOf('REJECT', { reason: given.reason })
    case 'LOST':
      return reportOf('LOSE_ANSWER')
    case 'MISMATCH':
      deps.alarm('executor has another instruction under this id', { fulfilmentId: order.id })
      return reportOf('LOSE_ANSWER')
    case 'NOT_TAKEN':
      // Nothing travels any more, so that "not found" begins to count.
      await deps.settle(order.id, reportOf('LOSE_ANSWER'))
      throw new NotTaken(given.why)
  }
}
