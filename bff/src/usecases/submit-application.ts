import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor, UserActor } from '../domain/actor'
import { type MissingPart, missingParts } from '../domain/application-form'
import {
  ACCEPT_WITHIN,
  type ApplicationEvent,
  type ApplicationStatus,
  nextApplication,
} from '../domain/application-life'
import { whyAPerson } from '../domain/at-once'
import { CERTIFICATE_NAMES } from '../domain/e-certificate'
import { Fault } from '../domain/fault'
import { standingRefusal } from '../domain/standing-refusal'
import { type Refusal, refused } from '../domain/tap-outcome'
import { addWorkingDays, type WorkingDays } from '../domain/working-days'
import { periodOf } from '../eligibility'
import type { CaseActor, EntitlementCase } from '../ports/entitlements'
import { caseActorFor, orEnded, usableKey, userOf } from './acting'
import type { applyFor } from './apply-instant'
import { askCertificate } from './ask-certificate'
import type { FillInDeps } from './fill-in-application'
import { type OpenApplicationDeps, ownApplication, type ShownApplication, shown } from './open-application'

export interface SubmitDeps extends FillInDeps {
  calendar: WorkingDays
  apply: ReturnType<typeof applyFor>
}

export type SubmitAnswer =
  | { kind: 'SUBMITTED'; shown: ShownApplication }
  | { kind: 'INCOMPLETE'; missing: MissingPart[] }
  | { kind: 'REFUSED'; refusal: Refusal; entitlement: EntitlementCase | null }

export interface SubmitApplication {
  id: string
  /** The amount that was shown, in 分. */
  amountFen: number
  idempotencyKey: string
}

const HANDED_IN: ReadonlySet<ApplicationStatus> = new Set(['SUBMITTED', 'ACCEPTED', 'DECIDED'])

/**
 * Hands an application in. Everything that is missing is said at once, certificates are asked about once more; the case is
 * opened as every other one is, and what its clauses refuse is refused; where the item's text allows it and everything is
 * known, it is decided with the tap (LY-2). Handed in again after the department asked for
 * something, it goes back to the department. Faults: UNAUTHENTICATED, NOT_FOUND, INVALID_INPUT, CONFLICT,
 * UPSTREAM_UNAVAILABLE.
 */
export function submitApplication(deps: SubmitDeps) {
  const submit = submitOwn(deps)
  return (actor: Actor, command: SubmitApplication): Promise<SubmitAnswer> =>
    orEnded(
      deps,
      { actor, door: 'submitApplication' },
      () => submit(actor, command),
      refusal => ({ kind: 'REFUSED', refusal, entitlement: null }),
    )
}

function submitOwn(deps: SubmitDeps) {
  const file = fileApplication(deps)
  return async (actor: Actor, command: SubmitApplication): Promise<SubmitAnswer> => {
    const user = userOf(actor)
    const own = await ownApplication(deps, actor, command.id)
    const { application, item, standing } = own
    const today = chinaDate(deps.clock.now())
    if (HANDED_IN.has(application.status)) return { kind: 'SUBMITTED', shown: own }
    const past = application.status === 'CLOSED' || application.status === 'WITHDRAWN'
    if (past || application.period !== periodOf(item, today))
      throw new Fault('CONFLICT', '这份申报表已经过去了，请从事项页重新打开一份，填过的都带过来。')
    const missing = missingParts(item, application.filled, application.asked, today)
    const gone = missing.length > 0 ? [] : await certificatesGone(deps, user, own)
    if (missing.length + gone.length > 0) return { kind: 'INCOMPLETE', missing: [...missing, ...gone] }
    if (application.status === 'INCOMPLETE') {
      const entitlement = { amountFen: command.amountFen }
      const right = standingRefusal({ standing, item, entitlement, identityLevel: user.identityLevel, today })
      if (right) return { kind: 'REFUSED', refusal: right, entitlement: null }
      await file(application.id, application.entitlementId!, caseActorFor(user, standing))
      return { kind: 'SUBMITTED', shown: await again(deps, application.id) }
    }
    const { outcome, entitlement } = await deps.apply(
      actor,
      {
        itemId: item.id,
        beneficiaryId: standing.beneficiaryId,
        recordKey: null,
        amountFen: command.amountFen,
        idempotencyKey: usableKey(command.idempotencyKey),
      },
      { id: application.id, leftToAPerson: whyAPerson(item, application.filled) },
    )
    if (outcome.kind === 'REFUSED') return { kind: 'REFUSED', refusal: outcome, entitlement }
    const decided = outcome.kind === 'DONE'
    if (!entitlement || (entitlement.status !== 'DOUBTFUL' && !decided))
      return { kind: 'REFUSED', refusal: refused('ALREADY_DECIDED'), entitlement }
    await file(application.id, entitlement.id, caseActorFor(user, standing))
    return { kind: 'SUBMITTED', shown: await again(deps, application.id) }
  }
}

/** Certificates that stood when they were fetched and do not any more: revoked yesterday is revoked. */
async function certificatesGone(
  deps: SubmitDeps,
  user: UserActor,
  { application, item, standing }: Awaited<ReturnType<typeof ownApplication>>,
): Promise<MissingPart[]> {
  const gone: MissingPart[] = []
  for (const { materialId, certificate } of application.filled.given) {
    if (!certificate) continue
    const { problem } = await askCertificate(deps, user, standing, certificate.kind, item.name)
    const name = item.materials.find(({ id }) => id === materialId)?.name
    if (problem !== null)
      gone.push({ id: materialId, name: name ?? CERTIFICATE_NAMES[certificate.kind], why: problem })
  }
  return gone
}

async function again(deps: OpenApplicationDeps, id: string): Promise<ShownApplication> {
  const application = await deps.applications.get(id)
  if (!application) throw new Error(`application ${id} is gone`)
  return shown(deps, application)
}

/** For work left behind before it said who handed it in. */
const UNNAMED: CaseActor = { kind: 'SYSTEM', id: 'application', name: '申请人提交' }

/**
 * Puts an application before its department, beside the case it opened; one whose case was decided with the tap is not put
 * before anybody. Once: called by the tap and, when the process died between or the relay is quicker, by the work the case
 * left behind, which never hands in again what the department sent back.
 */
export function fileApplication({
  applications,
  entitlements,
  items,
  calendar,
  clock,
}: Pick<SubmitDeps, 'applications' | 'entitlements' | 'items' | 'calendar' | 'clock'>) {
  return async (
    applicationId: string,
    entitlementId: string,
    by: CaseActor = UNNAMED,
    leftBehind = false,
  ): Promise<void> => {
    const found = await applications.get(applicationId)
    // A draft's case waits for its department, or the machine has decided it.
    const waits = (await entitlements.get(entitlementId))?.status === 'DOUBTFUL'
    const event: ApplicationEvent = found?.status === 'DRAFT' && !waits ? 'DECIDE' : 'SUBMIT'
    const to = found && nextApplication(found.status, event)
    if (!found || !to || (leftBehind && found.status === 'INCOMPLETE')) return
    const at = clock.now()
    const { item } = await shown({ items, clock }, found)
    const step = {
      event,
      actorKind: by.kind,
      actorId: by.id,
      actorName: by.name,
      reason: null,
      at,
    }
    await applications.move({
      ...{ id: applicationId, from: found.status, to, step, entitlementId, itemVersion: item.version },
      answerBy: to === 'DECIDED' ? null : addWorkingDays(calendar, chinaDate(at), ACCEPT_WITHIN),
    })
  }
}
