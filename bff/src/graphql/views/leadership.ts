import { maskEnterprise } from '@policy-direct/shared/format/mask'
import type {
  CaseBehind as CaseBehindView,
  DepartmentLights as DepartmentLightsView,
  OpenObjection as OpenObjectionView,
  Reminder as ReminderView,
  TakeUpRow as TakeUpRowView,
} from '@policy-direct/shared/generated/schema'
import { chinaDateTime } from '@policy-direct/shared/time/china-date'
import { industryName } from '@policy-direct/shared/vocabulary/industry'
import { regionName } from '@policy-direct/shared/vocabulary/region'
import { heardInWords } from '../../domain/arrival-question'
import type { EntitlementStatus } from '../../domain/entitlement'
import { TAKE_UP_STAGES } from '../../domain/take-up'
import type { OpenObjection, Reminder } from '../../ports/supervision'
import type { TakeUpDimension } from '../../ports/take-up'
import { type ShownCase, workKey } from '../../usecases/cases-behind'
import type { DepartmentLights, TakeUpRow } from '../../usecases/read-take-up'
import { departmentView } from './department'

const NAMES: Record<TakeUpDimension, (key: string) => string> = {
  ITEM: key => key,
  REGION: regionName,
  TRADE: key => (key === '' ? '没有登记行业' : industryName(key)),
  MONTH: key => `${key.slice(0, 4)} 年 ${Number(key.slice(5))} 月`,
}

/** One row of a take-up table. */
export const takeUpRowView = (
  by: TakeUpDimension,
  { key, item, kind, stages }: TakeUpRow,
): TakeUpRowView => ({
  key,
  name: item?.name ?? NAMES[by](by === 'TRADE' && kind === 'PERSON' ? '' : key),
  department: item ? departmentView(item.leadDepartment) : null,
  fulfilmentKind: item?.fulfilment.kind ?? null,
  executor: item ? departmentView(item.fulfilment.executor) : null,
  beneficiaryKind: kind,
  stages: TAKE_UP_STAGES.map((stage, at) => ({ stage, ...stages[at]! })),
})

/** Lights of a department with the cases behind them. */
export const lightsView = ({ department, counts, work }: DepartmentLights): DepartmentLightsView => ({
  department: departmentView(department),
  red: counts.RED,
  yellow: counts.YELLOW,
  green: counts.GREEN,
  paused: counts.PAUSED,
  work: work.map(({ item, status, step, since, count, usedDays, promisedDays, light }) => ({
    key: workKey({ status, since }),
    itemId: item.id,
    itemName: item.name,
    step,
    since,
    count,
    usedDays,
    promisedDays,
    light,
  })),
})

/** Where a case stands while no office is at it. */
const STANDS: Record<EntitlementStatus, string> = {
  SURE: '等部门核定',
  DOUBTFUL: '部门再核实',
  REJECTED: '部门退回了',
  OFFERED: '等本人确认',
  DECLINED: '本人放弃了',
  LAPSED: '过期没确认',
  WITHDRAWN: '本人撤回了申报',
  QUEUED: '已确认，排队等资金',
  IN_NOTICE: '公示中',
  OBJECTED: '有异议，等答复',
  STOPPED: '核定停下了',
  IN_EXECUTION: '正在兑现',
  FULFILLED: '兑现了',
  RETURNED: '退回来了',
}

/** A case behind a figure, masked. */
export const caseBehindView = (one: ShownCase): CaseBehindView => ({
  caseNumber: one.caseNumber,
  who: one.publicName && maskEnterprise(one.publicName),
  regionName: one.regionCode && regionName(one.regionCode),
  step: STANDS[one.status],
  since: one.since,
  usedDays: one.lit?.usedDays ?? null,
  promisedDays: one.lit?.promisedDays ?? null,
  light: one.lit?.light ?? null,
  amountFen: one.amountFen,
})

type NameOf = (itemId: string) => string

export const openObjectionView =
  (nameOf: NameOf) =>
  ({ number, kind, department, itemId, answerBy }: OpenObjection): OpenObjectionView => ({
    number,
    kind,
    department: departmentView(department),
    itemName: nameOf(itemId),
    answerBy,
  })

export const reminderView =
  (nameOf: NameOf) =>
  (reminder: Reminder): ReminderView => ({
    id: reminder.id,
    number: reminder.number,
    kind: reminder.kind,
    department: departmentView(reminder.department),
    itemName: reminder.itemId && nameOf(reminder.itemId),
    request: reminder.request,
    dueOn: reminder.dueOn,
    raisedBy: reminder.raisedBy,
    raisedAt: chinaDateTime(reminder.raisedAt),
    finding: reminder.finding,
    closedBy: reminder.closedBy,
    closedAt: reminder.closedAt && chinaDateTime(reminder.closedAt),
    heard: null,
  })

/** At the department's desk also what has been heard: it names an account, which a leader does not see. */
export const deskReminderView =
  (nameOf: NameOf) =>
  (reminder: Reminder): ReminderView => ({
    ...reminderView(nameOf)(reminder),
    heard: reminder.arrival && heardInWords(reminder.arrival),
  })
