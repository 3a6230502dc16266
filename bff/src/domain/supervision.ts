import type { Actor, StaffActor } from './actor'
import { forbidden, unauthenticated } from './fault'

/** Who coordinates the whole city's fulfilment; its leaders and inspectors see every department. */
export const COORDINATING_DEPARTMENT = 'government-services'

/** What a member of staff may see sums of; a null department is every one. */
export interface SupervisionReach {
  department: string | null
  regionCode: string
}

/**
 * A leader or an inspector (督察审计), with what they may see: of their region, and of their department unless it is
 * the coordinating one. Throws UNAUTHENTICATED for everybody who is not staff, FORBIDDEN for other roles.
 */
export function supervising(actor: Actor): { staff: StaffActor; reach: SupervisionReach } {
  if (actor.kind !== 'STAFF') throw unauthenticated(actor)
  if (!actor.roles.includes('LEADER') && !actor.roles.includes('AUDITOR'))
    throw forbidden('指挥页给负责人和督察审计人员看，您的岗位看不了。')
  const department = actor.department === COORDINATING_DEPARTMENT ? null : actor.department
  return { staff: actor, reach: { department, regionCode: actor.regionCode } }
}

export const REMINDER_KINDS = ['REMINDER', 'TALK', 'CIRCULAR'] as const
/** 提醒, 约谈, 通报 (XQ-8), one stronger than the other. */
export type ReminderKind = (typeof REMINDER_KINDS)[number]

/** Working days a department has to answer with what it found. */
export const REMINDER_DAYS: Record<ReminderKind, number> = { REMINDER: 5, TALK: 3, CIRCULAR: 3 }
