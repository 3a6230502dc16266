import { chinaDateTime } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import type { FilledIn } from '../domain/application-form'
import type { ApplicationStatus } from '../domain/application-life'
import {
  certificateConsentName,
  certificateConsentWords,
  endConsent,
  fetchedMaterials,
} from '../domain/certificate-consent'
import type { ConsentWords } from '../domain/consent'
import type { EntitlementStatus } from '../domain/entitlement'
import { Fault } from '../domain/fault'
import type { Applications, PlacedApplication } from '../ports/applications'
import type { Authority } from '../ports/authority'
import type { Clock } from '../ports/clock'
import type { EntitlementReader } from '../ports/entitlements'
import type { PolicyItems } from '../ports/policy-items'
import { requireDeeds } from './acting'
import { movedMeanwhile, ownApplication } from './open-application'

export interface CertificateConsentDeps {
  applications: Pick<Applications, 'get' | 'ofSubject' | 'fillIn'>
  entitlements: Pick<EntitlementReader, 'getMany'>
  items: PolicyItems
  authority: Authority
  clock: Clock
}

/** A consent to fetch a certificate (CS-1), as whoever gave it reads it. */
export interface CertificateConsent extends ConsentWords {
  applicationId: string
  materialId: string
  givenAt: Date
}

/** One that was taken back. */
export interface EndedCertificateConsent {
  name: string
  at: Date
}

/** Forms in which a certificate may still be fetched on the word that was given. */
const LIVE: ReadonlySet<ApplicationStatus> = new Set(['DRAFT', 'SUBMITTED', 'INCOMPLETE', 'ACCEPTED'])
const UNDECIDED: ReadonlySet<EntitlementStatus> = new Set(['SURE', 'DOUBTFUL'])

/** The consents to fetch certificates of a beneficiary, newest first; the caller has checked who asks. */
export function certificateConsents({
  applications,
  entitlements,
  items,
}: Pick<CertificateConsentDeps, 'applications' | 'entitlements' | 'items'>) {
  return async (
    subjectId: string,
  ): Promise<{ inForce: CertificateConsent[]; ended: EndedCertificateConsent[] }> => {
    const all = await applications.ofSubject(subjectId)
    const cases = await entitlements.getMany(all.flatMap(({ entitlementId }) => entitlementId ?? []))
    const isLive = ({ status, entitlementId }: PlacedApplication) =>
      LIVE.has(status) &&
      (entitlementId === null || UNDECIDED.has(cases.get(entitlementId)?.status ?? 'REJECTED'))
    const inForce: CertificateConsent[] = []
    const ended: EndedCertificateConsent[] = []
    for (const application of all) {
      const { id, filled, itemId, itemVersion, status } = application
      const fetched = isLive(application) ? fetchedMaterials(filled) : []
      if (fetched.length === 0 && !filled.ended?.length) continue
      const itemName = (await items.version(itemId, itemVersion))?.name ?? itemId
      for (const { materialId, certificate, at } of fetched)
        inForce.push({
          ...certificateConsentWords(itemName, certificate.kind, status),
          ...{ applicationId: id, materialId, givenAt: new Date(at) },
        })
      for (const { kind, at } of filled.ended ?? [])
        ended.push({ name: certificateConsentName(itemName, kind), at: new Date(at) })
    }
    return { inForce, ended }
  }
}

/**
 * Takes the consent to fetch a certificate back, wherever the form stands; from now on it is fetched no more. Twice is once.
 * Faults: UNAUTHENTICATED, NOT_FOUND, FORBIDDEN for whoever may only look, CONFLICT when none is in force.
 */
export function withdrawCertificateConsent(deps: CertificateConsentDeps) {
  return async (
    actor: Actor,
    { applicationId, materialId }: { applicationId: string; materialId: string },
  ): Promise<EndedCertificateConsent> => {
    const { application, item, standing } = await ownApplication(deps, actor, applicationId)
    requireDeeds(standing, '收回同意')
    const { id, revision, status, filled } = application
    const answer = (after: FilledIn): EndedCertificateConsent | null => {
      const last = after.ended?.filter(one => one.materialId === materialId).at(-1)
      return last ? { name: certificateConsentName(item.name, last.kind), at: new Date(last.at) } : null
    }
    const now = deps.clock.now()
    const ended = LIVE.has(status) ? endConsent(filled, materialId, status, chinaDateTime(now)) : null
    if (ended && !(await deps.applications.fillIn(id, revision, status, ended, now))) throw movedMeanwhile()
    const answered = answer(ended ?? filled)
    if (answered) return answered
    throw new Fault('CONFLICT', '这里没有还在用的同意：没有调取过，或者那份申报已经过去了。')
  }
}
