import { type Rejection, rejected } from '../domain/rejection'
import { sessionLife } from '../domain/session-life'
import type { AuthorisationRounds } from '../ports/authorisation-rounds'
import type { Cache } from '../ports/cache'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'
import type { Sessions } from '../ports/sessions'
import type { SignOn, StaffIdentity } from '../ports/sign-on'
import type { Specialists } from '../ports/specialists'
import type { TokenDigest } from '../ports/token-digest'
import { limitRate } from './limit-rate'
import { type OpenedSession, TOKEN_BYTES } from './sign-in'
import { endStaff } from './take-staff-changes'

export interface SignInStaff {
  staffSignOn: SignOn<StaffIdentity | null>
  rounds: Pick<AuthorisationRounds, 'use'>
  sessions: Pick<Sessions, 'openForStaff' | 'changeStaff' | 'endStaff'>
  specialists: Pick<Specialists, 'assign'>
  cache: Cache
  clock: Clock
  ids: Ids
  digest: TokenDigest
}

export interface SignInStaffCommand {
  code: string
  state: string
  clientAddress: string
}

const PER_MINUTE = 60

/**
 * Signs a member of staff in through the city's sign-on; somebody without a post there gets no session, and
 * loses those they have. A specialist's firms are those the sign-on names today (CZ-4).
 */
export const signInStaff =
  (deps: SignInStaff) =>
  async (command: SignInStaffCommand): Promise<OpenedSession | Rejection> => {
    await limitRate(deps.cache, 'sign-in-staff', command.clientAddress, PER_MINUTE)
    const now = deps.clock.now()
    const inTime = await deps.rounds.use(deps.digest(command.state), 'STAFF', null, now)
    if (!inTime) return rejected('STATE_MISMATCH')
    const answer = await deps.staffSignOn.redeem(command.code)
    if (answer.kind === 'CODE_REJECTED') return rejected('CODE_EXPIRED')
    if (answer.who?.roles.length === 0) await endStaff(deps)(answer.who.staffNo)
    if (!answer.who || answer.who.roles.length === 0) return rejected('NOT_STAFF')
    const token = deps.ids.token(TOKEN_BYTES)
    const expiresAt = sessionLife(now).staff
    await deps.sessions.openForStaff(deps.digest(token), answer.who, now, expiresAt)
    const { staffNo, duties } = answer.who
    if (duties) await deps.specialists.assign(staffNo, duties, now)
    return { kind: 'SESSION', token, expiresAt }
  }
