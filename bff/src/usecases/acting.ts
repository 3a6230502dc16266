import type { LocalDate } from '@policy-direct/shared/time/china-date'
import { type Actor, mayAct, nameFor, type Standing, type UserActor } from '../domain/actor'
import { Fault, forbidden, invalidInput, notFound, unauthenticated } from '../domain/fault'
import { authorisationEnded } from '../domain/standing-refusal'
import type { Refusal } from '../domain/tap-outcome'
import { isDate } from '../eligibility'
import type { Authority } from '../ports/authority'
import type { CaseActor } from '../ports/entitlements'
import type { RefusalNotes } from './note-refusal'

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

/** Somebody else's; keeps whose, so that whoever was authorised once can be told when that ended. */
export class NotTheirs extends Fault {
  constructor(
    readonly beneficiaryId: string,
    what?: string,
  ) {
    const { code, message } = notFound(what)
    super(code, message)
  }
}

export interface EndingDeps {
  authority: Pick<Authority, 'endedOn'>
  /** Hears of whoever had nothing but an authorisation that ended: no tap keeps that answer. */
  refusals?: Pick<RefusalNotes, 'note'>
}

/**
 * A deed of somebody who may have been authorised once: they are refused with the last day of it. Asks nothing while the
 * deed finds a standing; strangers keep their NOT_FOUND.
 */
export async function orEnded<T>(
  { authority, refusals }: EndingDeps,
  { actor, door }: { actor: Actor; door: string },
  deed: () => Promise<T>,
  no: (refusal: Refusal) => T,
): Promise<T> {
  try {
    return await deed()
  } catch (error) {
    const lastDay = error instanceof NotTheirs ? await authority.endedOn(actor, error.beneficiaryId) : null
    if (lastDay === null) throw error
    const refusal = authorisationEnded(lastDay)
    refusals?.note({ actor, door, code: refusal.reason, reason: refusal.message })
    return no(refusal)
  }
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
  if (!standing) throw new NotTheirs(beneficiaryId, what)
  return standing
}
