import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { ShownAtWindow, WindowVisitEvent, WindowVisitStatus } from '../domain/window-visit'

/** One thing that happened to a visit. */
export interface WindowVisitStep {
  event: WindowVisitEvent | 'RECEIVE'
  actorKind: 'USER' | 'STAFF' | 'SYSTEM'
  actorId: string
  actorName: string
  reason: string | null
  at: Date
}

export interface WindowVisitRecord {
  id: string
  /** On the paper the person takes home. */
  number: string
  staffId: string
  staffName: string
  windowName: string
  department: string
  /** Of the window. */
  regionCode: string
  userId: string
  personId: string
  identityLevel: number | null
  shown: ShownAtWindow
  status: WindowVisitStatus
  itemId: string | null
  beneficiaryId: string | null
  applicationId: string | null
  entitlementId: string | null
  receivedAt: Date
  /** The clerk may enter until then. */
  agreedUntil: Date | null
  /** Passed on by then; null while the clock stands still. */
  passOnBy: LocalDate | null
  /** Oldest first. */
  steps: readonly WindowVisitStep[]
}

export type NewWindowVisit = Pick<
  WindowVisitRecord,
  | 'id'
  | 'number'
  | 'staffId'
  | 'staffName'
  | 'windowName'
  | 'department'
  | 'regionCode'
  | 'userId'
  | 'personId'
  | 'identityLevel'
  | 'shown'
  | 'receivedAt'
>

/** What changes with a step; what is not named stays. */
export interface WindowVisitMove {
  id: string
  from: WindowVisitStatus
  to: WindowVisitStatus
  step: WindowVisitStep
  itemId?: string
  beneficiaryId?: string
  applicationId?: string | null
  entitlementId?: string
  agreedUntil?: Date | null
  passOnBy?: LocalDate | null
}

/** Visits to windows; every step is kept. */
export interface WindowVisits {
  receive(visit: NewWindowVisit): Promise<void>
  get(id: string): Promise<WindowVisitRecord | null>
  /** Moves it on from the status it was seen in; false when somebody was quicker. */
  move(move: WindowVisitMove): Promise<boolean>
  /** Of the windows of a region, at most 200: open ones whatever their age, then those since `since`; the newest first. */
  ofRegion(regionCode: string, since: Date): Promise<WindowVisitRecord[]>
  /** Those of a user that are not over, the newest first. */
  ofUser(userId: string): Promise<WindowVisitRecord[]>
  /** The visit through which a clerk enters an application, whatever its status; null when it is not one of theirs. */
  entering(staffId: string, applicationId: string): Promise<WindowVisitRecord | null>
  /** Agreed to or waiting, of a form that was handed in meanwhile, by whoever. */
  handedIn(): Promise<WindowVisitRecord[]>
  /** Agreed to, not passed on before `today`, and no task raised yet. */
  late(today: LocalDate): Promise<WindowVisitRecord[]>
  /** Received or asked before `before` and left there. */
  left(before: Date): Promise<WindowVisitRecord[]>
}
