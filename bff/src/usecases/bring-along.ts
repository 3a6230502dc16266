import { chinaDateTime } from '@policy-direct/shared/time/china-date'
import { mayAct, type Standing, type UserActor } from '../domain/actor'
import {
  broughtAlong,
  type FilledIn,
  type GivenMaterial,
  NOTHING_FILLED_IN,
} from '../domain/application-form'
import { wasTakenBack } from '../domain/application-life'
import { Fault } from '../domain/fault'
import { sentBackReason } from '../domain/open-points'
import type { PolicyItemVersion } from '../eligibility'
import type { PlacedApplication } from '../ports/applications'
import type { EntitlementCase } from '../ports/entitlements'
import { type AskCertificateDeps, askCertificate } from './ask-certificate'

/** The application before, and its case when it has one. */
export interface Before {
  application: PlacedApplication
  entitlement: EntitlementCase | null
  /** Of the same right; false for the one of an earlier period. */
  sameRight: boolean
}

/**
 * What a new draft begins with (CS-1): what was filled in and given before, each certificate fetched anew on the consent
 * that still stands, and, after a decline, its reason. A library that is away is asked when it is handed in.
 */
export async function bringAlong(
  deps: AskCertificateDeps,
  { user, standing, item }: { user: UserActor; standing: Standing; item: PolicyItemVersion },
  before: Before | null,
): Promise<FilledIn> {
  if (!before) return NOTHING_FILLED_IN
  const { application, entitlement, sameRight } = before
  const consents = sameRight && !wasTakenBack(application.steps)
  const filled = broughtAlong(application.filled, consents, deps.clock.now())
  const given: GivenMaterial[] = []
  for (const one of filled.given) {
    const fresh = one.certificate && mayAct(standing) ? await again(deps, user, standing, item, one) : one
    if (fresh) given.push(fresh)
  }
  if (entitlement?.status !== 'REJECTED') return { ...filled, given }
  const { departmentNote, assessment } = entitlement
  return { ...filled, given, declined: sentBackReason(departmentNote, assessment) }
}

/** The certificate as the library has it today; null when it stands no more. */
async function again(
  deps: AskCertificateDeps,
  user: UserActor,
  standing: Standing,
  item: PolicyItemVersion,
  one: GivenMaterial,
): Promise<GivenMaterial | null> {
  try {
    const { said } = await askCertificate(deps, user, standing, one.certificate!.kind, item.name)
    return said && { ...one, certificate: said, at: chinaDateTime(deps.clock.now()) }
  } catch (error) {
    if (error instanceof Fault && error.code === 'UPSTREAM_UNAVAILABLE') return one
    throw error
  }
}
