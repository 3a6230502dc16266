import type { StaffActor } from './actor'
import type { MissingPart } from './application-form'
import type { DeskDecision } from './desk-decision'
import { refuse } from './desk-decision'
import { nextBy } from './transition-table'

/** 申报: filled in by the applicant, accepted by one person, decided as a case by another (XQ-5). */
export const APPLICATION_STATUSES = [
  'DRAFT',
  'SUBMITTED',
  'INCOMPLETE',
  'ACCEPTED',
  'DECIDED',
  'WITHDRAWN',
  'CLOSED',
] as const
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number]
export const APPLICATION_EVENTS = [
  'SUBMIT',
  'DECIDE',
  'ASK',
  'ACCEPT',
  'ASK_BACK',
  'WITHDRAW',
  'CLOSE',
] as const
export type ApplicationEvent = (typeof APPLICATION_EVENTS)[number]

/** [from, event, to]. What is not in the table cannot happen. DECIDE: with the tap (LY-2).
 * WITHDRAW: while nobody has decided the case. CLOSE: the case ended,
 * another application takes its place. */
export const APPLICATION_TRANSITIONS: readonly [ApplicationStatus, ApplicationEvent, ApplicationStatus][] = [
  ['DRAFT', 'SUBMIT', 'SUBMITTED'],
  ['DRAFT', 'DECIDE', 'DECIDED'],
  ['SUBMITTED', 'ASK', 'INCOMPLETE'],
  ['INCOMPLETE', 'SUBMIT', 'SUBMITTED'],
  ['SUBMITTED', 'ACCEPT', 'ACCEPTED'],
  // 并联审查: one of the departments that look at it together needs more.
  ['ACCEPTED', 'ASK_BACK', 'INCOMPLETE'],
  ['SUBMITTED', 'WITHDRAW', 'WITHDRAWN'],
  ['INCOMPLETE', 'WITHDRAW', 'WITHDRAWN'],
  ['ACCEPTED', 'WITHDRAW', 'WITHDRAWN'],
  ['WITHDRAWN', 'CLOSE', 'CLOSED'],
  ['SUBMITTED', 'CLOSE', 'CLOSED'],
  ['INCOMPLETE', 'CLOSE', 'CLOSED'],
  ['ACCEPTED', 'CLOSE', 'CLOSED'],
  ['DECIDED', 'CLOSE', 'CLOSED'],
]

/** The status after an event, or null when it cannot happen. */
export const nextApplication = nextBy(APPLICATION_TRANSITIONS)

/** Working days in which somebody of the department accepts or says everything that is missing. */
export const ACCEPT_WITHIN = 2

/** Whether the applicant may still fill in; after acceptance only what was let come later. */
export const mayFillIn = (status: ApplicationStatus): boolean => status === 'DRAFT' || status === 'INCOMPLETE'

/** Why this member of staff does not accept or send back an application; null when they do. */
export function whyNotAcceptor(staff: Pick<StaffActor, 'roles'>): string | null {
  return staff.roles.includes('ACCEPTOR') ? null : '受理由本局的受理人办，核定由另一个人办。'
}

/** Whether what was let come later may still come: not for what the department has left. */
export const takesLate = (status: ApplicationStatus): boolean =>
  status === 'SUBMITTED' || status === 'ACCEPTED'

/** Whether the department may look into it: drafts and what was taken back are nobody's but the applicant's. */
export const isWithDepartment = (status: ApplicationStatus): boolean =>
  status !== 'DRAFT' && status !== 'WITHDRAWN'

/** Whether it was taken back once; what is asked for anew after that is another application. */
export const wasTakenBack = (steps: readonly { readonly event: ApplicationEvent }[]): boolean =>
  steps.some(({ event }) => event === 'WITHDRAW')

/** Whether the department may look at what is in it: never again once it was taken back, also after it was closed. */
export const isOpenToDepartment = ({
  status,
  steps,
}: {
  readonly status: ApplicationStatus
  readonly steps: readonly { readonly event: ApplicationEvent }[]
}): boolean => isWithDepartment(status) && !wasTakenBack(steps)

/** How long the department sees that something was taken back; its content it sees no more. */
export const WITHDRAWN_SHOWN_DAYS = 7

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
