import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor, Standing } from '../domain/actor'
import { Fault, invalidInput, notFound } from '../domain/fault'
import { type PolicyItemVersion, periodOf } from '../eligibility'
import type { Applications, AppliedRight, PlacedApplication } from '../ports/applications'
import type { Authority } from '../ports/authority'
import type { Clock } from '../ports/clock'
import type { EntitlementCase, EntitlementReader } from '../ports/entitlements'
import type { Ids } from '../ports/ids'
import type { PolicyItems } from '../ports/policy-items'
import { caseActorOf, existingId, standingOf, userOf } from './acting'
import type { AskCertificateDeps } from './ask-certificate'
import { bringAlong } from './bring-along'

export interface OpenApplicationDeps extends AskCertificateDeps {
  applications: Applications
  entitlements: Pick<EntitlementReader, 'get'>
  authority: Authority
  items: PolicyItems
  clock: Clock
  ids: Ids
}

/** An application with the item version whose form it fills in. */
export interface ShownApplication {
  application: PlacedApplication
  item: PolicyItemVersion
}

const WHAT = '这份申报表'

/**
 * The one application of a right, opened as a draft when there is none; after the department returned the case, or it was taken
 * back, a new draft with what was given before and why it was declined; in a new period, with what was filled in last time. Faults: UNAUTHENTICATED, NOT_FOUND (also for somebody else's beneficiary),
 * INVALID_INPUT for an item without a form or for somebody else.
 */
export function openApplication(deps: OpenApplicationDeps) {
  return async (
    actor: Actor,
    { itemId, beneficiaryId }: { itemId: string; beneficiaryId: string },
  ): Promise<ShownApplication> => {
    const user = userOf(actor)
    const standing = await standingOf(deps.authority, actor, beneficiaryId)
    const at = deps.clock.now()
    const today = chinaDate(at)
    const item = await deps.items.current(itemId, today)
    if (!item) throw notFound('这个事项')
    if (!item.form || item.beneficiary.kind !== standing.beneficiaryKind)
      throw invalidInput('这个事项不用填申报表，或者不是给您办的。到“政策包”里看您能办的。')
    const right = {
      ...{ subjectId: standing.beneficiaryId, itemId, recordKey: '' },
      period: periodOf(item, today),
    }
    const newest = await deps.applications.ofRight(right)
    const decided = await caseOf(deps, newest)
    // Its case was returned by the department or taken back by whoever asked.
    const returned = decided?.status === 'REJECTED' || decided?.status === 'WITHDRAWN'
    if (newest && !returned && newest.status !== 'CLOSED') return shown(deps, newest)
    if (newest && returned && newest.status !== 'CLOSED') {
      const { kind: actorKind, id: actorId, name: actorName } = caseActorOf(user)
      const step = { event: 'CLOSE' as const, actorKind, actorId, actorName, reason: null, at }
      await deps.applications.move({ id: newest.id, from: newest.status, to: 'CLOSED', step })
    }
    const last = newest ?? (await earlier(deps, right))
    const before = last && {
      ...{ application: last, sameRight: newest !== null },
      entitlement: newest ? decided : await caseOf(deps, last),
    }
    const application = await deps.applications.open({
      id: deps.ids.uuid(),
      ...right,
      itemVersion: item.version,
      department: item.leadDepartment,
      filled: await bringAlong(deps, { user, standing, item }, before),
      openedAt: at,
    })
    return shown(deps, application)
  }
}

/** The case of an application; null while there is none. */
async function caseOf(
  { entitlements }: OpenApplicationDeps,
  application: PlacedApplication | null,
): Promise<EntitlementCase | null> {
  return application?.entitlementId ? entitlements.get(application.entitlementId) : null
}

/** What was handed in before for the same item in another period. */
async function earlier(
  { applications }: OpenApplicationDeps,
  { subjectId, itemId, recordKey }: AppliedRight,
): Promise<PlacedApplication | null> {
  const all = await applications.ofSubject(subjectId)
  return all.find(one => one.itemId === itemId && one.recordKey === recordKey && one.submittedAt) ?? null
}

/** A draft is filled in for the form in force; what was handed in keeps its version. */
export async function shown(
  { items, clock }: Pick<OpenApplicationDeps, 'items' | 'clock'>,
  application: PlacedApplication,
): Promise<ShownApplication> {
  const { itemId, itemVersion, status } = application
  const inForce = status === 'DRAFT' ? await items.current(itemId, chinaDate(clock.now())) : null
  const item = inForce?.form ? inForce : await items.version(itemId, itemVersion)
  if (!item) throw new Error(`${itemId}@${itemVersion} was never published`)
  return { application, item }
}

/** One's own application. NOT_FOUND also for somebody else's. */
export async function ownApplication(
  deps: Pick<OpenApplicationDeps, 'authority' | 'items' | 'clock'> & {
    applications: Pick<Applications, 'get'>
  },
  actor: Actor,
  id: string,
): Promise<ShownApplication & { standing: Standing }> {
  userOf(actor)
  const application = await deps.applications.get(existingId(id, WHAT))
  if (!application) throw notFound(WHAT)
  const standing = await standingOf(deps.authority, actor, application.subjectId, WHAT)
  return { ...(await shown(deps, application)), standing }
}

/** Reads one's own application. Faults: UNAUTHENTICATED, NOT_FOUND. */
export const readApplication =
  (deps: OpenApplicationDeps) =>
  async (actor: Actor, id: string): Promise<ShownApplication> => {
    const { application, item } = await ownApplication(deps, actor, id)
    return { application, item }
  }

export const movedMeanwhile = () =>
  new Fault('CONFLICT', '这份申报表刚刚在别处改过，已经留着那边的，请刷新看看再改。')
