import type { Clock } from '../ports/clock'
import type { DataExchange } from '../ports/data-exchange'
import type { SubjectRegister } from '../ports/subject-register'

export interface TakeChanges {
  exchange: Pick<DataExchange, 'changes'>
  register: Pick<SubjectRegister, 'change' | 'cursor'>
  clock: Clock
}

const AT_ONCE = 500

/**
 * Takes one page of the change feed in. Nothing before the first complete import.
 * @returns 0 when there is nothing more to do now
 */
export const takeChanges = (deps: TakeChanges) => async (): Promise<number> => {
  const after = await deps.register.cursor()
  if (after === null) return 0
  const { changes, next } = await deps.exchange.changes(after, AT_ONCE)
  if (changes.length === 0 && next === after) return 0
  await deps.register.change(changes, next, deps.clock.now())
  return changes.length || 1
}
