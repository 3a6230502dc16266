import {
  ACCOUNT_CHANGE_EVENTS,
  ACCOUNT_CHANGE_STATUSES,
  ACCOUNT_CHANGE_TRANSITIONS,
  nextAccountChange,
} from './account-change'
import {
  APPLICATION_EVENTS,
  APPLICATION_STATUSES,
  APPLICATION_TRANSITIONS,
  nextApplication,
} from './application-life'
import {
  APPOINTMENT_EVENTS,
  APPOINTMENT_STATUSES,
  APPOINTMENT_TRANSITIONS,
  nextAppointment,
} from './appointment'
import { ARRIVAL_EVENTS, ARRIVAL_STATUSES, ARRIVAL_TRANSITIONS, nextArrival } from './arrival-question'
import { ENTITLEMENT_EVENTS, ENTITLEMENT_STATUSES, ENTITLEMENT_TRANSITIONS, nextStatus } from './entitlement'
import { FULFILMENT_REPORTS, FULFILMENT_STATUSES, FULFILMENT_TRANSITIONS, nextFulfilment } from './fulfilment'
import { JOINT_EVENTS, JOINT_STATUSES, JOINT_TRANSITIONS, nextJoint } from './joint-opinion'
import { nextPayoutRun, PAYOUT_RUN_EVENTS, PAYOUT_RUN_STATUSES, PAYOUT_RUN_TRANSITIONS } from './payout-run'
import { nextProof, PROOF_EVENTS, PROOF_STATUSES, PROOF_TRANSITIONS } from './proof'
import { nextReversal, REVERSAL_EVENTS, REVERSAL_STATUSES, REVERSAL_TRANSITIONS } from './reversal'
import {
  BUNDLE_PART_EVENTS,
  BUNDLE_PART_STATUSES,
  BUNDLE_PART_TRANSITIONS,
  nextBundlePart,
} from './service-bundle'
import {
  nextWindowVisit,
  WINDOW_VISIT_EVENTS,
  WINDOW_VISIT_STATUSES,
  WINDOW_VISIT_TRANSITIONS,
} from './window-visit'

/** A life as data: what there is to know of a table of transitions, whatever it is about. */
export interface StateMachine {
  /** As its file is called. */
  readonly name: string
  readonly title: string
  readonly statuses: readonly string[]
  readonly events: readonly string[]
  /** [from (null: not there yet), event, to] */
  readonly transitions: readonly (readonly [string | null, string, string])[]
  /** Where a life begins; null where an event of the table begins it. */
  readonly begins: string | null
  /** Null when the event cannot happen from there. */
  next(from: string | null, event: string): string | null
}

/** Every life of the domain, for its picture and for the test of its whole matrix. */
export const STATE_MACHINES: readonly StateMachine[] = [
  {
    name: 'entitlement',
    title: 'A benefit of one beneficiary (办件)',
    statuses: ENTITLEMENT_STATUSES,
    events: ENTITLEMENT_EVENTS,
    transitions: ENTITLEMENT_TRANSITIONS,
    begins: null,
    next: nextStatus as StateMachine['next'],
  },
  {
    name: 'fulfilment',
    title: 'One instruction to an executor',
    statuses: FULFILMENT_STATUSES,
    events: FULFILMENT_REPORTS,
    transitions: FULFILMENT_TRANSITIONS,
    begins: 'CREATED',
    next: nextFulfilment as StateMachine['next'],
  },
  {
    name: 'account-change',
    title: 'A request to pay to another account (换收款账户)',
    statuses: ACCOUNT_CHANGE_STATUSES,
    events: ACCOUNT_CHANGE_EVENTS,
    transitions: ACCOUNT_CHANGE_TRANSITIONS,
    begins: 'WAITING',
    next: nextAccountChange as StateMachine['next'],
  },
  {
    name: 'payout-run',
    title: 'A batch of payments (成批发放)',
    statuses: PAYOUT_RUN_STATUSES,
    events: PAYOUT_RUN_EVENTS,
    transitions: PAYOUT_RUN_TRANSITIONS,
    begins: 'PREPARING',
    next: nextPayoutRun as StateMachine['next'],
  },
  {
    name: 'appointment',
    title: 'An appointment at a window (预约)',
    statuses: APPOINTMENT_STATUSES,
    events: APPOINTMENT_EVENTS,
    transitions: APPOINTMENT_TRANSITIONS,
    begins: 'BOOKED',
    next: nextAppointment as StateMachine['next'],
  },
  {
    name: 'window-visit',
    title: 'One coming to a window (窗口收件)',
    statuses: WINDOW_VISIT_STATUSES,
    events: WINDOW_VISIT_EVENTS,
    transitions: WINDOW_VISIT_TRANSITIONS,
    begins: 'RECEIVED',
    next: nextWindowVisit as StateMachine['next'],
  },
  {
    name: 'arrival-question',
    title: 'Whether the money arrived (到账了吗)',
    statuses: ARRIVAL_STATUSES,
    events: ARRIVAL_EVENTS,
    transitions: ARRIVAL_TRANSITIONS,
    begins: 'ASKED',
    next: nextArrival as StateMachine['next'],
  },
  {
    name: 'reversal',
    title: 'Money asked back (追回)',
    statuses: REVERSAL_STATUSES,
    events: REVERSAL_EVENTS,
    transitions: REVERSAL_TRANSITIONS,
    begins: 'PROPOSED',
    next: nextReversal as StateMachine['next'],
  },
  {
    name: 'application-life',
    title: 'A form filled in and handed in (申报)',
    statuses: APPLICATION_STATUSES,
    events: APPLICATION_EVENTS,
    transitions: APPLICATION_TRANSITIONS,
    begins: 'DRAFT',
    next: nextApplication as StateMachine['next'],
  },
  {
    name: 'joint-opinion',
    title: 'What another department says of an application (并联审查)',
    statuses: JOINT_STATUSES,
    events: JOINT_EVENTS,
    transitions: JOINT_TRANSITIONS,
    begins: 'WAITING',
    next: nextJoint as StateMachine['next'],
  },
  {
    name: 'service-bundle',
    title: 'An item of several asked for together (一件事)',
    statuses: BUNDLE_PART_STATUSES,
    events: BUNDLE_PART_EVENTS,
    transitions: BUNDLE_PART_TRANSITIONS,
    begins: 'WAITING',
    next: nextBundlePart as StateMachine['next'],
  },
  {
    name: 'proof',
    title: 'A proof asked of the owner of a datum (证明)',
    statuses: PROOF_STATUSES,
    events: PROOF_EVENTS,
    transitions: PROOF_TRANSITIONS,
    begins: 'ASKED',
    next: nextProof as StateMachine['next'],
  },
]

/** Statuses nothing leads out of. */
export const endsOf = ({ statuses, transitions }: StateMachine): string[] =>
  statuses.filter(status => !transitions.some(([from, , to]) => from === status && to !== status))
