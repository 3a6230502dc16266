import { chinaDate, type LocalDate } from '@policy-direct/shared/time/china-date'
import type { Actor, StaffActor } from '../domain/actor'
import { Fault, invalidInput, notFound } from '../domain/fault'
import { onDuty } from '../domain/staff-duty'
import { addWorkingDays, type WorkingDays } from '../domain/working-days'
import type { PolicyItemVersion } from '../eligibility'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'
import type { PolicyItems } from '../ports/policy-items'
import type { PlannedWithdrawal, Withdrawals } from '../ports/withdrawals'
import { existingDay, existingId } from './acting'

export interface WithdrawItemDeps {
  items: PolicyItems
  withdrawals: Withdrawals
  clock: Clock
  calendar: WorkingDays
  ids: Ids
  /** GB/T 2260 code of the city whose departments lead items. */
  city: string
}

/** XQ-4: a change or withdrawal is announced this many working days before it takes effect. */
export const WITHDRAWAL_NOTICE_DAYS = 5
const LONGEST_REASON = 200

export interface DeskItem {
  item: PolicyItemVersion
  withdrawal: PlannedWithdrawal | null
  /** What leads on after the planned withdrawal. */
  successor: PolicyItemVersion | null
  /** The first day on which a withdrawal planned today may take effect. */
  earliestOn: LocalDate
}

/** Items the department leads, of the whole city: a district withdraws nothing of it. */
const leads = (staff: StaffActor, item: PolicyItemVersion, city: string) =>
  staff.department === item.leadDepartment && staff.regionCode === city

/** Items in force that the signed-in person's department leads. Faults: UNAUTHENTICATED, FORBIDDEN. */
export function listDeskItems(deps: WithdrawItemDeps) {
  return async (actor: Actor): Promise<DeskItem[]> => {
    const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR')
    const today = chinaDate(deps.clock.now())
    const [items, plans] = await Promise.all([deps.items.inForce(today), deps.withdrawals.open()])
    const own = items.filter(item => leads(staff, item, deps.city))
    return Promise.all(own.map(item => deskItem(deps, item, planOf(plans, item))))
  }
}

/**
 * Plans the withdrawal of an item's version in force, five working days ahead at least. From that day it is matched,
 * offered and paid to nobody new, and its codes and posters say so. Faults: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND,
 * INVALID_INPUT, CONFLICT when another plan stands. `replacedBy`: the item in force that old codes and posters open then.
 */
export function planWithdrawal(deps: WithdrawItemDeps) {
  return async (
    actor: Actor,
    command: { itemId: string; reason: string; effectiveOn: LocalDate; replacedBy?: string | null },
  ): Promise<DeskItem> => {
    const staff = onDuty(actor, 'REVIEWER')
    const at = deps.clock.now()
    const today = chinaDate(at)
    const item = await deps.items.current(command.itemId, today)
    if (!item || !leads(staff, item, deps.city)) throw notFound('这个事项')
    const reason = command.reason.trim()
    if (reason === '' || reason.length > LONGEST_REASON)
      throw invalidInput(`请写一句为什么停办（${LONGEST_REASON} 字以内），群众看得到。`)
    const earliestOn = addWorkingDays(deps.calendar, today, WITHDRAWAL_NOTICE_DAYS)
    if (existingDay(command.effectiveOn) < earliestOn)
      throw invalidInput(`停办要提前 ${WITHDRAWAL_NOTICE_DAYS} 个工作日，最早 ${earliestOn}。`)
    const replacedBy = command.replacedBy ?? null
    if (replacedBy !== null && !(await leadsOn(deps, item, replacedBy, command.effectiveOn)))
      throw invalidInput('接替的事项要是另一个在办的、给同一类人的事项，停办那天也还在办。')
    const withdrawal = await deps.withdrawals.plan({
      id: deps.ids.uuid(),
      itemId: item.id,
      version: item.version,
      reason,
      effectiveOn: command.effectiveOn,
      replacedBy,
      staffId: staff.staffId,
      plannedAt: at,
    })
    const same =
      withdrawal.reason === reason &&
      withdrawal.effectiveOn === command.effectiveOn &&
      withdrawal.replacedBy === replacedBy
    if (!same) throw new Fault('CONFLICT', `已经定了 ${withdrawal.effectiveOn} 停办，要改先取消那一次。`)
    return deskItem(deps, item, withdrawal)
  }
}

/** Calls a planned withdrawal off before its day. Faults: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, CONFLICT. */
export function callOffWithdrawal(deps: WithdrawItemDeps) {
  return async (actor: Actor, id: string): Promise<DeskItem> => {
    const staff = onDuty(actor, 'REVIEWER')
    const at = deps.clock.now()
    const planId = existingId(id, '这次停办')
    const plan = (await deps.withdrawals.open()).find(one => one.id === planId)
    const item = plan && (await deps.items.version(plan.itemId, plan.version))
    if (!item || !leads(staff, item, deps.city)) throw notFound('这次停办')
    if (!(await deps.withdrawals.callOff(planId, at)))
      throw new Fault('CONFLICT', '这次停办已经生效或取消了，请刷新看看。')
    return deskItem(deps, item, null)
  }
}

/** Withdraws what is due; twice is once. Answers how many took effect. */
export function applyWithdrawals({ items, withdrawals, clock }: WithdrawItemDeps) {
  return async (): Promise<number> => {
    const at = clock.now()
    const due = (await withdrawals.open()).filter(({ effectiveOn }) => effectiveOn <= chinaDate(at))
    for (const { id, itemId, version, reason, replacedBy } of due) {
      await items.withdraw(itemId, version, reason, replacedBy, at)
      await withdrawals.applied(id, at)
    }
    return due.length
  }
}

async function deskItem(
  { items, clock, calendar }: WithdrawItemDeps,
  item: PolicyItemVersion,
  withdrawal: PlannedWithdrawal | null,
): Promise<DeskItem> {
  const next = withdrawal?.replacedBy
  return {
    item,
    withdrawal,
    successor: next ? await items.current(next, withdrawal.effectiveOn) : null,
    earliestOn: addWorkingDays(calendar, chinaDate(clock.now()), WITHDRAWAL_NOTICE_DAYS),
  }
}

/** Another item for the same kind of beneficiary, in force on the day and not to be withdrawn by then itself. */
async function leadsOn(
  { items, withdrawals }: WithdrawItemDeps,
  item: PolicyItemVersion,
  replacedBy: string,
  on: LocalDate,
): Promise<boolean> {
  const next = await items.current(replacedBy, on)
  if (!next || next.id === item.id || next.beneficiary.kind !== item.beneficiary.kind) return false
  const ends = planOf(await withdrawals.open(), next)
  return ends === null || ends.effectiveOn > on
}

const planOf = (plans: readonly PlannedWithdrawal[], item: PolicyItemVersion) =>
  plans.find(plan => plan.itemId === item.id && plan.version === item.version) ?? null
