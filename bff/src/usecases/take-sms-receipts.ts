import type { Clock } from '../ports/clock'
import type { Messages } from '../ports/messages'

export interface SmsReceipt {
  serial: string
  phone: string
  delivered: boolean
}

/** Receipts of the carrier; they come again until answered, and settle texts whose answer was lost. */
export function takeSmsReceipts({ messages, clock }: { messages: Messages; clock: Clock }) {
  return async (receipts: readonly SmsReceipt[]): Promise<number> => {
    let taken = 0
    for (const { serial, phone, delivered } of receipts)
      if (await messages.received(serial, phone, delivered, clock.now())) taken += 1
    return taken
  }
}
