import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { ArrivalStatus } from '../domain/arrival-question'
import type { ReminderKind } from '../domain/supervision'
import type { SupervisionScope } from './take-up'

/** A leader's reminder to a department, and what the department found (XQ-8). */
export interface Reminder {
  id: string
  number: string
  kind: ReminderKind
  department: string
  regionCode: string
  itemId: string | null
  request: string
  dueOn: LocalDate
  /** Staff on duty are named in full. */
  raisedBy: string
  raisedAt: Date
  finding: string | null
  closedBy: string | null
  closedAt: Date | null
  /** Of a task about money somebody misses: where the question stands. */
  arrival: { status: ArrivalStatus; bankWords: string | null } | null
}

export interface NewReminder {
  id: string
  kind: ReminderKind
  department: string
  regionCode: string
  itemId: string | null
  request: string
  dueOn: LocalDate
  staffId: string
  key: string
  at: Date
}

/** An objection as a leader sees it: neither who nor the words. */
export interface OpenObjection {
  number: string
  kind: 'WRONG_FACT' | 'APPEAL' | 'NOTICE'
  department: string
  itemId: string
  answerBy: LocalDate
}

export interface AuditExport {
  id: string
  staffId: string
  department: string | null
  regionCode: string
  format: 'CSV' | 'NDJSON'
  from: LocalDate
  until: LocalDate
  at: Date
}

/** One event of a case without personal data: beneficiaries are a kind and a region, users are nobody. */
export interface AuditEvent {
  seq: number
  at: Date
  caseNumber: string
  itemId: string
  itemVersion: number
  department: string
  regionCode: string
  beneficiaryKind: 'PERSON' | 'ENTERPRISE'
  event: string
  fromStatus: string | null
  toStatus: string
  actorKind: string
  /** Number of the member of staff; null for everybody else. */
  staffNo: string | null
  amountFen: number
}

/** A rule's task for a department: raised by nobody, closed only with a finding. */
export type RuleTask = Omit<NewReminder, 'staffId'>

export interface Supervision {
  /** A rule's task, once a key. False when it is there already. */
  raiseOnce(task: RuleTask): Promise<boolean>
  /** Keys of rules' open tasks that begin with `prefix`. */
  openByRule(prefix: string): Promise<string[]>
  /** Closes a rule's task by itself, with what was found. False when it was closed before. */
  closeByRule(key: string, finding: string, at: Date): Promise<boolean>
  /** The reminder of a key: the first one raised with it. */
  raise(reminder: NewReminder): Promise<Reminder>
  reminders(scope: SupervisionScope): Promise<Reminder[]>
  reminder(id: string): Promise<Reminder | null>
  /** Writes what was found, once. False when it was closed before. */
  close(id: string, finding: string, staffId: string, at: Date): Promise<boolean>
  /** Unanswered objections, the one due first first. */
  openObjections(scope: SupervisionScope): Promise<OpenObjection[]>
  /** Records an export; its ticket opens it once. */
  openExport(request: AuditExport, ticketDigest: Uint8Array): Promise<void>
  /** The export of a ticket, which is used up by it; null when unknown, used, or older than `olderThan`. */
  takeExport(ticketDigest: Uint8Array, olderThan: Date, at: Date): Promise<AuditExport | null>
  /** Events of an export in their order, a page at a time. */
  events(request: AuditExport): AsyncIterable<readonly AuditEvent[]>
}
