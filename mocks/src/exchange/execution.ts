import type { SampleCity } from '../city/sample-city'
import { findAccount } from '../stores/accounts'
import type { ExecutorInstruction } from '../stores/instructions'
import type { World } from '../world'
import type { DepositBook, DepositRefusal } from './deposits'

export type ExecutionRefusal =
  | DepositRefusal
  | 'UNKNOWN_BENEFICIARY'
  | 'ACCOUNT_INVALID'
  | 'ACCOUNT_CLOSED'
  | 'ACCOUNT_NAME_MISMATCH'

/** Carries an instruction out, or says why not. A refusal leaves no trace in any book. */
export function execute(
  world: World<SampleCity>,
  deposits: DepositBook,
  instruction: ExecutorInstruction,
): ExecutionRefusal | undefined {
  const { kind, id } = instruction.beneficiary
  const beneficiary = world.city.subject(kind, id)
  if (!beneficiary) return 'UNKNOWN_BENEFICIARY'
  const { toAccountNumber } = instruction
  if (toAccountNumber) {
    const refusal = brokenAccount(world) ?? accountRefusal(world, toAccountNumber, beneficiary.name)
    if (refusal) return refusal
  }
  return instruction.kind === 'DEPOSIT_RELEASE' ? deposits.release(id, instruction.amountFen) : undefined
}

function accountRefusal(world: World, accountNumber: string, name: string): ExecutionRefusal | undefined {
  const account = findAccount(world, accountNumber)
  if (!account) return 'ACCOUNT_INVALID'
  if (account.status === 'CLOSED') return 'ACCOUNT_CLOSED'
  return account.accountName === name ? undefined : 'ACCOUNT_NAME_MISMATCH'
}

/** The control page may say the account is bad although it is not. */
function brokenAccount(world: World): ExecutionRefusal | undefined {
  switch (world.faults.take('exchange', 'rejected61', 'rejected63', 'nameMismatch')?.fault) {
    case 'rejected61':
      return 'ACCOUNT_INVALID'
    case 'rejected63':
      return 'ACCOUNT_CLOSED'
    case 'nameMismatch':
      return 'ACCOUNT_NAME_MISMATCH'
    default:
      return undefined
  }
}
