import type { Actor } from '../domain/actor'
import { ENTITLEMENT_TRANSITIONS, type EntitlementEvent } from '../domain/entitlement'
import { invalidInput } from '../domain/fault'
import { onDuty } from '../domain/staff-duty'
import type { StatusMove } from '../ports/desk'
import { usableKey } from './acting'
import { ownList } from './candidate-lists'
import { answered, type DeskAnswer, type DeskDeps } from './confirm-candidates'

const LONGEST_REASON = 200

const movesOf = (wanted: EntitlementEvent): StatusMove[] =>
  ENTITLEMENT_TRANSITIONS.flatMap(([from, event, to]) =>
    event === wanted && from ? [[from, to] as const] : [],
  )

/**
 * Stops a list that was confirmed by mistake, before anything is sent to an executor: offers are taken back to be
 * confirmed again (samples included), lines in notice wait, whoever was told is told. What is on its way or arrived is
 * counted as skipped: nothing is clawed back here (N-13). Faults: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, INVALID_INPUT,
 * CONFLICT.
 */
export function stopList(deps: DeskDeps) {
  return async (
    actor: Actor,
    command: { listId: string; reason: string; idempotencyKey: string },
  ): Promise<DeskAnswer> => {
    const staff = onDuty(actor, 'REVIEWER')
    const list = await ownList(deps.desk, staff, command.listId)
    const reason = command.reason.trim()
    if (reason === '' || reason.length > LONGEST_REASON)
      throw invalidInput(`请写一句为什么停（${LONGEST_REASON} 字以内）。`)
    const tap = {
      staffId: staff.staffId,
      staffName: staff.name,
      key: usableKey(command.idempotencyKey),
      operation: 'STOP_LIST' as const,
      request: JSON.stringify([list.id, reason]),
      listId: list.id,
      candidateIds: [],
      at: deps.clock.now(),
    }
    return answered(deps, await deps.desk.stop(tap, movesOf('TAKE_BACK'), reason), list.id)
  }
}

/** Lets what a stop left standing in notice go on. Faults as the stop's. */
export function resumeList(deps: DeskDeps) {
  return async (actor: Actor, command: { listId: string; idempotencyKey: string }): Promise<DeskAnswer> => {
    const staff = onDuty(actor, 'REVIEWER')
    const list = await ownList(deps.desk, staff, command.listId)
    const tap = {
      staffId: staff.staffId,
      staffName: staff.name,
      key: usableKey(command.idempotencyKey),
      operation: 'RESUME_LIST' as const,
      request: JSON.stringify([list.id]),
      listId: list.id,
      candidateIds: [],
      at: deps.clock.now(),
    }
    return answered(deps, await deps.desk.resume(tap, movesOf('RESUME')), list.id)
  }
}
