import type { StaffActor } from './actor'
import type { MissingPart } from './application-form'
import type { DeskDecision } from './desk-decision'
import { refuse } from './desk-decision'

/** 申报: filled in by the applicant, accepted by one person, decided as a case by another (XQ-5). */
export const APPLICATION_STATUSES = ['DRAFT', 'SUBMITTED', 'INCOMPLETE', 'ACCEPTED', 'CLOSED'] as const
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number]
export const APPLICATION_EVENTS = ['SUBMIT', 'ASK', 'ACCEPT', 'CLOSE'] as const
export type ApplicationEvent = (typeof APPLICATION_EVENTS)[number]

/** [from, event, to]. What is not in the table cannot happen. CLOSE: the case ended, another application takes its place. */
export const APPLICATION_TRANSITIONS: readonly [ApplicationStatus, ApplicationEvent, ApplicationStatus][] = [
  ['DRAFT', 'SUBMIT', 'SUBMITTED'],
  ['SUBMITTED', 'ASK', 'INCOMPLETE'],
  ['INCOMPLETE', 'SUBMIT', 'SUBMITTED'],
  ['SUBMITTED', 'ACCEPT', 'ACCEPTED'],
  ['SUBMITTED', 'CLOSE', 'CLOSED'],
  ['INCOMPLETE', 'CLOSE', 'CLOSED'],
  ['ACCEPTED', 'CLOSE', 'CLOSED'],
]

const TABLE = new Map(APPLICATION_TRANSITIONS.map(([from, event, to]) => [`${from}:${event}`, to]))

/** The status after `event`, or null when it cannot happen from `from`. */
export const nextApplication = (from: ApplicationStatus, event: ApplicationEvent): ApplicationStatus | null =>
  TABLE.get(`${from}:${event}`) ?? null

/** Working days in which somebody of the department accepts or says everything that is missing. */
export const ACCEPT_WITHIN = 2

/** Whether the applicant may still fill in; after acceptance only what was let come later. */
export const mayFillIn = (status: ApplicationStatus): boolean => status === 'DRAFT' || status === 'INCOMPLETE'

/** Why this member of staff does not accept or send back an application; null when they do. */
export function whyNotAcceptor(staff: Pick<StaffActor, 'roles'>): string | null {
  return staff.roles.includes('ACCEPTOR') ? null : '受理由本局的受理人办，核定由另一个人办。'
}

/** 一次性告知: everything that is wrong is said once; after that it is accepted and decided, or returned by the reviewer. */
export const SAID_ONCE = '已经一次性告知过一次，不能再退回补正：材料够就受理，不够由核定人写明原因退回。'

interface AcceptedApplication {
  readonly status: ApplicationStatus
  readonly acceptedBy: string | null
}

/**
 * What an application means for the department's decision: nothing is confirmed before it was accepted, by whoever
 * accepted it, or while a material that was let come later is missing. Null: nothing in the way.
 */
export function applicationRefusal(
  application: AcceptedApplication,
  decision: 'CONFIRM' | 'REJECT',
  staffId: string,
  toCome: readonly Pick<MissingPart, 'name'>[],
): DeskDecision | null {
  if (application.acceptedBy === staffId) return refuse('这一件是您受理的，要由本局另一位同事核定。')
  if (decision === 'REJECT') return null
  if (application.status !== 'ACCEPTED') return refuse('这一件还没有受理：先由受理人核对申报表和材料。')
  if (toCome.length === 0) return null
  return refuse(`容缺受理的材料还没有交齐：${toCome.map(({ name }) => name).join('、')}。`)
}
