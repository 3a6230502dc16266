import type { Actor } from '../domain/actor'
import { invalidInput } from '../domain/fault'
import type { AuthorisationPurpose, AuthorisationRounds } from '../ports/authorisation-rounds'
import type { Cache } from '../ports/cache'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'
import type { SignOn } from '../ports/sign-on'
import type { TokenDigest } from '../ports/token-digest'
import type { WeChat } from '../ports/wechat'
import { userOf } from './acting'
import { limitRate } from './limit-rate'

export interface OpenAuthorisationPage {
  wechat: Pick<WeChat, 'authorisationPage'>
  identityPlatform: Pick<SignOn<unknown>, 'page'>
  licence: Pick<SignOn<unknown>, 'page'>
  staffSignOn: Pick<SignOn<unknown>, 'page'>
  rounds: Pick<AuthorisationRounds, 'open'>
  cache: Cache
  clock: Clock
  ids: Ids
  digest: TokenDigest
  /** Where people reach the product, without a trailing slash. */
  publicUrl: string
}

export interface AuthorisationPageCommand {
  purpose: AuthorisationPurpose
  /** Path inside the product. */
  returnTo: string
  clientAddress: string
}

const ROUND_MS = 10 * 60_000
const PER_MINUTE = 600
const STATE_BYTES = 24
/** A path of ours and nothing that a browser could take for another site. */
const PATH_INSIDE = /^\/(?!\/)[\w\-./~%?&=+]*$/
const LONGEST_PATH = 500

/**
 * Starts a round trip to an authorisation page. The state lives ten minutes, works once, and is bound to the user
 * (identity, licence) and the purpose; WeChat's is compared by the client, for nobody is signed in yet.
 */
export const openAuthorisationPage =
  (deps: OpenAuthorisationPage) =>
  async (
    actor: Actor,
    { purpose, returnTo, clientAddress }: AuthorisationPageCommand,
  ): Promise<{ url: string; state: string }> => {
    if (!PATH_INSIDE.test(returnTo) || returnTo.length > LONGEST_PATH)
      throw invalidInput('返回的地址不是政策直达的页面。')
    await limitRate(deps.cache, 'authorisation-page', clientAddress, PER_MINUTE)
    const userId = purpose === 'IDENTITY' || purpose === 'LICENSE' ? userOf(actor).userId : null
    const state = deps.ids.token(STATE_BYTES)
    if (purpose !== 'WECHAT') {
      const expiresAt = new Date(deps.clock.now().getTime() + ROUND_MS)
      await deps.rounds.open({ stateDigest: deps.digest(state), purpose, userId, returnTo, expiresAt })
    }
    // The hash router's path goes behind `#`; institutions put code and state before it.
    return { url: pageOf(deps, purpose)(`${deps.publicUrl}/#${returnTo}`, state), state }
  }

function pageOf(deps: OpenAuthorisationPage, purpose: AuthorisationPurpose) {
  switch (purpose) {
    case 'WECHAT':
      return deps.wechat.authorisationPage
    case 'IDENTITY':
      return deps.identityPlatform.page
    case 'LICENSE':
      return deps.licence.page
    case 'STAFF':
      return deps.staffSignOn.page
  }
}
