import type { EndedBecause, StaffActor, UserActor } from '../domain/actor'
import type { StaffIdentity } from './sign-on'

/** Until when a session used at some moment lives on: longer for people than for staff at shared desks. */
export interface SessionLife {
  user: Date
  staff: Date
}

/** A session as found by its token's digest. */
export interface LiveSession {
  actor: UserActor | StaffActor
  expiresAt: Date
}

/** Sessions are rows; what a cache holds is a copy for seconds. Tokens themselves are never stored. */
export interface Sessions {
  openForUser(digest: Buffer, userId: string, at: Date, expiresAt: Date): Promise<void>
  /** Keeps the member of staff as the sign-on describes them today, and opens a session. */
  openForStaff(digest: Buffer, staff: StaffIdentity, at: Date, expiresAt: Date): Promise<void>
  /** The session alive at `at`, moved on to `life` when its end is more than an hour nearer. One round trip. */
  find(digest: Buffer, at: Date, life: SessionLife): Promise<LiveSession | null>
  revoke(digest: Buffer, at: Date): Promise<void>
  /** Why a session ended without its holder's doing; null for every other token. */
  whyEnded(digest: Buffer): Promise<EndedBecause | null>
  /** Keeps what the directory says of a member of staff who has been here. Answers the digests of their open sessions. */
  changeStaff(staff: StaffIdentity, at: Date): Promise<Buffer[]>
  /** Takes every role from a member of staff and ends their open sessions, whose digests it answers. */
  endStaff(staffNo: string, at: Date): Promise<Buffer[]>
}
