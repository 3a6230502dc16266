import { type AccountChangeStatus, isOpen } from '../domain/account-change'
import type { Actor } from '../domain/actor'
import { CONSENTS, type ConsentKind, type ConsentWords } from '../domain/consent'
import { invalidInput, notFound } from '../domain/fault'
import type { AccountChanges } from '../ports/account-changes'
import type { Cache } from '../ports/cache'
import type { Consents, ConsentWithdrawal } from '../ports/consents'
import { existingId, standingOf, userOf } from './acting'
import {
  type CertificateConsentDeps,
  certificateConsents,
  type EndedCertificateConsent,
} from './certificate-consents'
import { buryCopy } from './resolve-actor'
import { stopAccountChange } from './stop-account-change'

export interface ConsentDeps extends CertificateConsentDeps {
  consents: Consents
  accountChanges: Pick<AccountChanges, 'get' | 'move' | 'openOfSubject'>
  cache: Cache
}

/** A consent in force, as whoever gave it reads it. */
export interface Consent extends ConsentWords {
  kind: ConsentKind
  givenAt: Date
  /** Which request, for ACCOUNT_CHECK. */
  accountChangeId: string | null
  number: string | null
  /** Which form and material, for CERTIFICATE. */
  applicationId: string | null
  materialId: string | null
}

/** One that was taken back. */
export interface WithdrawnConsent {
  kind: ConsentKind
  name: string
  at: Date
}

const NO_REQUEST = { accountChangeId: null, number: null, applicationId: null, materialId: null }

/**
 * What rests on consent now: the user's own, given at sign-in, and for a beneficiary the open account changes and the
 * certificates that forms are filled with; and what was taken back before. Faults: UNAUTHENTICATED, NOT_FOUND.
 */
export function listConsents(deps: ConsentDeps) {
  const { consents, accountChanges, authority } = deps
  const certificatesOf = certificateConsents(deps)
  return async (
    actor: Actor,
    beneficiaryId: string,
  ): Promise<{ inForce: Consent[]; withdrawn: WithdrawnConsent[] }> => {
    const standing = await standingOf(authority, actor, beneficiaryId)
    const { userId } = userOf(actor)
    const [givenAt, open, withdrawn, certificates] = await Promise.all([
      consents.signInGivenAt(userId),
      accountChanges.openOfSubject(standing.beneficiaryId),
      consents.withdrawn(userId, standing.beneficiaryId),
      certificatesOf(standing.beneficiaryId),
    ])
    const signIn = givenAt && {
      kind: 'SIGN_IN' as const,
      ...CONSENTS.SIGN_IN,
      ...{ ...NO_REQUEST, givenAt },
    }
    const checks = open.map(({ id, number, requestedAt }) => ({
      kind: 'ACCOUNT_CHECK' as const,
      ...CONSENTS.ACCOUNT_CHECK,
      ...{ ...NO_REQUEST, givenAt: requestedAt, accountChangeId: id, number },
    }))
    const fetched = certificates.inForce.map(one => ({ ...NO_REQUEST, ...one, kind: 'CERTIFICATE' as const }))
    return {
      inForce: [...(signIn ? [signIn] : []), ...checks, ...fetched],
      withdrawn: inOrder(withdrawn, certificates.ended),
    }
  }
}

/** What a user took back, themselves or for a beneficiary, newest first; the caller has checked who asks. */
export function withdrawnConsents(deps: Pick<ConsentDeps, 'consents' | keyof CertificateConsentDeps>) {
  const certificatesOf = certificateConsents(deps)
  return async (userId: string, subjectId: string): Promise<WithdrawnConsent[]> =>
    inOrder(await deps.consents.withdrawn(userId, subjectId), (await certificatesOf(subjectId)).ended)
}

const inOrder = (
  withdrawn: readonly ConsentWithdrawal[],
  ended: readonly EndedCertificateConsent[],
): WithdrawnConsent[] =>
  [
    ...withdrawn.map(({ kind, at }) => ({ kind, name: CONSENTS[kind].name, at })),
    ...ended.map(one => ({ kind: 'CERTIFICATE' as const, ...one })),
  ].sort((a, b) => b.at.getTime() - a.at.getTime())

/**
 * Takes a consent back (PIPL art. 15): from now on nothing rests on it, and it is recorded. Twice is once. For SIGN_IN the
 * caller is signed out everywhere. Faults: UNAUTHENTICATED, NOT_FOUND, INVALID_INPUT, CONFLICT when the account is in use.
 */
export function withdrawConsent(deps: ConsentDeps) {
  const stop = stopAccountChange(deps)
  return async (
    actor: Actor,
    { kind, accountChangeId }: { kind: ConsentWithdrawal['kind']; accountChangeId: string | null },
  ): Promise<ConsentWithdrawal & ConsentWords> => {
    const { userId } = userOf(actor)
    const at = deps.clock.now()
    if (kind === 'SIGN_IN') {
      for (const digest of await deps.consents.withdrawSignIn(userId, at)) await buryCopy(deps.cache, digest)
      return { kind, at, ...CONSENTS.SIGN_IN }
    }
    if (accountChangeId === null) throw invalidInput('没有说是哪一份换账户的申请。')
    const stopped = await stop(actor, accountChangeId)
    requireStopped(stopped.status)
    await deps.consents.withdrawAccountCheck(userId, stopped.subjectId, existingId(stopped.id), at)
    return { kind, at, ...CONSENTS.ACCOUNT_CHECK }
  }
}

function requireStopped(status: AccountChangeStatus): void {
  if (isOpen(status)) throw notFound('这份换账户的申请')
}
