import type { Actor, StaffActor, UserActor } from '../domain/actor'
import { nextApplication } from '../domain/application-life'
import { Fault, invalidInput } from '../domain/fault'
import type { Refusal } from '../domain/tap-outcome'
import type { Applications } from '../ports/applications'
import type { EntitlementCase, EntitlementReader } from '../ports/entitlements'
import type { PolicyItems } from '../ports/policy-items'
import type { WindowVisitRecord } from '../ports/window-visits'
import type { applyFor } from './apply-instant'
import type { assessItem } from './assess-item'
import type { confirmEntitlement, TapAnswer } from './confirm-entitlement'
import { shown } from './open-application'
import type { ShowApplication } from './show-application'
import type { SubmitAnswer, submitApplication } from './submit-application'
import { answerOfCase } from './window-answers'
import {
  byStaff,
  deskVisit,
  enteredVisit,
  personThrough,
  takeStep,
  type VisitDeps,
} from './window-visit-access'

export interface PassOnDeps extends VisitDeps {
  applications: Pick<Applications, 'get' | 'move'>
  entitlements: Pick<EntitlementReader, 'get'>
  submit: ReturnType<typeof submitApplication>
  confirm: ReturnType<typeof confirmEntitlement>
  apply: ReturnType<typeof applyFor>
  assess: ReturnType<typeof assessItem>
}

export interface PassOn {
  visitId: string
  recordKey: string | null
  /** The amount the person was told, in 分. */
  amountFen: number
  idempotencyKey: string
}

export type PassOnAnswer =
  | { kind: 'PASSED_ON'; visit: WindowVisitRecord }
  | Exclude<SubmitAnswer, { kind: 'SUBMITTED' }>

/**
 * Hands in for the person, as they would themselves: a form (accepted right here, so that the department decides it with
 * somebody else, XQ-5), a confirmation, or a request that is decided at once. What is refused stays with the visit.
 * Faults: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, CONFLICT without the person's word, UPSTREAM_UNAVAILABLE.
 */
export function passOnAtWindow(deps: PassOnDeps) {
  return async (actor: Actor, command: PassOn): Promise<PassOnAnswer> => {
    const seen = await deskVisit(deps, actor, command.visitId)
    if (seen.visit.status === 'PASSED_ON') return { kind: 'PASSED_ON', visit: seen.visit }
    const { staff, visit } = await enteredVisit(deps, actor, command.visitId)
    const person = await personThrough(deps, visit)
    const answered = visit.applicationId
      ? await handIn(deps, staff, person, visit.applicationId, command)
      : await tap(deps, person, visit, command)
    if (answered.kind !== 'DONE') return answered
    const { entitlementId } = answered
    // What comes round may have found the form handed in already.
    const latest = await deps.visits.get(visit.id)
    if (latest?.status === 'PASSED_ON') return { kind: 'PASSED_ON', visit: latest }
    const passed = await takeStep(deps, visit, 'PASS_ON', byStaff(staff), {
      entitlementId,
      agreedUntil: null,
      passOnBy: null,
    })
    return { kind: 'PASSED_ON', visit: passed }
  }
}

type Handed = { kind: 'DONE'; entitlementId: string } | Exclude<SubmitAnswer, { kind: 'SUBMITTED' }>

async function handIn(
  deps: PassOnDeps,
  staff: StaffActor,
  person: UserActor,
  applicationId: string,
  { amountFen, idempotencyKey }: PassOn,
): Promise<Handed> {
  const answered = await deps.submit(person, { id: applicationId, amountFen, idempotencyKey })
  if (answered.kind !== 'SUBMITTED') return answered
  await accept(deps, staff, applicationId)
  return { kind: 'DONE', entitlementId: answered.shown.application.entitlementId! }
}

/** 受理 at the window: whoever takes a case in does not decide it. Should the process die before, the department accepts. */
async function accept({ applications, clock }: PassOnDeps, staff: StaffActor, id: string): Promise<void> {
  const from = (await applications.get(id))?.status
  const to = from && nextApplication(from, 'ACCEPT')
  if (!to) return
  const actorName = `${staff.name}（${staff.windowName ?? '窗口'}）`
  const step = {
    event: 'ACCEPT' as const,
    actorKind: 'STAFF' as const,
    actorId: staff.staffId,
    actorName,
    reason: null,
    at: clock.now(),
  }
  await applications.move({ id, from, to, step, answerBy: null })
}

async function tap(
  deps: PassOnDeps,
  person: UserActor,
  { itemId, beneficiaryId }: WindowVisitRecord,
  { recordKey, amountFen, idempotencyKey }: PassOn,
): Promise<Handed> {
  const right = { itemId: itemId!, beneficiaryId: beneficiaryId! }
  const rights = await deps.assess(person, right)
  const one = rights.find(({ judgement }) => judgement.assessment.recordKey === recordKey)
  if (!one) throw invalidInput('没有查到可以办的，请核对后再试。')
  const offered = one.entitlement
  const answered: TapAnswer =
    offered && offered.status !== 'REJECTED'
      ? await deps.confirm(person, { entitlementId: offered.id, amountFen, idempotencyKey })
      : await deps.apply(person, { ...right, recordKey, amountFen, idempotencyKey }, null)
  return handed(answered)
}

function handed({
  outcome,
  entitlement,
}: {
  outcome: TapAnswer['outcome']
  entitlement: EntitlementCase | null
}): Handed {
  if (outcome.kind === 'REFUSED') return { kind: 'REFUSED', refusal: outcome as Refusal, entitlement }
  return { kind: 'DONE', entitlementId: entitlement!.id }
}

/**
 * 先收件: everything that is missing is said once, on paper and on the phone; the person brings it or sends it from their own
 * phone, and the clock stands still meanwhile. CONFLICT when nothing is missing. Faults as above.
 */
export function tellMissingAtWindow(
  deps: VisitDeps & {
    applications: Pick<Applications, 'get'>
    items: PolicyItems
    showApplication: ShowApplication
  },
) {
  return async (actor: Actor, id: string): Promise<WindowVisitRecord> => {
    const { staff, visit } = await enteredVisit(deps, actor, id)
    const application = visit.applicationId ? await deps.applications.get(visit.applicationId) : null
    const missing = application ? (await deps.showApplication(await shown(deps, application))).missing : []
    if (missing.length === 0) throw new Fault('CONFLICT', '都齐了，可以直接转部门。')
    const reason = missing.map(({ name, why }) => `${name}：${why}`).join('；')
    return takeStep(deps, visit, 'TELL_MISSING', byStaff(staff), {
      ...{ reason, agreedUntil: null, passOnBy: null },
    })
  }
}

/** The department's answer was told to the person, by whoever is at a window of the centre. CONFLICT before there is one. */
export function giveBackAtWindow(deps: PassOnDeps) {
  return async (actor: Actor, id: string): Promise<WindowVisitRecord> => {
    const { staff, visit } = await deskVisit(deps, actor, id)
    if (visit.status === 'GIVEN_BACK') return visit
    const entitlement = visit.entitlementId ? await deps.entitlements.get(visit.entitlementId) : null
    const reason = entitlement && answerOfCase(entitlement, visit.shown)
    if (!reason) throw new Fault('CONFLICT', '部门还没有答复，有了结果这里会写出来。')
    return takeStep(deps, visit, 'GIVE_BACK', byStaff(staff), { reason })
  }
}

/** Nothing comes of a visit: what was filled in stays the person's draft, on their own phone. */
export function leaveAtWindow(deps: VisitDeps) {
  return async (actor: Actor, id: string): Promise<WindowVisitRecord> => {
    const { staff, visit } = await deskVisit(deps, actor, id)
    if (visit.status === 'ENDED') return visit
    return takeStep(deps, visit, 'LEAVE', byStaff(staff), { agreedUntil: null, passOnBy: null })
  }
}
