import { type Records, recordsBy } from './records'

/** An order to an executor that is not a bank: waive, defer, refund, release, serve. */
export interface ExecutorInstruction {
  readonly instructionId: string
  readonly executor: string
  readonly kind: 'DEPOSIT_RELEASE' | 'WAIVER' | 'DEFERRAL' | 'REFUND' | 'SERVICE'
  readonly beneficiary: { readonly kind: 'PERSON' | 'ENTERPRISE'; readonly id: string }
  readonly amountFen: number
  readonly toAccountNumber?: string
  readonly itemId: string
  readonly reference: string
  readonly receivedAt: string
  readonly status: 'ACCEPTED' | 'EXECUTED' | 'REFUSED'
  readonly executedAt?: string
  readonly reason?: string
  /** Place of its result on the results' feed. */
  readonly resultCursor?: number
  /** A released deposit was made up again. */
  readonly back?: { readonly at: string; readonly amountFen: number }
  /** When the deposit bank delivered the balance that a release left behind. */
  readonly reportedAt?: string
}

/** Every instruction the executors hold; written by the data exchange, shown on the control page. */
export type InstructionStore = Records<ExecutorInstruction>

export const instructionStore = (): InstructionStore =>
  recordsBy<ExecutorInstruction>(instruction => instruction.instructionId)
