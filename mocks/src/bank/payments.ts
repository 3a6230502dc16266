import { payerAccounts } from '../credentials'
import { findAccount } from '../stores/accounts'
import { currentStep, type Payment, type PaymentOrder, type PaymentStep } from '../stores/payments'
import { workingDaysMs } from '../working-days'
import type { World } from '../world'
import { noticeOf, sendNotice } from './callbacks'
import { orderFingerprint } from './orders'
import { type PaymentFaults, takePaymentFaults } from './payment-faults'
import { type PaymentEvent, transition } from './transitions'

/** How long a late payment stays unfindable when the fault does not say: within the 10-minute cut-off. */
const HIDDEN_MS = 120_000
const RETURN_AFTER_WORKING_DAYS = 3

export type Submission =
  | { readonly kind: 'NEW' | 'DUPLICATE'; readonly payment: Payment; readonly faults?: PaymentFaults }
  | { readonly kind: 'MISMATCH' }
  | { readonly kind: 'UNKNOWN_PAYER' }

/** What the payee's bank says of the account, before any fault. */
function accountTrouble(world: World, order: PaymentOrder): PaymentEvent | undefined {
  const account = findAccount(world, order.payeeAccount)
  if (!account) return 'REFUSE_ACCOUNT'
  if (account.status === 'CLOSED') return 'REFUSE_STATUS'
  return account.accountName === order.payeeName ? undefined : 'REFUSE_NAME'
}

/** Takes an order in; what follows happens in the city's time. Idempotent under the request id. */
export function submitPayment(
  world: World,
  order: PaymentOrder,
  of: Pick<Payment, 'batchId'> = {},
): Submission {
  const known = world.payments.find(order.requestId)
  const fingerprint = orderFingerprint(order)
  if (known)
    return known.fingerprint === fingerprint ? { kind: 'DUPLICATE', payment: known } : { kind: 'MISMATCH' }
  if (!payerAccounts.some(account => account.accountNumber === order.payerAccount))
    return { kind: 'UNKNOWN_PAYER' }

  const faults = takePaymentFaults(world)
  const hiddenMs = faults.lateSuccess && (faults.lateSuccess.delayMs ?? HIDDEN_MS)
  const payment: Payment = {
    order,
    bankReference: `BR${world.clock.today().replaceAll('-', '')}${world.random(6).toString('hex').toUpperCase()}`,
    fingerprint,
    history: [{ status: 'ACCEPTED', code: '05', at: world.clock.iso() }],
    hiddenUntil: hiddenMs && world.clock.now() + hiddenMs,
    comesBack: faults.comesBack,
    ...of,
  }
  world.payments.put(payment)
  world.agenda.after((hiddenMs ?? 0) + world.config.bankPace.processingMs, () =>
    processPayment(world, order, faults),
  )
  return { kind: 'NEW', payment, faults }
}

function processPayment(world: World, order: PaymentOrder, faults: PaymentFaults): void {
  const trouble = faults.rejection ?? accountTrouble(world, order)
  if (trouble) return void happen(world, order.requestId, trouble, faults)
  const processing = faults.callbacks === 'OUT_OF_ORDER' ? 'HELD' : undefined
  const held = happen(world, order.requestId, 'PROCESS', faults, processing)
  world.agenda.after(world.config.bankPace.successMs, () => {
    happen(world, order.requestId, 'CREDIT', faults)
    if (held && processing) void sendNotice(world, noticeOf(world, held.payment, held.step))
    comeBackLater(world, order.requestId, faults)
  })
}

/** Lets the payments of an earlier process go on to their end. */
export function resumePayments(world: World): void {
  for (const { order, history, hiddenUntil } of world.payments.list()) {
    const status = history[history.length - 1]?.status
    if (status === 'ACCEPTED') {
      const hiddenMs = Math.max(0, (hiddenUntil ?? 0) - world.clock.now())
      world.agenda.after(hiddenMs + world.config.bankPace.processingMs, () =>
        processPayment(world, order, {}),
      )
    }
    if (status === 'PROCESSING')
      world.agenda.after(world.config.bankPace.successMs, () => {
        happen(world, order.requestId, 'CREDIT')
        comeBackLater(world, order.requestId, {})
      })
    if (status === 'SUCCESS') comeBackLater(world, order.requestId, {})
  }
}

/** A payment that has succeeded comes back when it was to; also after the process that took it is gone. */
function comeBackLater(world: World, requestId: string, faults: PaymentFaults): void {
  const payment = world.payments.find(requestId)
  if (!payment?.comesBack || currentStep(payment).status !== 'SUCCESS') return
  const { event, afterMs } = payment.comesBack
  const succeededAt = Date.parse(currentStep(payment).at)
  const due = succeededAt + (afterMs ?? workingDaysMs(succeededAt, RETURN_AFTER_WORKING_DAYS))
  world.agenda.after(Math.max(0, due - world.clock.now()), () => void happen(world, requestId, event, faults))
}

/** Moves a payment and tells the platform; an event that cannot happen in its state does nothing. */
export function happen(
  world: World,
  requestId: string,
  event: PaymentEvent,
  faults: PaymentFaults = {},
  notice?: 'HELD',
): { payment: Payment; step: PaymentStep } | undefined {
  const before = world.payments.find(requestId)
  const next = before && transition(currentStep(before).status, event)
  if (!before || !next) return undefined
  const moves = next.to === 'SUCCESS' || next.to === 'RETURNED' || next.to === 'REVERSED'
  const step: PaymentStep = {
    status: next.to,
    code: next.code,
    at: world.clock.iso(),
    bankSerial: moves ? `S${world.random(8).toString('hex').toUpperCase()}` : undefined,
    reason: next.reason,
  }
  const payment: Payment = { ...before, history: [...before.history, step] }
  world.payments.put(payment)
  world.log('bank.payment', { status: step.status, code: step.code })
  // What becomes of a file's lines stands in its result file; only what comes back later is called back.
  const inResultFile = payment.batchId !== undefined && next.to !== 'RETURNED' && next.to !== 'REVERSED'
  if (notice === 'HELD' || inResultFile || faults.callbacks === 'LOST') return { payment, step }
  const letter = noticeOf(world, payment, step)
  void sendNotice(world, letter)
  if (faults.callbacks === 'DUPLICATE') void sendNotice(world, letter)
  return { payment, step }
}
