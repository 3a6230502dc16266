import { yuan } from '@policy-direct/shared/format/money'
import type { Actor, StaffActor } from '../domain/actor'
import { Fault, forbidden, invalidInput, notFound } from '../domain/fault'
import { onDuty } from '../domain/staff-duty'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'
import type { BudgetChange, PoolBudgets } from '../ports/pool-budgets'
import { existingId, usableKey } from './acting'

export interface PoolBudgetDeps {
  budgets: PoolBudgets
  clock: Clock
  ids: Ids
  /** GB/T 2260 code of the city whose departments hold pools. */
  city: string
}

export type ShownBudgetChange = BudgetChange & { mine: boolean }

/** 10 000 亿元: what is more was typed in 分. */
const MOST_FEN = 100_000_000_000_000
const REFERENCE = { least: 4, most: 60 }
const CHANGES = 12
const WHAT = '这次预算变动'

/**
 * Asks for a change of a pool's budget by the document that says so; nothing moves until somebody else agrees. The same key
 * again is the same change. Faults: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND for another department's pool, INVALID_INPUT with
 * the field's name, CONFLICT.
 */
export function askPoolBudget(deps: PoolBudgetDeps) {
  return async (
    actor: Actor,
    command: { poolId: string; amountFen: number; reference: string; key: string },
  ): Promise<ShownBudgetChange> => {
    const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR')
    const { poolId, amountFen } = command
    const pool = await heldPool(deps, staff, poolId)
    const reference = command.reference.trim().replace(/\s+/g, ' ')
    if (reference.length < REFERENCE.least || reference.length > REFERENCE.most)
      throw invalidInput(`文号：照下达预算的文件写，${REFERENCE.least} 到 ${REFERENCE.most} 个字。`)
    if (amountFen === 0 || Math.abs(amountFen) > MOST_FEN)
      throw invalidInput('金额：写增加或者减少多少，不能是 0，也不能超过一万亿元。')
    const key = usableKey(command.key)
    const asked =
      (await deps.budgets.asked(staff.staffId, key)) ??
      (await askNew(deps, staff, { ...command, reference, key }, pool.availableFen))
    if (asked.poolId !== poolId || asked.amountFen !== amountFen || asked.reference !== reference)
      throw new Fault('CONFLICT', `这次已经提过“${asked.reference}”了，请刷新看看，再提别的。`)
    return shown(asked, staff)
  }
}

async function askNew(
  { budgets, ids, clock }: PoolBudgetDeps,
  { staffId }: StaffActor,
  asked: { poolId: string; amountFen: number; reference: string; key: string },
  availableFen: number,
): Promise<BudgetChange> {
  if (-asked.amountFen > availableFen) throw invalidInput(shortOf(availableFen))
  if (await budgets.isBooked(asked.poolId, asked.reference)) throw invalidInput(bookedBefore(asked.reference))
  return budgets.ask({ ...asked, id: ids.uuid(), staffId, at: clock.now() })
}

/**
 * Agrees, by another person, a reviewer: budget and money of the pool move at once, and whoever waits in its line has their
 * turn. Or says no; who asked may take it back. Faults: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, CONFLICT.
 */
export function decidePoolBudget(deps: PoolBudgetDeps) {
  return async (actor: Actor, command: { id: string; agrees: boolean }): Promise<ShownBudgetChange> => {
    const staff = command.agrees ? onDuty(actor, 'REVIEWER') : onDuty(actor, 'REVIEWER', 'ACCEPTOR')
    const id = existingId(command.id, WHAT)
    const change = await deps.budgets.change(id)
    if (!change) throw notFound(WHAT)
    const { availableFen } = await heldPool(deps, staff, change.poolId, WHAT)
    const mine = change.askedBy.staffId === staff.staffId
    if (command.agrees && mine) throw forbidden('自己提的要由本部门另一位核定人确认。')
    if (!command.agrees && !mine) onDuty(actor, 'REVIEWER')
    const decided = await deps.budgets.decide(id, command.agrees, staff.staffId, deps.clock.now())
    if (decided === 'DECIDED') throw new Fault('CONFLICT', '这一笔已经有人定过了，请刷新看看。')
    if (decided === 'SHORT') throw new Fault('CONFLICT', shortOf(availableFen))
    if (decided === 'SAME_DOCUMENT') throw new Fault('CONFLICT', bookedBefore(change.reference))
    return shown((await deps.budgets.change(id))!, staff)
  }
}

/** Changes of a pool that `readPoolBooks` has let somebody see, waiting ones first. */
export function listPoolBudget({ budgets }: Pick<PoolBudgetDeps, 'budgets'>) {
  return async (actor: Actor, poolId: string): Promise<ShownBudgetChange[]> =>
    (await budgets.of(poolId, CHANGES)).map(change => ({
      ...change,
      mine: actor.kind === 'STAFF' && change.askedBy.staffId === actor.staffId,
    }))
}

const shown = (change: BudgetChange, { staffId }: StaffActor): ShownBudgetChange => ({
  ...change,
  mine: change.askedBy.staffId === staffId,
})

/** The pool, if this person's department holds it for the whole city. */
async function heldPool(
  { budgets, city }: PoolBudgetDeps,
  staff: StaffActor,
  id: string,
  what = '这个资金池',
) {
  const pool = await budgets.pool(id)
  if (!pool || pool.holder !== staff.department || staff.regionCode !== city) throw notFound(what)
  return pool
}

const shortOf = (availableFen: number) =>
  `金额：没有安排出去的只剩 ${yuan(availableFen)}，减不了这么多。已经给人留着的不能减。`
const bookedBefore = (reference: string) => `文号：“${reference}”已经记过一次了，同一个文件只记一次。`
