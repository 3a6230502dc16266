import type { Actor, Standing } from '../domain/actor'
import { notFound } from '../domain/fault'
import { type Rejection, rejected } from '../domain/rejection'
import type { AuthorisationRounds } from '../ports/authorisation-rounds'
import type { Authority } from '../ports/authority'
import type { Clock } from '../ports/clock'
import type { ShownLicence, SignOn } from '../ports/sign-on'
import type { SubjectRegister } from '../ports/subject-register'
import type { Subjects } from '../ports/subjects'
import type { TokenDigest } from '../ports/token-digest'
import type { Users } from '../ports/users'
import { userOf } from './acting'
import type { ReturnedCode } from './verify-identity'

export interface BindEnterprise {
  licence: SignOn<ShownLicence>
  rounds: Pick<AuthorisationRounds, 'use'>
  subjects: Pick<Subjects, 'identity'>
  register: Pick<SubjectRegister, 'ensure' | 'nameLegalRepresentative'>
  users: Pick<Users, 'bindEnterprise'>
  authority: Authority
  clock: Clock
  digest: TokenDigest
}

/** Binds the enterprise whose 电子营业执照 its legal representative has just shown (ID-1). */
export const bindEnterprise =
  (deps: BindEnterprise) =>
  async (
    actor: Actor,
    { code, state }: ReturnedCode,
  ): Promise<{ kind: 'BOUND'; standing: Standing } | Rejection> => {
    const user = userOf(actor)
    const now = deps.clock.now()
    if (!(await deps.rounds.use(deps.digest(state), 'LICENSE', user.userId, now)))
      return rejected('STATE_MISMATCH')
    const person = user.personId ? await deps.subjects.identity(user.personId) : null
    if (!user.personId || !person) return rejected('IDENTITY_REQUIRED')
    const answer = await deps.licence.redeem(code)
    if (answer.kind === 'CODE_REJECTED') return rejected('CODE_EXPIRED')
    const licence = answer.who
    if (!isShownByItsRepresentative(licence, person.identifier)) return rejected('NOT_LEGAL_REPRESENTATIVE')
    if (!licence.active) return rejected('ENTERPRISE_NOT_ACTIVE')

    const { uscc, enterpriseName, legalRepresentativeIdNumber } = licence
    const identity = { name: enterpriseName, identifier: uscc, phone: null }
    const enterpriseId = await deps.register.ensure('ENTERPRISE', identity, uscc.slice(2, 8), now)
    // The licence is the registry's word of this minute; the exchange's may be older.
    await deps.register.nameLegalRepresentative(enterpriseId, legalRepresentativeIdNumber, now)
    await deps.users.bindEnterprise(user.personId, enterpriseId, now)
    const standing = await deps.authority.standing(user, enterpriseId)
    if (!standing) throw notFound('这家企业')
    return { kind: 'BOUND', standing }
  }

function isShownByItsRepresentative(licence: ShownLicence, idNumber: string): boolean {
  const same = (other: string) => other.toUpperCase() === idNumber.toUpperCase()
  return (
    licence.holderIsLegalRepresentative &&
    same(licence.holderIdNumber) &&
    same(licence.legalRepresentativeIdNumber)
  )
}
