import type { Actor } from '../domain/actor'
import { forbidden, unauthenticated } from '../domain/fault'
import { IDENTITY_CODE_LIVES_MS, identityCodeText, whyNoIdentityCode } from '../domain/identity-code'
import type { Cache } from '../ports/cache'
import type { Clock } from '../ports/clock'
import type { IdentityCodeSeal, IdentityCodes } from '../ports/identity-codes'
import type { Ids } from '../ports/ids'
import type { TokenDigest } from '../ports/token-digest'
import { userOf } from './acting'
import { limitRate } from './limit-rate'

export interface ShowIdentityCodeDeps {
  codes: Pick<IdentityCodes, 'show'>
  seal: Pick<IdentityCodeSeal, 'digitsOf'>
  codeDigest: TokenDigest
  cache: Cache
  clock: Clock
  ids: Ids
  /** Our own address, without a trailing slash. */
  publicUrl: string
}

export interface IdentityCode {
  text: string
  digits: string
  expiresAt: Date
}

const RANDOM_BYTES = 24
const TRIES = 5
const PER_MINUTE = 30

/**
 * 亮码 (CS-1): a code for one use within a minute, bound to the session that shows it; it takes the place of the one before.
 * Faults: UNAUTHENTICATED, FORBIDDEN without a name that somebody checked, TOO_MANY_REQUESTS.
 */
export function showIdentityCode(deps: ShowIdentityCodeDeps) {
  return async (actor: Actor, sessionDigest: Uint8Array | null): Promise<IdentityCode> => {
    const user = userOf(actor)
    if (!sessionDigest) throw unauthenticated(actor)
    const why = whyNoIdentityCode(user)
    if (why) throw forbidden(why)
    await limitRate(deps.cache, 'identity-code', user.userId, PER_MINUTE)
    const issuedAt = deps.clock.now()
    const expiresAt = new Date(issuedAt.getTime() + IDENTITY_CODE_LIVES_MS)
    for (let tries = 0; tries < TRIES; tries += 1) {
      const digits = deps.seal.digitsOf(deps.ids.token(RANDOM_BYTES))
      const digest = deps.codeDigest(digits)
      if (await deps.codes.show({ digest, userId: user.userId, sessionDigest, issuedAt, expiresAt }))
        return { text: identityCodeText(deps.publicUrl, digits), digits, expiresAt }
    }
    throw new Error('five codes in a row were taken')
  }
}
