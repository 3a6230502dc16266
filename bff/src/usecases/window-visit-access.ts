import type { Actor, StaffActor, UserActor } from '../domain/actor'
import { Fault, notFound } from '../domain/fault'
import { onDuty } from '../domain/staff-duty'
import { enteredFor, mayEnter, nextWindowVisit, type WindowVisitEvent } from '../domain/window-visit'
import type { Clock } from '../ports/clock'
import type { Subjects } from '../ports/subjects'
import type {
  WindowVisitMove,
  WindowVisitRecord,
  WindowVisitStep,
  WindowVisits,
} from '../ports/window-visits'
import { existingId, userOf } from './acting'
import { beneficiaryName } from './beneficiary-name'

export interface VisitDeps {
  visits: WindowVisits
  subjects: Pick<Subjects, 'names'>
  clock: Clock
}

const WHAT = '这次窗口收件'

/** A visit to a window of the clerk's region. NOT_FOUND for every other. */
export async function deskVisit(
  deps: VisitDeps,
  actor: Actor,
  id: string,
): Promise<{ staff: StaffActor; visit: WindowVisitRecord }> {
  const staff = onDuty(actor, 'WINDOW')
  const visit = await deps.visits.get(existingId(id, WHAT))
  if (!visit || visit.regionCode !== staff.regionCode) throw notFound(WHAT)
  return { staff, visit }
}

/** As `deskVisit`, of the clerk who was agreed to, while the word holds. CONFLICT afterwards, with what to do. */
export async function enteredVisit(deps: VisitDeps, actor: Actor, id: string) {
  const found = await deskVisit(deps, actor, id)
  const { staff, visit } = found
  if (!mayEnter(visit, staff.staffId, deps.clock.now())) throw new Fault('CONFLICT', NOT_AGREED)
  return { ...found, itemId: visit.itemId!, beneficiaryId: visit.beneficiaryId! }
}

export const NOT_AGREED =
  '对方现在没有同意您代填：没有点同意、收回了，或者过了 30 分钟。填过的都留着，请对方在手机上再同意一次。'

/** One's own visit. NOT_FOUND also for somebody else's. */
export async function ownVisit(
  deps: VisitDeps,
  actor: Actor,
  id: string,
): Promise<{ user: UserActor; visit: WindowVisitRecord }> {
  const user = userOf(actor)
  const visit = await deps.visits.get(existingId(id, WHAT))
  if (!visit || visit.userId !== user.userId || visit.personId !== user.personId) throw notFound(WHAT)
  return { user, visit }
}

/** The masked name of who came. */
export const visitorOf = async (
  deps: Pick<VisitDeps, 'subjects'>,
  { personId }: WindowVisitRecord,
): Promise<string> => beneficiaryName(deps, personId)

/**
 * The person for whom a clerk enters: their own standing and nothing more, and in every row who entered, for whom, at which
 * window.
 */
export async function personThrough(
  deps: Pick<VisitDeps, 'subjects'>,
  visit: WindowVisitRecord,
): Promise<UserActor> {
  const { userId, personId, identityLevel, id, windowName, staffName } = visit
  const maskedName = enteredFor(await visitorOf(deps, visit), windowName, staffName)
  return { kind: 'USER', userId, personId, identityLevel, maskedName, through: id }
}

export const byStaff = ({ staffId, name }: StaffActor) => ({
  actorKind: 'STAFF' as const,
  actorId: staffId,
  actorName: name,
})
export const byUser = ({ userId, maskedName }: UserActor) => ({
  actorKind: 'USER' as const,
  actorId: userId,
  actorName: maskedName,
})

type Change = Omit<WindowVisitMove, 'id' | 'from' | 'to' | 'step'> & { reason?: string }

/**
 * Takes one step of a visit. CONFLICT when it cannot happen any more, or somebody was quicker. Answers the visit as it is
 * now.
 */
export async function takeStep(
  { visits, clock }: Pick<VisitDeps, 'visits' | 'clock'>,
  visit: WindowVisitRecord,
  event: WindowVisitEvent,
  by: Pick<WindowVisitStep, 'actorKind' | 'actorId' | 'actorName'>,
  { reason, ...change }: Change = {},
): Promise<WindowVisitRecord> {
  const to = nextWindowVisit(visit.status, event)
  const step = { event, ...by, reason: reason ?? null, at: clock.now() }
  const moved = to !== null && (await visits.move({ id: visit.id, from: visit.status, to, step, ...change }))
  const now = await visits.get(visit.id)
  if (!moved || !now)
    throw new Fault('CONFLICT', '这一件刚刚有了变化（对方收回同意，或已经办了），请刷新看看。')
  return now
}
