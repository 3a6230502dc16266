import type { Actor } from '../domain/actor'
import { refuse } from '../domain/desk-decision'
import { invalidInput } from '../domain/fault'
import { onDuty } from '../domain/staff-duty'
import { existingId } from './acting'
import { ownList, withItem } from './candidate-lists'
import { confirmThese, type DeskAnswer, type DeskDeps } from './confirm-candidates'

export interface ConfirmSurePart {
  listId: string
  /** Those that were unticked: they wait. */
  exceptIds: readonly string[]
  idempotencyKey: string
}

/** So many in one transaction: a second or two, and whoever asks sees how far it is. */
const A_PART = 1_000
const MOST_EXCEPTED = 2_000

/**
 * The next part of a whole list's certain ones (SQ-3): a list of forty thousand is confirmed by asking again, each time
 * with a new key, until none are left. The same rules as for ticked ones; who stops half-way leaves the rest waiting.
 * Faults: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT.
 */
export function confirmSurePart(deps: DeskDeps) {
  return async (actor: Actor, command: ConfirmSurePart): Promise<DeskAnswer> => {
    const staff = onDuty(actor, 'REVIEWER')
    const shown = await withItem(deps.items, await ownList(deps.desk, staff, command.listId))
    const exceptIds = [...new Set(command.exceptIds.map(id => existingId(id)))].sort()
    if (exceptIds.length > MOST_EXCEPTED)
      throw invalidInput(`一次最多留下 ${MOST_EXCEPTED} 户，其余的请先核定。`)
    const candidateIds = await deps.desk.sure(shown.list.id, exceptIds, A_PART)
    const { idempotencyKey } = command
    const request = JSON.stringify([shown.list.id, 'SURE', exceptIds])
    const answer = await confirmThese(deps, staff, shown, {
      candidateIds,
      request,
      idempotencyKey,
      ticked: false,
    })
    const nobody =
      candidateIds.length === 0 && answer.outcome.kind === 'DECIDED' && answer.outcome.decided === 0
    return nobody ? { ...answer, outcome: refuse('没有等着核定的了，请刷新看最新情况。').outcome } : answer
  }
}
