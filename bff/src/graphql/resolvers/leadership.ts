import type {
  MutationCloseReminderArgs,
  MutationOpenAuditExportArgs,
  MutationRemindDepartmentArgs,
  QueryCasesBehindArgs,
  QueryTakeUpArgs,
} from '@policy-direct/shared/generated/schema'
import { chinaDateTime } from '@policy-direct/shared/time/china-date'
import type { casesBehind } from '../../usecases/cases-behind'
import type { openAuditExport } from '../../usecases/export-audit'
import type { readLights, readPools, readTakeUp } from '../../usecases/read-take-up'
import type {
  closeReminder,
  listDeskReminders,
  listOpenObjections,
  listReminders,
  remindDepartment,
} from '../../usecases/remind-department'
import type { Resolver, Resolvers } from '../context'
import {
  caseBehindView,
  deskReminderView,
  lightsView,
  openObjectionView,
  reminderView,
  takeUpRowView,
} from '../views/leadership'

export interface LeadershipUseCases {
  takeUp: ReturnType<typeof readTakeUp>
  casesBehind: ReturnType<typeof casesBehind>
  lights: ReturnType<typeof readLights>
  pools: ReturnType<typeof readPools>
  objections: ReturnType<typeof listOpenObjections>
  reminders: ReturnType<typeof listReminders>
  deskReminders: ReturnType<typeof listDeskReminders>
  remind: ReturnType<typeof remindDepartment>
  close: ReturnType<typeof closeReminder>
  openExport: ReturnType<typeof openAuditExport>
  /** Names of these items, by id. */
  namesOf(itemIds: readonly string[]): Promise<ReadonlyMap<string, string>>
}

/** XQ-8: what leadership and 督察审计 see, remind of and take with them. */
export function leadershipResolvers(useCases: LeadershipUseCases): Resolvers {
  const naming = async (rows: readonly { itemId: string | null }[]) => {
    const names = await useCases.namesOf(rows.flatMap(({ itemId }) => itemId ?? []))
    return (itemId: string) => names.get(itemId) ?? itemId
  }
  const takeUp: Resolver<QueryTakeUpArgs> = async (_, { by, itemId, month }, { actor }) => {
    const read = await useCases.takeUp(actor, { by, itemId: itemId ?? null, month: month ?? null })
    return { asOf: read.asOf && chinaDateTime(read.asOf), rows: read.rows.map(row => takeUpRowView(by, row)) }
  }
  const casesBehind: Resolver<QueryCasesBehindArgs> = async (_, args, { actor }) => {
    const { cases, ...page } = await useCases.casesBehind(actor, {
      itemId: args.itemId,
      stage: args.stage,
      stillBefore: args.stillBefore ?? false,
      month: args.month ?? null,
      regionCode: args.regionCode ?? null,
      trade: args.trade ?? null,
      work: args.work ?? null,
      after: args.after ?? null,
    })
    return { ...page, cases: cases.map(caseBehindView) }
  }
  const departmentLights: Resolver = async (_, _args, { actor }) =>
    (await useCases.lights(actor)).map(lightsView)
  const poolGauges: Resolver = async (_, _args, { actor }) => useCases.pools(actor)
  const openObjections: Resolver = async (_, _args, { actor }) => {
    const open = await useCases.objections(actor)
    return open.map(openObjectionView(await naming(open)))
  }
  const reminders: Resolver = async (_, _args, { actor }) => {
    const all = await useCases.reminders(actor)
    return all.map(reminderView(await naming(all)))
  }
  const deskReminders: Resolver = async (_, _args, { actor }) => {
    const all = await useCases.deskReminders(actor)
    return all.map(deskReminderView(await naming(all)))
  }
  const remind: Resolver<MutationRemindDepartmentArgs> = async (_, args, { actor }) => {
    const raised = await useCases.remind(actor, { ...args, itemId: args.itemId ?? null })
    return reminderView(await naming([raised]))(raised)
  }
  const close: Resolver<MutationCloseReminderArgs> = async (_, args, { actor }) => {
    const closed = await useCases.close(actor, args)
    return deskReminderView(await naming([closed]))(closed)
  }
  const openExport: Resolver<MutationOpenAuditExportArgs> = async (_, args, { actor }) =>
    `/audit/events/${await useCases.openExport(actor, args)}`
  return {
    Query: { takeUp, casesBehind, departmentLights, poolGauges, openObjections, reminders, deskReminders },
    Mutation: { remindDepartment: remind, closeReminder: close, openAuditExport: openExport },
  }
}
