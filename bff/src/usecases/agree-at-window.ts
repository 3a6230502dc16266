import { chinaDate } from '@policy-direct/shared/time/china-date'
import { type Actor, mayAct } from '../domain/actor'
import { Fault, invalidInput, notFound } from '../domain/fault'
import { AGREEMENT_LIVES_MS, PASS_ON_WITHIN } from '../domain/window-visit'
import { addWorkingDays, type WorkingDays } from '../domain/working-days'
import type { Authority } from '../ports/authority'
import type { PolicyItems } from '../ports/policy-items'
import type { WindowVisitRecord } from '../ports/window-visits'
import { existingId } from './acting'
import type { openApplication } from './open-application'
import {
  byStaff,
  byUser,
  deskVisit,
  ownVisit,
  personThrough,
  takeStep,
  type VisitDeps,
  visitorOf,
} from './window-visit-access'

export interface AgreeAtWindowDeps extends VisitDeps {
  items: Pick<PolicyItems, 'current'>
  authority: Authority
  calendar: WorkingDays
  /** The person's own application, the same that is on their phone. */
  open: ReturnType<typeof openApplication>
}

const OTHER_WINDOW = '这位是另一个窗口在接待。请对方再出示一次身份码或身份证，由您来收。'

/**
 * Asks whoever came, on their own phone, to let this clerk enter one item for themselves or for a firm they act for.
 * Faults: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT.
 */
export function askAtWindow(deps: AgreeAtWindowDeps) {
  return async (
    actor: Actor,
    { visitId, itemId, beneficiaryId }: { visitId: string; itemId: string; beneficiaryId: string },
  ): Promise<WindowVisitRecord> => {
    const { staff, visit } = await deskVisit(deps, actor, visitId)
    if (visit.staffId !== staff.staffId) throw invalidInput(OTHER_WINDOW)
    const item = await deps.items.current(itemId, chinaDate(deps.clock.now()))
    if (!item) throw notFound('这个事项')
    const person = await personThrough(deps, visit)
    const standing = await deps.authority.standing(person, existingId(beneficiaryId, '这个办事主体'))
    if (!standing) throw notFound('这个办事主体')
    if (standing.beneficiaryKind !== item.beneficiary.kind)
      throw invalidInput(
        `${item.name}不是给${standing.beneficiaryKind === 'PERSON' ? '个人' : '企业'}办的，请换一个事项。`,
      )
    if (!mayAct(standing))
      throw invalidInput(`对他的授权只包括查看，不能替${standing.name}办。请授权的人来，或者改授权。`)
    // The person's own name, not who enters for them: this is what they read when they agree.
    const name = standing.beneficiaryId === visit.personId ? await visitorOf(deps, visit) : standing.name
    return takeStep(deps, visit, 'ASK', byStaff(staff), {
      ...{ itemId: item.id, beneficiaryId: standing.beneficiaryId, applicationId: null },
      ...{ agreedUntil: null, passOnBy: null, reason: `${name}：${item.name}` },
    })
  }
}

/**
 * The person agrees on their own phone, for half an hour and for this one item, or does not; the same answer twice is one.
 * Faults: UNAUTHENTICATED, NOT_FOUND, CONFLICT.
 */
export function answerWindowVisit(deps: AgreeAtWindowDeps) {
  return async (actor: Actor, { id, agree }: { id: string; agree: boolean }): Promise<WindowVisitRecord> => {
    const { user, visit } = await ownVisit(deps, actor, id)
    if (visit.status === (agree ? 'AGREED' : 'ENDED')) return visit
    if (!agree) return takeStep(deps, visit, 'DECLINE', byUser(user))
    return takeStep(deps, visit, 'AGREE', byUser(user), await wordGiven(deps, actor, visit))
  }
}

/**
 * Somebody without a telephone agrees by signing the paper that was printed for them; the window keeps it, under the number
 * of the visit. The same twice is one. Faults: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, INVALID_INPUT at another
 * window, CONFLICT also for whoever came with a telephone.
 */
export function signAtWindow(deps: AgreeAtWindowDeps) {
  return async (actor: Actor, id: string): Promise<WindowVisitRecord> => {
    const { staff, visit } = await deskVisit(deps, actor, id)
    if (visit.shown !== 'ID_CARD') throw new Fault('CONFLICT', '对方是亮码来的，请对方在自己手机上点同意。')
    if (visit.staffId !== staff.staffId) throw invalidInput(OTHER_WINDOW)
    if (visit.status === 'AGREED') return visit
    const word = await wordGiven(deps, await personThrough(deps, visit), visit)
    return takeStep(deps, visit, 'SIGN', byStaff(staff), {
      reason: `委托书 ${visit.number}，窗口存`,
      ...word,
    })
  }
}

/** What a word opens: the form of the one item, for half an hour, to be passed on within a working day. */
async function wordGiven(deps: AgreeAtWindowDeps, person: Actor, visit: WindowVisitRecord) {
  const at = deps.clock.now()
  const item = await deps.items.current(visit.itemId ?? '', chinaDate(at))
  if (!item) throw notFound('这个事项')
  const opened = item.form
    ? await deps.open(person, { itemId: item.id, beneficiaryId: visit.beneficiaryId! })
    : null
  return {
    applicationId: opened?.application.id ?? null,
    agreedUntil: new Date(at.getTime() + AGREEMENT_LIVES_MS),
    passOnBy: addWorkingDays(deps.calendar, chinaDate(at), PASS_ON_WITHIN),
  }
}

/** The person takes their word back: from then on the clerk sees and enters nothing. Faults as above. */
export function withdrawFromWindow(deps: VisitDeps) {
  return async (actor: Actor, id: string): Promise<WindowVisitRecord> => {
    const { user, visit } = await ownVisit(deps, actor, id)
    if (visit.status === 'ENDED') return visit
    return takeStep(deps, visit, 'WITHDRAW', byUser(user), { agreedUntil: null, passOnBy: null })
  }
}
