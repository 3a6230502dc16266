import type { PaymentOrder } from '../ports/bank'
import type { Digest } from '../ports/digest'
import type { Instruction } from '../ports/executors'
import type { FulfilmentOrder, PaidOrder } from '../ports/fulfilments'

/** The payment an instruction asks the bank for. Throws when it has no payer or payee: a bug, never a state. */
export function paymentOf(order: PaidOrder, purpose: string): PaymentOrder {
  const { account, payer } = order
  if (!account || !payer) throw new Error(`payout ${order.id} without ${account ? 'payer' : 'payee'}`)
  return {
    requestId: order.id,
    payerAccount: payer.accountNumber,
    payeeAccount: account.accountNumber,
    payeeName: account.accountName,
    payeeBankCode: account.bankCode,
    amountFen: order.amountFen,
    purpose: `${purpose} ${order.caseNumber}`,
  }
}

/** What an executor that is not a bank is asked for. */
export function instructionOf(order: FulfilmentOrder): Instruction {
  if (order.kind === 'PAYOUT') throw new Error(`payout ${order.id} belongs to the bank`)
  return {
    instructionId: order.id,
    executor: order.executor,
    kind: order.kind,
    beneficiary: { kind: order.beneficiary.kind, id: order.beneficiary.identifier },
    amountFen: order.amountFen,
    toAccountNumber: order.account?.accountNumber ?? null,
    itemId: order.itemId,
    reference: order.caseNumber,
  }
}

/** Digest of the words that stand under the instruction's id; they never change once sent. */
export function bodyDigestOf(order: FulfilmentOrder, purpose: string, digest: Digest): string {
  return digest(JSON.stringify(order.kind === 'PAYOUT' ? paymentOf(order, purpose) : instructionOf(order)))
}
