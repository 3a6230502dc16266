import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor, StaffActor } from '../domain/actor'
import { type DeskOutcome, decideBulk, refuse } from '../domain/desk-decision'
import { Fault, invalidInput, notFound } from '../domain/fault'
import { onDuty } from '../domain/staff-duty'
import type { Clock } from '../ports/clock'
import type { Desk, DeskResult } from '../ports/desk'
import type { PolicyItems } from '../ports/policy-items'
import { existingId, usableKey } from './acting'
import { ownList, type ShownList, withItem } from './candidate-lists'

export interface DeskDeps {
  desk: Desk
  items: PolicyItems
  clock: Clock
}

export interface ConfirmCandidates {
  listId: string
  candidateIds: readonly string[]
  idempotencyKey: string
}

/** What the desk is told, and the list as it stands afterwards. */
export interface DeskAnswer {
  outcome: DeskOutcome
  after: ShownList
}

const MOST_AT_ONCE = 2_000

/**
 * 二次确认 in bulk (SQ-3): certain candidates only, after the samples were checked, each decided again on today's data;
 * the list is reported the same day (XQ-4). Who only accepts cases may not confirm them (XQ-5). Faults:
 * UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT.
 */
export function confirmCandidates(deps: DeskDeps) {
  return async (actor: Actor, command: ConfirmCandidates): Promise<DeskAnswer> => {
    const staff = onDuty(actor, 'REVIEWER')
    const shown = await withItem(deps.items, await ownList(deps.desk, staff, command.listId))
    const candidateIds = [...new Set(command.candidateIds.map(id => existingId(id)))].sort()
    if (candidateIds.length === 0) throw invalidInput('请先选要确认的。')
    if (candidateIds.length > MOST_AT_ONCE) throw invalidInput(`一次最多确认 ${MOST_AT_ONCE} 户，请分几次。`)
    const request = JSON.stringify([shown.list.id, candidateIds])
    return confirmThese(deps, staff, shown, {
      candidateIds,
      request,
      idempotencyKey: command.idempotencyKey,
      ticked: true,
    })
  }
}

/** Decides these candidates of a list in one transaction; samples nobody has compared yet stop it. */
export async function confirmThese(
  deps: DeskDeps,
  staff: StaffActor,
  { list, item }: ShownList,
  these: {
    candidateIds: readonly string[]
    request: string
    idempotencyKey: string
    /** A person ticked each: one that is doubtful by now is told, not passed over. */
    ticked: boolean
  },
): Promise<DeskAnswer> {
  const at = deps.clock.now()
  const tap = {
    staffId: staff.staffId,
    staffName: staff.name,
    key: usableKey(these.idempotencyKey),
    operation: 'CONFIRM_CANDIDATES' as const,
    request: these.request,
    listId: list.id,
    candidateIds: these.candidateIds,
    at,
  }
  const result = await deps.desk.take(tap, ({ candidates, withdrawn, unchecked }) => {
    if (withdrawn) return refuse('这个事项已经停用，不能核定。')
    if (these.ticked && candidates.some(({ status }) => status === 'DOUBTFUL'))
      return refuse('存疑的要逐户核，不能批量确认。')
    if (unchecked > 0) return refuse(`还有 ${unchecked} 户抽查没有看，看完才能批量确认。`)
    return decideBulk(item, candidates, chinaDate(at))
  })
  return answered(deps, result, list.id)
}

/** Turns a result into an answer. Faults: NOT_FOUND for an id that is not on the list, CONFLICT. */
export async function answered(deps: DeskDeps, result: DeskResult, listId: string): Promise<DeskAnswer> {
  if (result.kind === 'MISSING') throw notFound()
  if (result.kind === 'CONFLICT') {
    throw new Fault('CONFLICT', '这个请求编号已经用在别的办理上了，请回到页面重新点一次。')
  }
  const list = await deps.desk.list(listId)
  if (!list) throw notFound('这份名单')
  return { outcome: result.outcome, after: await withItem(deps.items, list) }
}
