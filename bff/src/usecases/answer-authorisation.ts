import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor, UserActor } from '../domain/actor'
import { type Authorisation, isNamed, statusOn } from '../domain/authorisation'
import { Fault, notFound } from '../domain/fault'
import type { Authorisations } from '../ports/authorisations'
import type { Clock } from '../ports/clock'
import type { Subjects } from '../ports/subjects'
import type { Users } from '../ports/users'
import { existingId, userOf } from './acting'

export interface AnswerAuthorisation {
  authorisations: Pick<Authorisations, 'get' | 'answer' | 'revoke'>
  subjects: Pick<Subjects, 'identity'>
  users: Pick<Users, 'contact'>
  clock: Clock
}

const WHAT = '这份授权'

/**
 * The named agent accepts or refuses; an agent may also give an accepted one back. The same answer twice is one.
 * Throws NOT_FOUND for everybody who is not named with name and phone, CONFLICT when it has lapsed.
 */
export const answerAuthorisation =
  (deps: AnswerAuthorisation) =>
  async (actor: Actor, { id, accept }: { id: string; accept: boolean }): Promise<Authorisation> => {
    const user = userOf(actor)
    const authorisation = await deps.authorisations.get(existingId(id, WHAT))
    if (!authorisation || !user.personId || !(await isFor(deps, user, authorisation))) throw notFound(WHAT)
    const now = deps.clock.now()
    const today = chinaDate(now)
    const status = statusOn(authorisation, today)
    if (status === 'PENDING')
      await deps.authorisations.answer(authorisation.id, user.personId, accept, today, now)
    else if (status === 'ACTIVE' && !accept) await deps.authorisations.revoke(authorisation.id, now)
    const answered = await deps.authorisations.get(authorisation.id)
    if (!answered) throw notFound(WHAT)
    if (accept && statusOn(answered, today) !== 'ACTIVE') {
      throw new Fault('CONFLICT', '这份授权已经过期或被收回，请联系企业的法定代表人重新授权。')
    }
    return answered
  }

async function isFor(
  deps: AnswerAuthorisation,
  user: UserActor,
  authorisation: Authorisation,
): Promise<boolean> {
  if (authorisation.agentPersonId) return authorisation.agentPersonId === user.personId
  const [person, contact] = await Promise.all([
    deps.subjects.identity(user.personId!),
    deps.users.contact(user.userId),
  ])
  return person !== null && isNamed(authorisation, { name: person.name, phone: contact?.phone ?? null })
}
