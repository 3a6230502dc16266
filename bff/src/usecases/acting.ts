import type { LocalDate } from '@policy-direct/shared/time/china-date'
import { type Actor, mayAct, nameFor, type Standing, type UserActor } from '../domain/actor'
import { forbidden, invalidInput, notFound, unauthenticated } from '../domain/fault'
import { isDate } from '../eligibility'
import type { Authority } from '../ports/authority'
import type { CaseActor } from '../ports/entitlements'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const LONGEST_KEY = 100

/** The signed-in user. Throws UNAUTHENTICATED, or FORBIDDEN for staff: they act for nobody. */
export function userOf(actor: Actor): UserActor {
  if (actor.kind === 'ANONYMOUS') throw unauthenticated(actor)
  if (actor.kind === 'STAFF') throw forbidden('工作人员不能代替群众办理。')
  return actor
}

/** An id that cannot exist answers like one that does not. */
export function existingId(id: string, what?: string): string {
  if (!UUID.test(id)) throw notFound(what)
  return id.toLowerCase()
}

/** A day of the calendar: one that is none (2026-02-30) has the shape of one and is refused in words. */
export function existingDay(day: LocalDate): LocalDate {
  if (!isDate(day)) throw invalidInput('没有这一天，日期要写成 2026-11-21 这样。')
  return day
}

/** A client's idempotency key. */
export function usableKey(key: string): string {
  if (key.length === 0 || key.length > LONGEST_KEY)
    throw invalidInput('这个请求的编号不对，请更新小程序后再试。')
  return key
}

/** How a user is named in event rows. */
export const caseActorOf = (user: UserActor): CaseActor => ({
  kind: 'USER',
  id: user.userId,
  name: user.maskedName,
})

/** As `caseActorOf`, and that they help a person, where they do (帮办代办, HR-1). */
export const caseActorFor = (user: UserActor, standing: Standing): CaseActor => ({
  ...caseActorOf(user),
  name: nameFor(user.maskedName, standing),
})

/** Throws FORBIDDEN for whoever may only look. `deed`: what it is about (申报). */
export function requireDeeds(standing: Standing, deed: string): void {
  if (!mayAct(standing))
    throw forbidden(`对您的授权只包括查看，不能替${standing.name}${deed}。请授权您的人来办，或者改授权。`)
}

/** The actor's standing towards a beneficiary. Throws NOT_FOUND without one: ids cannot be probed. */
export async function standingOf(
  authority: Authority,
  actor: Actor,
  beneficiaryId: string,
  what?: string,
): Promise<Standing> {
  userOf(actor)
  const standing = await authority.standing(actor, existingId(beneficiaryId, what))
  if (!standing) throw notFound(what)
  return standing
}
