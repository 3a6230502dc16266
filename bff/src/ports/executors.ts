import type { ExecutorReport } from '../domain/settling'
import type { FulfilmentKind } from '../eligibility'

/** What an executor other than the bank is asked to do. */
export interface Instruction {
  instructionId: string
  executor: string
  kind: Exclude<FulfilmentKind, 'PAYOUT'>
  beneficiary: { kind: 'PERSON' | 'ENTERPRISE'; id: string }
  amountFen: number
  toAccountNumber: string | null
  itemId: string
  reference: string
}

/** As for the bank: an answer, certainly not taken, or nobody knows. */
export type InstructionAnswer =
  | { kind: 'ACCEPTED' }
  | { kind: 'REFUSED'; reason: string }
  | { kind: 'NOT_TAKEN'; why: string }
  | { kind: 'LOST' }
  | { kind: 'MISMATCH' }

export interface InstructionResult {
  cursor: string
  instructionId: string
  report: ExecutorReport
}

/** Executors reached through the data exchange: waivers, deferrals, refunds, deposit releases, services. */
export interface Executors {
  instruct(instruction: Instruction): Promise<InstructionAnswer>
  /** What was carried out or refused after a cursor. Throws Fault UPSTREAM_UNAVAILABLE. */
  results(after: string): Promise<{ results: InstructionResult[]; next: string }>
}
