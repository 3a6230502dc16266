import type { Cache } from '../ports/cache'
import type { Clock } from '../ports/clock'
import type { FeedCursors } from '../ports/feed-cursors'
import type { Sessions } from '../ports/sessions'
import type { Specialists } from '../ports/specialists'
import type { StaffChange, StaffDirectory } from '../ports/staff-directory'
import { buryCopy, forgetActor } from './resolve-actor'

export interface StaffChangeDeps {
  staffDirectory: StaffDirectory
  sessions: Pick<Sessions, 'changeStaff' | 'endStaff'>
  specialists: Pick<Specialists, 'assign'>
  feeds: Pick<FeedCursors, 'get' | 'set'>
  cache: Cache
  clock: Clock
}

export const STAFF_DIRECTORY = 'staff-directory'

/** Ends what somebody who is no longer staff could do: every open session, on every instance, and a specialist's firms. */
export function endStaff({
  sessions,
  specialists,
  cache,
  clock,
}: Omit<StaffChangeDeps, 'staffDirectory' | 'feeds'>) {
  return async (staffNo: string): Promise<void> => {
    const now = clock.now()
    await specialists.assign(staffNo, [], now)
    for (const digest of await sessions.endStaff(staffNo, now)) await buryCopy(cache, digest)
  }
}

/**
 * Follows the city's directory: whoever went is signed out at once, whoever changed post has the new one with the next
 * request. @returns how many changes came
 */
export function takeStaffChanges(deps: StaffChangeDeps) {
  const { staffDirectory, sessions, specialists, feeds, cache, clock } = deps
  const end = endStaff(deps)
  const forget = forgetActor({ cache })
  const take = async ({ staffNo, staff }: StaffChange) => {
    if (!staff || staff.roles.length === 0) return end(staffNo)
    const now = clock.now()
    await specialists.assign(staffNo, staff.duties ?? [], now)
    for (const digest of await sessions.changeStaff(staff, now)) await forget(digest)
  }
  return async (): Promise<number> => {
    const after = (await feeds.get(STAFF_DIRECTORY)) ?? '0'
    const { changes, next } = await staffDirectory.changes(after)
    for (const change of changes) await take(change)
    if (next !== after) await feeds.set(STAFF_DIRECTORY, next)
    return changes.length
  }
}
