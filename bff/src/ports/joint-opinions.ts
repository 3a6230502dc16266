import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { JointOpinion, JointStatus } from '../domain/joint-opinion'
import type { ApplicationMove } from './applications'

/** One answer of one department. */
export interface JointAnswer {
  applicationId: string
  round: number
  department: string
  status: Exclude<JointStatus, 'WAITING'>
  staffId: string
  staffName: string
  reason: string
  at: Date
}

/** One that is not there on its day. */
export interface OverdueOpinion {
  applicationId: string
  round: number
  department: string
  regionCode: string
  itemId: string
  caseNumber: string
  asks: string
  dueOn: LocalDate
}

/** Opinions of other departments on accepted applications (并联审查); opened with the acceptance, each answered once. */
export interface JointOpinions {
  /** Of each application, the oldest round first. */
  ofApplications(ids: readonly string[]): Promise<Map<string, JointOpinion[]>>
  /** Accepted applications with an undecided case that wait for a department, the one due first first. */
  waiting(department: string): Promise<string[]>
  /** Writes an answer down; with `move` the application goes back in the same transaction. False when it is answered
   * already, or the application is no longer accepted. */
  answer(answer: JointAnswer, move: ApplicationMove | null): Promise<boolean>
  /** Those of undecided cases that should have been there before `today`. */
  overdue(today: LocalDate): Promise<OverdueOpinion[]>
}
