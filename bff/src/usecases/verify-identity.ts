import type { Actor } from '../domain/actor'
import { type Rejection, rejected } from '../domain/rejection'
import type { AuthorisationRounds } from '../ports/authorisation-rounds'
import type { Clock } from '../ports/clock'
import type { ProvenPerson, SignOn } from '../ports/sign-on'
import type { SubjectRegister } from '../ports/subject-register'
import type { TokenDigest } from '../ports/token-digest'
import type { Users } from '../ports/users'
import { userOf } from './acting'

export interface VerifyIdentity {
  identityPlatform: SignOn<ProvenPerson>
  rounds: Pick<AuthorisationRounds, 'use'>
  register: Pick<SubjectRegister, 'ensure'>
  users: Pick<Users, 'bindPerson'>
  clock: Clock
  digest: TokenDigest
}

export interface ReturnedCode {
  code: string
  state: string
}

export type IdentityOutcome = { kind: 'VERIFIED'; personId: string; level: number } | Rejection

/** Binds the real name proven by 统一身份认证 to the signed-in user (ID-1). Proving it again renews the level. */
export const verifyIdentity =
  (deps: VerifyIdentity) =>
  async (actor: Actor, { code, state }: ReturnedCode): Promise<IdentityOutcome> => {
    const user = userOf(actor)
    const now = deps.clock.now()
    if (!(await deps.rounds.use(deps.digest(state), 'IDENTITY', user.userId, now)))
      return rejected('STATE_MISMATCH')
    const answer = await deps.identityPlatform.redeem(code)
    if (answer.kind === 'CODE_REJECTED') return rejected('CODE_EXPIRED')
    const { name, idNumber, phone, issuer, level } = answer.who
    // Until the exchange knows better, people belong where their number was issued.
    const personId = await deps.register.ensure(
      'PERSON',
      { name, identifier: idNumber, phone },
      idNumber.slice(0, 6),
      now,
    )
    const result = await deps.users.bindPerson(user.userId, { personId, issuer, level, phone }, now)
    return result === 'BOUND' ? { kind: 'VERIFIED', personId, level } : rejected('IDENTITY_TAKEN')
  }
