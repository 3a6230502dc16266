import { credentials } from '../credentials'
import type { Payment, PaymentStep } from '../stores/payments'
import type { World } from '../world'
import { bankSignature } from './signature'

/** Pauses before the second and third attempt, in real milliseconds. */
const PAUSES_MS = [2_000, 10_000]

/** A signed notice of one step of one payment. The same notice keeps its `eventId` however often it is sent. */
export interface BankNotice {
  readonly eventId: string
  readonly requestId: string
  readonly bankReference: string
  readonly status: PaymentStep['status']
  readonly amountFen: number
  readonly bankSerial?: string
  readonly completedAt?: string
  readonly code: string
  readonly reason?: string
}

export function noticeOf(world: World, payment: Payment, step: PaymentStep): BankNotice {
  return {
    eventId: `evt_${world.random(12).toString('hex')}`,
    requestId: payment.order.requestId,
    bankReference: payment.bankReference,
    status: step.status,
    amountFen: payment.order.amountFen,
    bankSerial: step.bankSerial,
    completedAt: step.status === 'PROCESSING' ? undefined : step.at,
    code: step.code,
    reason: step.reason,
  }
}

/** Posts a notice, up to three times; nothing happens when no address is set. */
export async function sendNotice(world: World, notice: BankNotice): Promise<void> {
  const url = world.config.callbacks.bank
  if (!url) return
  const body = JSON.stringify(notice)
  const timestamp = String(Math.floor(world.realTime.now() / 1000))
  const { pathname, search } = new URL(url)
  const signature = bankSignature(credentials.bank.secret, {
    timestamp,
    method: 'POST',
    path: pathname + search,
    body,
  })
  const taken = await world.courier.deliver(
    {
      url,
      headers: {
        'content-type': 'application/json',
        'x-bank-client': credentials.bank.clientId,
        'x-bank-timestamp': timestamp,
        'x-bank-signature': signature,
      },
      body,
    },
    PAUSES_MS,
  )
  world.log('bank.callback', { status: notice.status, taken })
}
