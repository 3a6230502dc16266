import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { AskedPart, FilledIn } from '../domain/application-form'
import type { ApplicationEvent, ApplicationStatus } from '../domain/application-life'
import type { NewJointOpinion } from '../domain/joint-opinion'
import type { CaseActor, EntitlementCase } from './entitlements'

/** One thing that happened to an application. */
export interface ApplicationStep {
  event: ApplicationEvent
  actorKind: CaseActor['kind']
  actorId: string
  actorName: string
  /** The department's sentence. */
  reason: string | null
  at: Date
}

/** The right an application asks for. */
export type AppliedRight = Pick<EntitlementCase, 'subjectId' | 'itemId' | 'recordKey' | 'period'>

export interface ApplicationRecord extends AppliedRight {
  id: string
  /** The version whose form is filled in; fixed when it is handed in. */
  itemVersion: number
  department: string
  status: ApplicationStatus
  /** Grows with every change. */
  revision: number
  filled: FilledIn
  /** What the department said is missing; everything at once. */
  asked: readonly AskedPart[]
  /** The case, from the first time it was handed in. */
  entitlementId: string | null
  submittedAt: Date | null
  /** The department answers by then. */
  answerBy: LocalDate | null
  openedAt: Date
  /** When something was last filled in. */
  filledAt: Date
  /** Oldest first. */
  steps: readonly ApplicationStep[]
}

/** With the region it comes from. */
export type PlacedApplication = ApplicationRecord & { regionCode: string }

/** A draft that is left alone, and the files that may go. */
export interface AbandonedDraft {
  application: PlacedApplication
  fileIds: readonly string[]
}

/** What changes with a step. */
export interface ApplicationMove {
  id: string
  from: ApplicationStatus
  to: ApplicationStatus
  step: ApplicationStep
  itemVersion?: number
  entitlementId?: string
  answerBy?: LocalDate | null
  asked?: readonly AskedPart[]
  /** ACCEPT of an item with a joint review: what is asked of the other departments. */
  joint?: readonly NewJointOpinion[]
}

/** Applications (申报); what is filled in is sealed. Every step is kept; news goes to the outbox as `notify`. */
export interface Applications {
  get(id: string): Promise<PlacedApplication | null>
  /** The newest for a right. */
  ofRight(right: AppliedRight): Promise<PlacedApplication | null>
  /** The newest of each case that has one. */
  ofCases(entitlementIds: readonly string[]): Promise<PlacedApplication[]>
  /** Everybody's own, the newest first. */
  ofSubject(subjectId: string): Promise<PlacedApplication[]>
  /** Their ids alone; nothing sealed is opened. */
  idsOfCases(entitlementIds: readonly string[]): Promise<{ entitlementId: string; id: string }[]>
  /** Handed in and not decided as a case, the one due first first; last what was taken back since then and not handed
   * in anew. */
  waiting(department: string, withdrawnSince: Date): Promise<PlacedApplication[]>
  /** Where those come from that wait to be accepted; nothing sealed is opened. */
  toAccept(department: string): Promise<Pick<PlacedApplication, 'department' | 'regionCode'>[]>
  /** Opens a draft; at most one application of a right is open, and when there is one it is the answer. */
  open(
    draft: AppliedRight &
      Pick<ApplicationRecord, 'id' | 'itemVersion' | 'department' | 'filled' | 'openedAt'>,
  ): Promise<PlacedApplication>
  /**
   * Keeps what is filled in, and that its files are used by it; false when it was changed or handed in meanwhile, or a file
   * of it was erased.
   */
  fillIn(
    id: string,
    revision: number,
    status: ApplicationStatus,
    filled: FilledIn,
    filledAt: Date,
  ): Promise<boolean>
  /** Drafts nobody has filled in since `before`, with their files that were never handed in and no other application uses
   * but such drafts. The oldest first, at most `limit`. */
  abandoned(before: Date, limit: number): Promise<AbandonedDraft[]>
  /** Moves it on from the status it was seen in; false when somebody was quicker. What it uses counts as handed in then. */
  move(move: ApplicationMove): Promise<boolean>
}
