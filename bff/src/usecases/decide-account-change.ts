import { type AccountChangeEvent, agreeing, type Look, nextAccountChange } from '../domain/account-change'
import type { Actor, StaffActor } from '../domain/actor'
import { Fault, forbidden, invalidInput, notFound } from '../domain/fault'
import { answersFor, onDuty } from '../domain/staff-duty'
import type { AccountChangeRecord, AccountChanges, PlacedAccountChange } from '../ports/account-changes'
import type { Clock } from '../ports/clock'
import { existingId } from './acting'

export interface DecideAccountChangeDeps {
  accountChanges: Pick<AccountChanges, 'get' | 'waiting' | 'move'>
  clock: Clock
}

export interface DecideAccountChange {
  id: string
  agrees: boolean
  /** The beneficiary reads it; required for a no. */
  reason: string | null
}

const WHAT = '这份换账户的申请'
const LONGEST_REASON = 300

/** The first of two looks, if somebody has looked. */
export function firstLook({ steps }: Pick<AccountChangeRecord, 'steps'>): Look | null {
  const step = steps.find(({ event }) => event === 'AGREE_FIRST')
  return step ? { staffId: step.actorId, name: step.actorName, reviewer: step.reviewer } : null
}

/** Undecided changes of the department and region of whoever looks, the one due first first. */
export function listDeskAccountChanges({ accountChanges }: Pick<DecideAccountChangeDeps, 'accountChanges'>) {
  return async (actor: Actor): Promise<PlacedAccountChange[]> => {
    const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR')
    return (await accountChanges.waiting(staff.department)).filter(change => answersFor(staff, change))
  }
}

/**
 * The department agrees (a second person too, from an amount on) or refuses with a sentence. The same answer of the same
 * person again changes nothing. Throws NOT_FOUND for another department's, FORBIDDEN, INVALID_INPUT, CONFLICT.
 */
export function decideAccountChange({ accountChanges, clock }: DecideAccountChangeDeps) {
  return async (actor: Actor, command: DecideAccountChange): Promise<AccountChangeRecord> => {
    const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR')
    const change = await accountChanges.get(existingId(command.id, WHAT))
    if (!change || !answersFor(staff, change)) throw notFound(WHAT)
    const reason = command.reason?.trim() || null
    if (reason && reason.length > LONGEST_REASON)
      throw invalidInput(`一句话说清楚，${LONGEST_REASON} 字以内。`)
    const event = eventOf(staff, change, command.agrees, reason)
    if (!event || saidBefore(change, staff, event)) return change
    const to = nextAccountChange(change.status, event)
    const step = {
      event,
      actorKind: 'STAFF' as const,
      actorId: staff.staffId,
      actorName: staff.name,
      reviewer: staff.roles.includes('REVIEWER'),
      reason,
      at: clock.now(),
    }
    const moved = to !== null && (await accountChanges.move(change.id, change.status, to, step))
    const now = await accountChanges.get(change.id)
    if (!now || !(moved || saidBefore(now, staff, event)))
      throw new Fault('CONFLICT', '这份申请刚刚有了变化（别人处理了，或申请人停下了），请刷新看看。')
    return now
  }
}

/** What the answer means now; null when the same person agrees twice. */
function eventOf(
  staff: StaffActor,
  change: PlacedAccountChange,
  agrees: boolean,
  reason: string | null,
): AccountChangeEvent | null {
  if (!agrees) {
    onDuty(staff, 'REVIEWER')
    if (!reason) throw invalidInput('请写一句为什么，申请的人看得到。')
    return 'REFUSE'
  }
  const meaning = agreeing({ needsTwo: change.needsTwo, firstLook: firstLook(change) }, staff)
  if (meaning === 'REVIEWER_NEEDED') throw forbidden('同意换账户要由本局的核定人定。')
  return meaning === 'SAME_PERSON' ? null : meaning
}

const saidBefore = (
  { steps }: AccountChangeRecord,
  { staffId }: StaffActor,
  event: AccountChangeEvent,
): boolean => steps.some(step => step.event === event && step.actorId === staffId)
