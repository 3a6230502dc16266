import { chinaDate } from '@policy-direct/shared/time/china-date'
import { isWithinRegion } from '@policy-direct/shared/vocabulary/region'
import type { Actor, StaffActor } from '../domain/actor'
import { type AskedPart, type FilledIn, ownMaterials, stateOfPart } from '../domain/application-form'
import {
  type ApplicationEvent,
  isOpenToDepartment,
  nextApplication,
  SAID_ONCE,
  WITHDRAWN_SHOWN_DAYS,
  whyNotAcceptor,
} from '../domain/application-life'
import { Fault, forbidden, invalidInput, notFound } from '../domain/fault'
import { type NewJointOpinion, openedOpinions, roundOf } from '../domain/joint-opinion'
import { answersFor, onDuty } from '../domain/staff-duty'
import type { WorkingDays } from '../domain/working-days'
import type { PolicyItemVersion } from '../eligibility'
import type { Applications, PlacedApplication } from '../ports/applications'
import type { Clock } from '../ports/clock'
import type { JointOpinions } from '../ports/joint-opinions'
import type { PolicyItems } from '../ports/policy-items'
import { existingId } from './acting'
import { type ShownApplication, shown } from './open-application'

export interface AcceptDeps {
  applications: Applications
  joint: Pick<JointOpinions, 'waiting' | 'ofApplications'>
  items: PolicyItems
  calendar: WorkingDays
  clock: Clock
}

const WHAT = '这份申报表'
const LONGEST_REASON = 200
const A_DAY_MS = 86_400_000

/** Applications of the signed-in person's department and region that are not decided, and that some were taken
 * back lately. Faults: UNAUTHENTICATED, FORBIDDEN. */
export function listDeskApplications(deps: AcceptDeps) {
  return async (actor: Actor): Promise<ShownApplication[]> => {
    const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR')
    const since = new Date(deps.clock.now().getTime() - WITHDRAWN_SHOWN_DAYS * A_DAY_MS)
    const all = await deps.applications.waiting(staff.department, since)
    const asked = staff.roles.includes('REVIEWER') ? await jointApplications(deps, staff) : []
    const own = all.filter(each => answersFor(staff, each))
    return Promise.all([...own, ...asked].map(each => shown(deps, each)))
  }
}

/** Those of other departments that wait for the opinion of this one (并联审查), the one due first first. */
async function jointApplications(deps: AcceptDeps, staff: StaffActor): Promise<PlacedApplication[]> {
  const all = await Promise.all(
    (await deps.joint.waiting(staff.department)).map(id => deps.applications.get(id)),
  )
  return all.filter(
    (one): one is PlacedApplication => one !== null && isWithinRegion(one.regionCode, staff.regionCode),
  )
}

/**
 * An application a member of staff may look at: their department's own, or one that waits for its opinion. NOT_FOUND for
 * every other.
 */
export async function visibleAtDesk(
  deps: Pick<AcceptDeps, 'applications' | 'joint'>,
  actor: Actor,
  id: string,
): Promise<{ staff: StaffActor; application: PlacedApplication }> {
  const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR')
  const application = await deps.applications.get(existingId(id, WHAT))
  const asked =
    application !== null &&
    staff.roles.includes('REVIEWER') &&
    isWithinRegion(application.regionCode, staff.regionCode) &&
    (await deps.joint.waiting(staff.department)).includes(application.id)
  return application && asked ? { staff, application } : deskApplication(deps, actor, id)
}

/** How many of them wait to be accepted. Faults: UNAUTHENTICATED, FORBIDDEN. */
export function countDeskApplications({ applications }: Pick<AcceptDeps, 'applications'>) {
  return async (actor: Actor): Promise<number> => {
    const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR')
    return (await applications.toAccept(staff.department)).filter(each => answersFor(staff, each)).length
  }
}

/** An application the member of staff answers for. NOT_FOUND for every other. */
export async function deskApplication(
  { applications }: Pick<AcceptDeps, 'applications'>,
  actor: Actor,
  id: string,
): Promise<{ staff: StaffActor; application: PlacedApplication }> {
  const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR')
  const application = await applications.get(existingId(id, WHAT))
  if (!application || !isOpenToDepartment(application) || !answersFor(staff, application))
    throw notFound(WHAT)
  return { staff, application }
}

/**
 * 受理 (XQ-5): an acceptor takes an application in; somebody else decides the case. Twice is once.
 * Faults: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, CONFLICT.
 */
export function acceptApplication(deps: AcceptDeps) {
  return async (actor: Actor, id: string): Promise<ShownApplication> => {
    const { staff, application } = await deskApplication(deps, actor, id)
    requireAcceptor(staff)
    return step(deps, staff, application, 'ACCEPT', null, undefined)
  }
}

/**
 * 一次性告知: everything that has to be corrected, said once; the clock stands still until it comes back.
 * Faults as above, and INVALID_INPUT for parts that are not in the form.
 */
export function askForMore(deps: AcceptDeps) {
  return async (
    actor: Actor,
    { id, parts }: { id: string; parts: readonly { id: string; reason: string }[] },
  ): Promise<ShownApplication> => {
    const { staff, application } = await deskApplication(deps, actor, id)
    requireAcceptor(staff)
    const now = await shown(deps, application)
    const { item } = now
    const asked = askedParts(now, parts, application.filled)
    const already =
      application.status === 'INCOMPLETE' && JSON.stringify(application.asked) === JSON.stringify(asked)
    if (already) return shown(deps, application)
    if (application.steps.some(({ event }) => event === 'ASK')) throw new Fault('CONFLICT', SAID_ONCE)
    return step(deps, staff, application, 'ASK', askedWords(item, asked), asked)
  }
}

/** The parts a department wants corrected, each with its sentence. Throws INVALID_INPUT. */
export function askedParts(
  { item }: ShownApplication,
  parts: readonly { id: string; reason: string }[],
  filled: FilledIn,
): AskedPart[] {
  if (parts.length === 0) throw invalidInput('先选要补的是哪几项，一次说全。')
  return parts.map((part): AskedPart => {
    const reason = part.reason.trim()
    if (nameOfPart(item, part.id) === null) throw invalidInput('申报表里没有这一项，请刷新后再选。')
    if (reason === '' || reason.length > LONGEST_REASON)
      throw invalidInput(`每一项写一句要怎么改（${LONGEST_REASON} 字以内），申请的人看得到。`)
    return { id: part.id, reason, was: stateOfPart(filled, part.id) }
  })
}

/** All of it in one sentence, as the step keeps it. */
export const askedWords = (item: PolicyItemVersion, asked: readonly AskedPart[]): string =>
  asked.map(({ id, reason }) => `${nameOfPart(item, id)}：${reason}`).join('；')

function requireAcceptor(staff: StaffActor): void {
  const why = whyNotAcceptor(staff)
  if (why) throw forbidden(why)
}

const nameOfPart = (item: PolicyItemVersion, id: string): string | null =>
  item.form?.fields.find(field => field.id === id)?.label ??
  ownMaterials(item).find(material => material.id === id)?.name ??
  null

async function step(
  deps: AcceptDeps,
  staff: StaffActor,
  application: PlacedApplication,
  event: ApplicationEvent,
  reason: string | null,
  asked: readonly AskedPart[] | undefined,
): Promise<ShownApplication> {
  const { id, status } = application
  const to = nextApplication(status, event)
  const who = { actorKind: 'STAFF' as const, actorId: staff.staffId, actorName: staff.name }
  const done = { event, ...who, reason, at: deps.clock.now() }
  const more = { answerBy: null, ...(asked ? { asked } : {}) }
  const move = {
    id,
    from: status,
    to: to!,
    step: done,
    ...more,
    ...(await jointOf(deps, application, event)),
  }
  const moved = to !== null && (await deps.applications.move(move))
  const now = await deps.applications.get(id)
  const said = now?.steps.some(each => each.event === event && each.actorId === staff.staffId)
  if (!now || !(moved || (said && event === 'ACCEPT')))
    throw new Fault('CONFLICT', '这份申报表刚刚有了变化（别人处理了，或还在补正），请刷新看看。')
  return shown(deps, now)
}

/** With an acceptance every department of a joint review is asked, anew each time. */
async function jointOf(
  deps: AcceptDeps,
  application: PlacedApplication,
  event: ApplicationEvent,
): Promise<{ joint?: NewJointOpinion[] }> {
  if (event !== 'ACCEPT') return {}
  const { item } = await shown(deps, application)
  const joint = openedOpinions(
    item,
    roundOf(application.steps) + 1,
    chinaDate(deps.clock.now()),
    deps.calendar,
  )
  return joint.length > 0 ? { joint } : {}
}

/** Who accepted it, if somebody has. */
export const acceptedBy = ({ steps }: Pick<PlacedApplication, 'steps'>) =>
  steps.filter(({ event }) => event === 'ACCEPT').at(-1) ?? null
