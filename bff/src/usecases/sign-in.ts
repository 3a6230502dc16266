import { type Rejection, rejected } from '../domain/rejection'
import { sessionLife } from '../domain/session-life'
import type { Cache } from '../ports/cache'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'
import type { Sessions } from '../ports/sessions'
import type { TokenDigest } from '../ports/token-digest'
import type { Users } from '../ports/users'
import type { WeChat } from '../ports/wechat'
import { limitRate } from './limit-rate'

export interface SignIn {
  wechat: Pick<WeChat, 'miniProgramIdentity' | 'serviceAccountIdentity'>
  users: Pick<Users, 'signedIn'>
  sessions: Pick<Sessions, 'openForUser'>
  cache: Cache
  clock: Clock
  ids: Ids
  digest: TokenDigest
}

export interface SignInCommand {
  channel: 'WEAPP' | 'H5'
  code: string
  clientAddress: string
}

/** The token is told once; only its digest is kept. */
export interface OpenedSession {
  kind: 'SESSION'
  token: string
  expiresAt: Date
}

export const TOKEN_BYTES = 32
/** Many people share one address behind a carrier's gateway. */
const PER_MINUTE = 600

/** Signs in with WeChat's one-time code. Throws TOO_MANY_REQUESTS, UPSTREAM_UNAVAILABLE. */
export const signIn =
  (deps: SignIn) =>
  async (command: SignInCommand): Promise<OpenedSession | Rejection> => {
    await limitRate(deps.cache, 'sign-in', command.clientAddress, PER_MINUTE)
    const redeem =
      command.channel === 'WEAPP' ? deps.wechat.miniProgramIdentity : deps.wechat.serviceAccountIdentity
    const answer = await redeem(command.code)
    if (answer.kind === 'CODE_REJECTED') return rejected('CODE_EXPIRED')
    const now = deps.clock.now()
    const userId = await deps.users.signedIn(answer.who, now)
    const token = deps.ids.token(TOKEN_BYTES)
    const expiresAt = sessionLife(now).user
    await deps.sessions.openForUser(deps.digest(token), userId, now, expiresAt)
    return { kind: 'SESSION', token, expiresAt }
  }
