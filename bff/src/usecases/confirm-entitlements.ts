import type { Actor } from '../domain/actor'
import { invalidInput } from '../domain/fault'
import type { ConfirmCommand, TapAnswer } from './confirm-entitlement'

const MOST_AT_ONCE = 20

/**
 * Several taps in one, each in its own transaction with its own answer, in the same order. One after the other: two
 * of them may count against the same limit, and the first named comes first.
 */
export function confirmEntitlements(confirm: (actor: Actor, command: ConfirmCommand) => Promise<TapAnswer>) {
  return async (actor: Actor, commands: readonly ConfirmCommand[]): Promise<TapAnswer[]> => {
    if (commands.length > MOST_AT_ONCE) throw invalidInput(`一次最多确认 ${MOST_AT_ONCE} 项。`)
    const answers: TapAnswer[] = []
    for (const command of commands) answers.push(await confirm(actor, command))
    return answers
  }
}
