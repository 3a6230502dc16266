import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import { Fault, invalidInput, notFound } from '../domain/fault'
import { answersFor, onDuty } from '../domain/staff-duty'
import type { PolicyItemVersion } from '../eligibility'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'
import type { PayoutRun, PayoutRuns } from '../ports/payout-runs'
import type { PolicyItems } from '../ports/policy-items'
import { usableKey } from './acting'

export interface PayoutRunDeps {
  runs: PayoutRuns
  items: PolicyItems
  clock: Clock
  ids: Ids
  /** Whoever makes runs answers for the whole city. */
  city: string
}

/** An item of the department that pays, and what waits of it. */
export interface RunItem {
  item: PolicyItemVersion
  /** Payments wait for a run instead of leaving one by one. */
  inRuns: boolean
  waitingCount: number
  waitingFen: number
}

/** Items of the signed-in person's department that could be paid in runs. Faults: UNAUTHENTICATED, FORBIDDEN. */
export function listRunItems({ runs, items, clock, city }: PayoutRunDeps) {
  return async (actor: Actor): Promise<RunItem[]> => {
    const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR')
    const on = await runs.runItems()
    const paying = (await items.inForce(chinaDate(clock.now()))).filter(
      ({ leadDepartment, fulfilment, application }) =>
        answersFor(staff, { department: leadDepartment, regionCode: city }) &&
        fulfilment.kind === 'PAYOUT' &&
        application.mode === 'AUTO',
    )
    return Promise.all(
      paying.map(async item => {
        const { count, totalFen } = await runs.waiting(item.id, city)
        return { item, inRuns: on.has(item.id), waitingCount: count, waitingFen: totalFen }
      }),
    )
  }
}

/** Switches an item between runs and single payments. Faults: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND. */
export function switchRunItem(deps: PayoutRunDeps) {
  const list = listRunItems(deps)
  return async (actor: Actor, command: { itemId: string; inRuns: boolean }): Promise<RunItem> => {
    const staff = onDuty(actor, 'REVIEWER')
    const own = (await list(actor)).find(({ item }) => item.id === command.itemId)
    if (!own) throw notFound('这个事项')
    await deps.runs.switchItem(own.item.id, command.inRuns, staff.staffId, deps.clock.now())
    return (await list(actor)).find(({ item }) => item.id === command.itemId)!
  }
}

/**
 * Puts everything of an item that waits on a run, which then waits for a second person. The same key again answers with
 * the same run. Faults: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, INVALID_INPUT when nobody waits, CONFLICT while another
 * run of the item is open.
 */
export function preparePayoutRun(deps: PayoutRunDeps) {
  const list = listRunItems(deps)
  return async (actor: Actor, command: { itemId: string; idempotencyKey: string }): Promise<PayoutRun> => {
    const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR')
    const own = (await list(actor)).find(({ item }) => item.id === command.itemId)
    if (!own) throw notFound('这个事项')
    const prepared = await deps.runs.prepare({
      id: deps.ids.uuid(),
      itemId: own.item.id,
      department: staff.department,
      regionCode: deps.city,
      staff: { id: staff.staffId, name: staff.name, reviewer: staff.roles.includes('REVIEWER') },
      key: usableKey(command.idempotencyKey),
      at: deps.clock.now(),
    })
    if (prepared.kind === 'NOTHING') throw invalidInput('这个事项现在没有等着发的钱，名单核定以后再做批次。')
    if (prepared.kind === 'OPEN')
      throw new Fault('CONFLICT', '这个事项有一批还没发完，先把那一批放行或退回，再做新的。')
    return (await deps.runs.get(prepared.id))!
  }
}
