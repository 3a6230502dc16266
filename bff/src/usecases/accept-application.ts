import type { Actor, StaffActor } from '../domain/actor'
import { type AskedPart, ownMaterials, stateOfPart } from '../domain/application-form'
import { type ApplicationEvent, nextApplication, SAID_ONCE, whyNotAcceptor } from '../domain/application-life'
import { Fault, forbidden, invalidInput, notFound } from '../domain/fault'
import { answersFor, onDuty } from '../domain/staff-duty'
import type { PolicyItemVersion } from '../eligibility'
import type { Applications, PlacedApplication } from '../ports/applications'
import type { Clock } from '../ports/clock'
import type { PolicyItems } from '../ports/policy-items'
import { existingId } from './acting'
import { type ShownApplication, shown } from './open-application'

export interface AcceptDeps {
  applications: Applications
  items: PolicyItems
  clock: Clock
}

const WHAT = '这份申报表'
const LONGEST_REASON = 200

/** Applications of the signed-in person's department and region that are not decided. Faults: UNAUTHENTICATED, FORBIDDEN. */
export function listDeskApplications(deps: AcceptDeps) {
  return async (actor: Actor): Promise<ShownApplication[]> => {
    const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR')
    const all = await deps.applications.waiting(staff.department)
    return Promise.all(all.filter(each => answersFor(staff, each)).map(each => shown(deps, each)))
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
  // Drafts are nobody's but the applicant's.
  if (!application || application.status === 'DRAFT' || !answersFor(staff, application)) throw notFound(WHAT)
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
    const { item } = await shown(deps, application)
    const asked = parts.map((part): AskedPart => {
      const reason = part.reason.trim()
      if (nameOfPart(item, part.id) === null) throw invalidInput('申报表里没有这一项，请刷新后再选。')
      if (reason === '' || reason.length > LONGEST_REASON)
        throw invalidInput(`每一项写一句要怎么改（${LONGEST_REASON} 字以内），申请的人看得到。`)
      return { id: part.id, reason, was: stateOfPart(application.filled, part.id) }
    })
    if (asked.length === 0) throw invalidInput('先选要补的是哪几项，一次说全。')
    const already =
      application.status === 'INCOMPLETE' && JSON.stringify(application.asked) === JSON.stringify(asked)
    if (already) return shown(deps, application)
    if (application.steps.some(({ event }) => event === 'ASK')) throw new Fault('CONFLICT', SAID_ONCE)
    const reason = asked.map(part => `${nameOfPart(item, part.id)}：${part.reason}`).join('；')
    return step(deps, staff, application, 'ASK', reason, asked)
  }
}

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
  const moved = to !== null && (await deps.applications.move({ id, from: status, to, step: done, ...more }))
  const now = await deps.applications.get(id)
  const said = now?.steps.some(each => each.event === event && each.actorId === staff.staffId)
  if (!now || !(moved || (said && event === 'ACCEPT')))
    throw new Fault('CONFLICT', '这份申报表刚刚有了变化（别人处理了，或还在补正），请刷新看看。')
  return shown(deps, now)
}

/** Who accepted it, if somebody has. */
export const acceptedBy = ({ steps }: Pick<PlacedApplication, 'steps'>) =>
  steps.filter(({ event }) => event === 'ACCEPT').at(-1) ?? null
