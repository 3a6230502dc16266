import { chinaDate } from '@policy-direct/shared/time/china-date'
import { isDepartmentCode } from '@policy-direct/shared/vocabulary/department'
import type { Actor } from '../domain/actor'
import { Fault, forbidden, invalidInput, notFound } from '../domain/fault'
import { answersFor, onDuty } from '../domain/staff-duty'
import { REMINDER_DAYS, type ReminderKind, supervising } from '../domain/supervision'
import { addWorkingDays, type WorkingDays } from '../domain/working-days'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'
import type { PolicyItems } from '../ports/policy-items'
import type { OpenObjection, Reminder, Supervision } from '../ports/supervision'
import { existingId, usableKey } from './acting'

export interface SupervisionDeps {
  supervision: Supervision
  items: PolicyItems
  clock: Clock
  calendar: WorkingDays
  ids: Ids
}

export interface RemindDepartment {
  department: string
  kind: ReminderKind
  itemId: string | null
  request: string
  idempotencyKey: string
}

const LONGEST_REQUEST = 300
const LONGEST_FINDING = 500

/**
 * XQ-8: a leader reminds a department, which answers within working days. Inspectors look and do not remind. Faults:
 * UNAUTHENTICATED, FORBIDDEN, NOT_FOUND for a department or item outside their reach, INVALID_INPUT, CONFLICT.
 */
export function remindDepartment({ supervision, items, clock, calendar, ids }: SupervisionDeps) {
  return async (actor: Actor, command: RemindDepartment): Promise<Reminder> => {
    const { staff, reach } = supervising(actor)
    if (!staff.roles.includes('LEADER')) throw forbidden('督察审计只看不督办，提醒由负责人发出。')
    const { department, kind, itemId } = command
    if (!isDepartmentCode(department) || (reach.department ?? department) !== department)
      throw notFound('这个部门')
    const request = command.request.trim()
    if (request === '' || request.length > LONGEST_REQUEST)
      throw invalidInput(`请写清要部门查什么（${LONGEST_REQUEST} 字以内）。`)
    const at = clock.now()
    const today = chinaDate(at)
    if (itemId !== null && (await items.current(itemId, today))?.leadDepartment !== department)
      throw notFound('这个事项')
    const raised = await supervision.raise({
      id: ids.uuid(),
      kind,
      department,
      regionCode: staff.regionCode,
      itemId,
      request,
      dueOn: addWorkingDays(calendar, today, REMINDER_DAYS[kind]),
      staffId: staff.staffId,
      key: usableKey(command.idempotencyKey),
      at,
    })
    if (raised.request !== request || raised.department !== department || raised.kind !== kind)
      throw new Fault('CONFLICT', '这个请求编号已经用在别的提醒上了，请回到页面重新点一次。')
    return raised
  }
}

/** Reminders a leader or inspector may see; open ones first. Faults: UNAUTHENTICATED, FORBIDDEN. */
export function listReminders({ supervision }: Pick<SupervisionDeps, 'supervision'>) {
  return async (actor: Actor): Promise<Reminder[]> => supervision.reminders(supervising(actor).reach)
}

/** Reminders to the department of whoever looks. Faults: UNAUTHENTICATED, FORBIDDEN. */
export function listDeskReminders({ supervision }: Pick<SupervisionDeps, 'supervision'>) {
  return async (actor: Actor): Promise<Reminder[]> => {
    const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR')
    const { department, regionCode } = staff
    const all = await supervision.reminders({ department, regionCode })
    return all.filter(reminder => answersFor(staff, reminder))
  }
}

/**
 * The department closes a reminder with what it found (LEI-1: investigated to closure), once. Faults: UNAUTHENTICATED,
 * FORBIDDEN, NOT_FOUND for another department's, INVALID_INPUT, CONFLICT when it says something else already.
 */
export function closeReminder({ supervision, clock }: Pick<SupervisionDeps, 'supervision' | 'clock'>) {
  return async (actor: Actor, command: { id: string; finding: string }): Promise<Reminder> => {
    const staff = onDuty(actor, 'REVIEWER')
    const id = existingId(command.id, '这条督办')
    const reminder = await supervision.reminder(id)
    if (!reminder || !answersFor(staff, reminder)) throw notFound('这条督办')
    const finding = command.finding.trim()
    if (finding === '' || finding.length > LONGEST_FINDING)
      throw invalidInput(`请写清查到什么、怎么改的（${LONGEST_FINDING} 字以内）。`)
    await supervision.close(id, finding, staff.staffId, clock.now())
    const closed = await supervision.reminder(id)
    if (closed?.finding !== finding) throw new Fault('CONFLICT', '这条督办已经有人办结了，请刷新看看。')
    return closed
  }
}

/** Unanswered objections of the departments in reach, without who and what. Faults: UNAUTHENTICATED, FORBIDDEN. */
export function listOpenObjections({ supervision }: Pick<SupervisionDeps, 'supervision'>) {
  return async (actor: Actor): Promise<OpenObjection[]> =>
    supervision.openObjections(supervising(actor).reach)
}
