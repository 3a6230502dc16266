const HOUR_MS = 3_600_000
const USER_MS = 7 * 24 * HOUR_MS
/** Staff share desks and machines. */
const STAFF_MS = 8 * HOUR_MS

/** Until when sessions used at `at` live on without being used again. */
export function sessionLife(at: Date): { user: Date; staff: Date } {
  return { user: new Date(at.getTime() + USER_MS), staff: new Date(at.getTime() + STAFF_MS) }
}
