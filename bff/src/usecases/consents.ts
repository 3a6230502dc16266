import { type AccountChangeStatus, isOpen } from '../domain/account-change'
import type { Actor } from '../domain/actor'
import { CONSENTS, type ConsentKind, type ConsentWords } from '../domain/consent'
import { invalidInput, notFound } from '../domain/fault'
import type { AccountChanges } from '../ports/account-changes'
import type { Authority } from '../ports/authority'
import type { Cache } from '../ports/cache'
import type { Clock } from '../ports/clock'
import type { Consents, ConsentWithdrawal } from '../ports/consents'
import { existingId, standingOf, userOf } from './acting'
import { buryCopy } from './resolve-actor'
import { stopAccountChange } from './stop-account-change'

export interface ConsentDeps {
  consents: Consents
  accountChanges: Pick<AccountChanges, 'get' | 'move' | 'openOfSubject'>
  authority: Authority
  cache: Cache
  clock: Clock
}

/** A consent in force, as whoever gave it reads it. */
export interface Consent extends ConsentWords {
  kind: ConsentKind
  givenAt: Date
  /** Which request, for ACCOUNT_CHECK. */
  accountChangeId: string | null
  number: string | null
}

/**
 * What rests on consent now: the user's own, given at sign-in, and the open account changes of a beneficiary; and what was
 * taken back before. Faults: UNAUTHENTICATED, NOT_FOUND.
 */
export function listConsents({ consents, accountChanges, authority }: ConsentDeps) {
  return async (
    actor: Actor,
    beneficiaryId: string,
  ): Promise<{ inForce: Consent[]; withdrawn: ConsentWithdrawal[] }> => {
    const standing = await standingOf(authority, actor, beneficiaryId)
    const { userId } = userOf(actor)
    const [givenAt, open, withdrawn] = await Promise.all([
      consents.signInGivenAt(userId),
      accountChanges.openOfSubject(standing.beneficiaryId),
      consents.withdrawn(userId, standing.beneficiaryId),
    ])
    const signIn = givenAt && {
      kind: 'SIGN_IN' as const,
      ...CONSENTS.SIGN_IN,
      givenAt,
      accountChangeId: null,
      number: null,
    }
    const checks = open.map(({ id, number, requestedAt }) => ({
      kind: 'ACCOUNT_CHECK' as const,
      ...CONSENTS.ACCOUNT_CHECK,
      givenAt: requestedAt,
      accountChangeId: id,
      number,
    }))
    return { inForce: [...(signIn ? [signIn] : []), ...checks], withdrawn }
  }
}

/**
 * Takes a consent back (PIPL art. 15): from now on nothing rests on it, and it is recorded. Twice is once. For SIGN_IN the
 * caller is signed out everywhere. Faults: UNAUTHENTICATED, NOT_FOUND, INVALID_INPUT, CONFLICT when the account is in use.
 */
export function withdrawConsent(deps: ConsentDeps) {
  const stop = stopAccountChange(deps)
  return async (
    actor: Actor,
    { kind, accountChangeId }: { kind: ConsentKind; accountChangeId: string | null },
  ): Promise<{ kind: ConsentKind; at: Date } & ConsentWords> => {
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
