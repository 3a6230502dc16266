import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import { missingRequest, nextArrival } from '../domain/arrival-question'
import { Fault, notFound } from '../domain/fault'
import { REMINDER_DAYS } from '../domain/supervision'
import { addWorkingDays, type WorkingDays } from '../domain/working-days'
import type { ArrivalQuestion, ArrivalQuestions } from '../ports/arrival-questions'
import type { Clock } from '../ports/clock'
import type { EntitlementCase } from '../ports/entitlements'
import type { Ids } from '../ports/ids'
import type { PolicyItems } from '../ports/policy-items'
import { userOf } from './acting'
import { ownEntitlement, type ViewDeps } from './view-entitlement'

export interface ArrivalDeps extends ViewDeps {
  arrivals: ArrivalQuestions
  items: PolicyItems
  calendar: WorkingDays
  clock: Clock
  ids: Ids
}

const MOVED_ON = '这一笔刚刚有了变化，请刷新看看。有疑问请打 12345，报办件号。'

/**
 * 到账了 closes the question; 没有到账 sends it to the bank, with a task for the lead department, also from whoever said 到账了
 * by mistake. The same answer again changes nothing. Throws UNAUTHENTICATED, NOT_FOUND (also for somebody else's), CONFLICT when nothing is asked here.
 */
export function answerArrival(deps: ArrivalDeps) {
  return async (
    actor: Actor,
    { entitlementId, arrived }: { entitlementId: string; arrived: boolean },
  ): Promise<ArrivalQuestion> => {
    const { userId } = userOf(actor)
    const one = await ownEntitlement(deps, actor, entitlementId)
    const [question] = await deps.arrivals.ofCases([one.id])
    if (!question || !stillAsked(question, one)) throw new Fault('CONFLICT', MOVED_ON)
    const to = nextArrival(question.status, arrived ? 'SAY_ARRIVED' : 'SAY_MISSING')
    if (to === null) {
      if (saidBefore(question, arrived)) return question
      throw new Fault('CONFLICT', MOVED_ON)
    }
    const at = deps.clock.now()
    const task = arrived ? null : await taskOf(deps, one, at)
    const written = await deps.arrivals.answer(question.fulfilmentId, question.status, to, {
      userId,
      at,
      task,
    })
    const now = await deps.arrivals.get(question.fulfilmentId)
    if (!now || (!written && !saidBefore(now, arrived))) throw new Fault('CONFLICT', MOVED_ON)
    return now
  }
}

const saidBefore = ({ status }: ArrivalQuestion, arrived: boolean): boolean =>
  arrived ? status === 'ARRIVED' : status !== 'ASKED' && status !== 'ARRIVED'

/** A question about money that has come back meanwhile asks nothing any more; what the bank said of it stays. */
function stillAsked({ status }: ArrivalQuestion, one: EntitlementCase): boolean {
  return status === 'CAME_BACK' ? one.status === 'RETURNED' : one.status === 'FULFILLED'
}

async function taskOf({ items, calendar, ids }: ArrivalDeps, one: EntitlementCase, at: Date) {
  const item = await items.version(one.itemId, one.itemVersion)
  if (!item) throw notFound()
  return {
    id: ids.uuid(),
    department: item.leadDepartment,
    itemId: item.id,
    request: missingRequest(one.caseNumber, one.amountFen),
    dueOn: addWorkingDays(calendar, chinaDate(at), REMINDER_DAYS.REMINDER),
  }
}

/** What a case's own page shows of the question. Whoever got the case has checked that the actor may see it. */
export function arrivalsOfCases({ arrivals }: Pick<ArrivalDeps, 'arrivals'>) {
  return async (cases: readonly EntitlementCase[]): Promise<(ArrivalQuestion | null)[]> => {
    const all = await arrivals.ofCases(cases.map(({ id }) => id))
    return cases.map(one => all.find(each => each.entitlementId === one.id && stillAsked(each, one)) ?? null)
  }
}
