import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor, StaffActor } from '../domain/actor'
import { Fault, invalidInput, notFound } from '../domain/fault'
import { LINES_A_FILE } from '../domain/payout-run'
import { answersFor, onDuty } from '../domain/staff-duty'
import type { PolicyItemVersion } from '../eligibility'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'
import type { PayoutRun, PayoutRuns, RunWay } from '../ports/payout-runs'
import type { PolicyItems } from '../ports/policy-items'
import type { TreasurySeal } from '../ports/treasury'
import { usableKey } from './acting'

export interface PayoutRunDeps {
  runs: PayoutRuns
  items: PolicyItems
  clock: Clock
  ids: Ids
  /** Whoever makes runs answers for the whole city. */
  city: string
  /** Whether a key is agreed: only then may runs go by 国库集中支付. */
  seal: Pick<TreasurySeal, 'agreed'>
  /** Payments a file holds; `LINES_A_FILE` without it. */
  linesAFile?: number
}

/** An item of the department that pays, and what waits of it. */
export interface RunItem extends RunWay {
  item: PolicyItemVersion
  waitingCount: number
  waitingFen: number
}

/** Items of the signed-in person's department that could be paid in runs. Faults: UNAUTHENTICATED, FORBIDDEN. */
export function listRunItems(deps: PayoutRunDeps) {
  return async (actor: Actor): Promise<RunItem[]> => {
    const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR')
    const paying = await payingItems(deps, staff)
    const on = await deps.runs.runItems()
    return Promise.all(paying.map(item => runItem(deps, item, on.get(item.id))))
  }
}

/**
 * Switches an item between runs and single payments, for what is ordered from now on. Faults: UNAUTHENTICATED, FORBIDDEN,
 * NOT_FOUND, INVALID_INPUT.
 */
export function switchRunItem(deps: PayoutRunDeps) {
  return async (
    actor: Actor,
    command: { itemId: string; inRuns: boolean; treasury: boolean },
  ): Promise<RunItem> => {
    const staff = onDuty(actor, 'REVIEWER')
    const item = await ownItem(deps, staff, command.itemId)
    const treasury = command.inRuns && command.treasury
    if (treasury && !deps.seal.agreed) throw invalidInput('这里还没有和国库约定签名密钥，先请管理员配置。')
    await deps.runs.switchItem(item.id, command.inRuns, staff.staffId, deps.clock.now(), treasury)
    return runItem(deps, item, (await deps.runs.runItems()).get(item.id))
  }
}

async function payingItems({ items, clock, city }: PayoutRunDeps, staff: StaffActor) {
  return (await items.inForce(chinaDate(clock.now()))).filter(
    ({ leadDepartment, fulfilment, application }) =>
      answersFor(staff, { department: leadDepartment, regionCode: city }) &&
      fulfilment.kind === 'PAYOUT' &&
      application.mode === 'AUTO',
  )
}

async function ownItem(deps: PayoutRunDeps, staff: StaffActor, itemId: string): Promise<PolicyItemVersion> {
  const own = (await payingItems(deps, staff)).find(({ id }) => id === itemId)
  if (!own) throw notFound('这个事项')
  return own
}

async function runItem(
  { runs, city }: PayoutRunDeps,
  item: PolicyItemVersion,
  way: RunWay = { inRuns: false, treasury: false, lastSwitch: null },
): Promise<RunItem> {
  const { count, totalFen } = await runs.waiting(item.id, city)
  return { item, ...way, waitingCount: count, waitingFen: totalFen }
}

/**
 * Puts everything of an item that waits on a run, which then waits for a second person. The same key again answers with
 * the same run. Faults: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, INVALID_INPUT when nobody waits, CONFLICT while another
 * run of the item is open.
 */
export function preparePayoutRun(deps: PayoutRunDeps) {
  return async (actor: Actor, command: { itemId: string; idempotencyKey: string }): Promise<PayoutRun> => {
    const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR')
    const item = await ownItem(deps, staff, command.itemId)
    const prepared = await deps.runs.prepare({
      id: deps.ids.uuid(),
      itemId: item.id,
      department: staff.department,
      regionCode: deps.city,
      staff: { id: staff.staffId, name: staff.name, reviewer: staff.roles.includes('REVIEWER') },
      key: usableKey(command.idempotencyKey),
      linesAFile: deps.linesAFile ?? LINES_A_FILE,
      at: deps.clock.now(),
    })
    if (prepared.kind === 'NOTHING') throw invalidInput('这个事项现在没有等着发的钱，名单核定以后再做批次。')
    if (prepared.kind === 'OPEN')
      throw new Fault('CONFLICT', '这个事项有一批还没发完，先把那一批放行或退回，再做新的。')
    return (await deps.runs.get(prepared.id))!
  }
}
