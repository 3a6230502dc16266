import type { Bank, SignedCallback } from '../ports/bank'
import type { settleFulfilment } from './settle-fulfilment'

export interface CallbackDeps {
  bank: Bank
  settle: ReturnType<typeof settleFulfilment>
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * Takes one notice of the bank, once. FORGED changes nothing. TAKEN also for what came before, late or about a payment
 * nobody ordered (which raises the alarm): the bank need not repeat it.
 */
export function takeBankCallback({ bank, settle }: CallbackDeps) {
  return async (callback: SignedCallback): Promise<'TAKEN' | 'FORGED'> => {
    const notice = bank.readCallback(callback)
    if (!notice) return 'FORGED'
    const { eventId, requestId, report } = notice
    const { amountFen, reference, serial, reason } = report
    const body = { requestId, report: report.report, amountFen, reference, serial, reason }
    // An id of another shape cannot be one of ours; all zeros is nobody's either.
    const id = UUID.test(requestId) ? requestId : '00000000-0000-0000-0000-000000000000'
    await settle(id, report, { event: { source: 'bank', eventId, body } })
    return 'TAKEN'
  }
}
