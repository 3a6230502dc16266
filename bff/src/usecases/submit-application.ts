import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import { type MissingPart, missingParts } from '../domain/application-form'
import { ACCEPT_WITHIN, nextApplication } from '../domain/application-life'
import { CERTIFICATE_NAMES, certificateProblem } from '../domain/e-certificate'
import { Fault } from '../domain/fault'
import { standingRefusal } from '../domain/standing-refusal'
import { type Refusal, refused } from '../domain/tap-outcome'
import { addWorkingDays, type WorkingDays } from '../domain/working-days'
import { periodOf } from '../eligibility'
import type { CaseActor, EntitlementCase } from '../ports/entitlements'
import { caseActorOf, usableKey, userOf } from './acting'
import type { applyFor } from './apply-instant'
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

/**
 * Hands an application in. Everything that is missing is said at once, certificates are asked about once more; the case is
 * opened as every other one is, and what its clauses refuse is refused. Handed in again after the department asked for
 * something, it goes back to the department. Faults: UNAUTHENTICATED, NOT_FOUND, INVALID_INPUT, CONFLICT,
 * UPSTREAM_UNAVAILABLE.
 */
export function submitApplication(deps: SubmitDeps) {
  const file = fileApplication(deps)
  return async (actor: Actor, command: SubmitApplication): Promise<SubmitAnswer> => {
    const user = userOf(actor)
    const own = await ownApplication(deps, actor, command.id)
    const { application, item, standing } = own
    const today = chinaDate(deps.clock.now())
    if (application.status === 'SUBMITTED' || application.status === 'ACCEPTED')
      return { kind: 'SUBMITTED', shown: own }
    if (application.status === 'CLOSED' || application.period !== periodOf(item, today))
      throw new Fault('CONFLICT', '这份申报表已经过去了，请从事项页重新打开一份，填过的都带过来。')
    const missing = missingParts(item, application.filled, application.asked, today)
    const gone = missing.length > 0 ? [] : await certificatesGone(deps, own)
    if (missing.length + gone.length > 0) return { kind: 'INCOMPLETE', missing: [...missing, ...gone] }
    if (application.status === 'INCOMPLETE') {
      const entitlement = { amountFen: command.amountFen }
      const right = standingRefusal({ standing, item, entitlement, identityLevel: user.identityLevel, today })
      if (right) return { kind: 'REFUSED', refusal: right, entitlement: null }
      await file(application.id, application.entitlementId!, caseActorOf(user))
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
      { id: application.id },
    )
    if (outcome.kind === 'REFUSED') return { kind: 'REFUSED', refusal: outcome, entitlement }
    if (entitlement?.status !== 'DOUBTFUL')
      return { kind: 'REFUSED', refusal: refused('ALREADY_DECIDED'), entitlement }
    await file(application.id, entitlement.id, caseActorOf(user))
    return { kind: 'SUBMITTED', shown: await again(deps, application.id) }
  }
}

/** Certificates that stood when they were fetched and do not any more: revoked yesterday is revoked. */
async function certificatesGone(
  deps: SubmitDeps,
  { application, item, standing }: Awaited<ReturnType<typeof ownApplication>>,
): Promise<MissingPart[]> {
  const identity = await deps.subjects.identity(application.subjectId)
  const at = deps.clock.now()
  const gone: MissingPart[] = []
  for (const { materialId, certificate, by } of application.filled.given) {
    if (!certificate || !identity) continue
    const said = await deps.certificates.fetch({
      kind: certificate.kind,
      holder: { kind: standing.beneficiaryKind, id: identity.identifier },
      consent: { by, at, purpose: `申报${item.name}` },
    })
    const name = CERTIFICATE_NAMES[certificate.kind]
    const why = said ? certificateProblem(said, chinaDate(at)) : `电子证照库里没有${name}了，请拍照上传`
    if (why)
      gone.push({
        id: materialId,
        name: item.materials.find(({ id }) => id === materialId)?.name ?? name,
        why,
      })
  }
  return gone
}

async function again(deps: OpenApplicationDeps, id: string): Promise<ShownApplication> {
  const application = await deps.applications.get(id)
  if (!application) throw new Error(`application ${id} is gone`)
  return shown(deps, application)
}

/** Whoever handed it in is named by the tap; the relay that finds it unfiled names the system. */
const RELAY: CaseActor = { kind: 'SYSTEM', id: 'application', name: '申请人提交' }

/**
 * Puts an application before its department, beside the case it opened. Once: called by the tap and, should the process
 * have died between, by the work the case left behind.
 */
export function fileApplication({
  applications,
  items,
  calendar,
  clock,
}: Pick<SubmitDeps, 'applications' | 'items' | 'calendar' | 'clock'>) {
  return async (applicationId: string, entitlementId: string, by: CaseActor = RELAY): Promise<void> => {
    const found = await applications.get(applicationId)
    const to = found && nextApplication(found.status, 'SUBMIT')
    if (!found || !to || (found.status === 'INCOMPLETE' && by === RELAY)) return
    const at = clock.now()
    const { item } = await shown({ items, clock }, found)
    const step = {
      event: 'SUBMIT' as const,
      actorKind: by.kind,
      actorId: by.id,
      actorName: by.name,
      reason: null,
      at,
    }
    await applications.move({
      ...{ id: applicationId, from: found.status, to, step, entitlementId, itemVersion: item.version },
      answerBy: addWorkingDays(calendar, chinaDate(at), ACCEPT_WITHIN),
    })
  }
}
