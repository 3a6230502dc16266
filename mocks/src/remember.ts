import { resumePayments } from './bank/payments'
import type { Account } from './city-contract'
import type { JournalKind } from './journal'
import { type RememberedFact, recallFact } from './remembered-facts'
import { resumeReceipts } from './sms/receipts'
import type { Batch } from './stores/batches'
import type { CertificateChange } from './stores/certificates'
import type { ExecutorInstruction } from './stores/instructions'
import type { DeliveredMessage } from './stores/messages'
import type { Payment } from './stores/payments'
import type { ProofRequest } from './stores/proofs'
import type { SubscribeAnswer } from './wechat/acceptances'
import { wechatOf } from './wechat/wechat-world'
import type { World } from './world'

interface Acceptance {
  readonly openid: string
  readonly templateId: string
  readonly answer: SubscribeAnswer | 'used'
}

/** How a line of each kind is put back. */
const recallers: Readonly<Record<JournalKind, (world: World, value: unknown) => void>> = {
  payment: (world, value) => world.payments.put(value as Payment),
  batch: (world, value) => world.batches.put(value as Batch),
  message: (world, value) => world.messages.add(value as DeliveredMessage),
  instruction: (world, value) => world.instructions.put(value as ExecutorInstruction),
  account: (world, value) => world.openedAccounts.put(value as Account),
  certificate: (world, value) => world.certificates.put(value as CertificateChange),
  proof: (world, value) => world.proofs.put(value as ProofRequest),
  fact: (world, value) => recallFact(world, value as RememberedFact),
  clock: (world, value) => world.clock.moveTo(world.realTime.now() + (value as number)),
  acceptance: (world, value) => {
    const { openid, templateId, answer } = value as Acceptance
    const { acceptances } = wechatOf(world)
    if (answer === 'used') acceptances.use(openid, templateId, 'ONE_TIME')
    else acceptances.record(openid, templateId, answer)
  },
}

/**
 * Puts back what an earlier process wrote down and lets what was under way go on; how the bank's callbacks were to be
 * broken is forgotten. From then on everything that changes is written down.
 */
export function remember(world: World): void {
  const entries = world.journal.read()
  // The clock first: the rest is dated by it.
  const byClockFirst = [...entries].sort((a, b) => Number(b.kind === 'clock') - Number(a.kind === 'clock'))
  for (const { kind, value } of byClockFirst) recallers[kind](world, value)
  world.payments.watch(payment => {
    world.journal.write({ kind: 'payment', id: payment.order.requestId, value: payment })
  })
  world.batches.watch(batch => {
    world.journal.write({ kind: 'batch', id: batch.batchId, value: batch })
  })
  world.messages.watch(message => {
    world.journal.write({ kind: 'message', id: message.id, value: message })
  })
  world.instructions.watch(instruction => {
    world.journal.write({ kind: 'instruction', id: instruction.instructionId, value: instruction })
  })
  world.proofs.watch(proof => {
    world.journal.write({ kind: 'proof', id: proof.requestId, value: proof })
  })
  world.openedAccounts.watch(account => {
    world.journal.write({ kind: 'account', id: account.accountNumber, value: account })
  })
  world.certificates.watch(change => {
    world.journal.write({ kind: 'certificate', id: `${change.certificate} ${change.holder}`, value: change })
  })
  wechatOf(world).acceptances.watch((openid, templateId, answer) => {
    world.journal.write({ kind: 'acceptance', value: { openid, templateId, answer } })
  })
  world.clock.onMove(() => {
    world.journal.write({ kind: 'clock', id: 'offset', value: world.clock.offsetMs() })
  })
  resumePayments(world)
  resumeReceipts(world)
}
