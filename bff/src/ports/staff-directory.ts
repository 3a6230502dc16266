import type { StaffIdentity } from './sign-on'

/** What the city's directory says of a member of staff now; null: they are no longer one. */
export interface StaffChange {
  staffNo: string
  staff: StaffIdentity | null
}

/** The directory behind the city's sign-on: who came, changed post or went. */
export interface StaffDirectory {
  /** Changes after a cursor, oldest first. Throws Fault UPSTREAM_UNAVAILABLE when the sign-on cannot be reached. */
  changes(after: string): Promise<{ changes: StaffChange[]; next: string }>
}
