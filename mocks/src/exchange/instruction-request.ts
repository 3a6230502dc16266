import { isDepartmentCode } from '@policy-direct/shared/vocabulary/department'
import { fieldsOf, numberOf, textOf } from '../fields'
import type { ExecutorInstruction } from '../stores/instructions'
import { kindIn } from './queries'

/** What the platform orders: the instruction without what becomes of it. */
export type InstructionOrder = Omit<
  ExecutorInstruction,
  'receivedAt' | 'status' | 'executedAt' | 'reason' | 'resultCursor' | 'reportedAt'
>

const KINDS = ['DEPOSIT_RELEASE', 'WAIVER', 'DEFERRAL', 'REFUND', 'SERVICE'] as const

/** Reads an order off the wire, or says which field is wrong. */
export function readInstruction(body: unknown): InstructionOrder | { readonly invalid: string } {
  const instructionId = textOf(body, 'instructionId')
  if (!/^[\w:.-]{1,80}$/.test(instructionId)) return { invalid: 'instructionId' }
  const kind = KINDS.find(known => known === textOf(body, 'kind'))
  if (!kind) return { invalid: 'kind' }
  const executor = textOf(body, 'executor')
  // A deposit lies with its bank and nowhere else.
  if (!isDepartmentCode(executor) || (kind === 'DEPOSIT_RELEASE' && executor !== 'deposit-bank')) {
    return { invalid: 'executor' }
  }
  const holder = fieldsOf(fieldsOf(body).beneficiary)
  const beneficiaryKind = kindIn(holder)
  const id = textOf(holder, 'id')
  if (!beneficiaryKind || !id) return { invalid: 'beneficiary' }
  const amountFen = numberOf(body, 'amountFen')
  if (amountFen === undefined || !Number.isSafeInteger(amountFen) || amountFen < 0)
    return { invalid: 'amountFen' }
  const toAccountNumber = textOf(body, 'toAccountNumber') || undefined
  if (kind === 'DEPOSIT_RELEASE' && (amountFen === 0 || !toAccountNumber)) {
    return { invalid: amountFen === 0 ? 'amountFen' : 'toAccountNumber' }
  }
  const itemId = textOf(body, 'itemId')
  const reference = textOf(body, 'reference')
  if (!itemId || !reference) return { invalid: itemId ? 'reference' : 'itemId' }
  const beneficiary = { kind: beneficiaryKind, id }
  return { instructionId, executor, kind, beneficiary, amountFen, toAccountNumber, itemId, reference }
}

/** Whether two orders under one id are the same order. */
export function isSameOrder(order: InstructionOrder, held: ExecutorInstruction): boolean {
  const of = ({
    executor,
    kind,
    beneficiary,
    amountFen,
    toAccountNumber,
    itemId,
    reference,
  }: InstructionOrder) =>
    JSON.stringify([
      executor,
      kind,
      beneficiary.kind,
      beneficiary.id,
      amountFen,
      toAccountNumber,
      itemId,
      reference,
    ])
  return of(order) === of(held)
}
