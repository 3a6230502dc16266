import { chinaDate } from '@policy-direct/shared/time/china-date'
import { REMINDER_DAYS } from '../domain/supervision'
import { lateRequest, nextWindowVisit, type WindowVisitEvent } from '../domain/window-visit'
import { addWorkingDays, type WorkingDays } from '../domain/working-days'
import type { Applications } from '../ports/applications'
import type { Clock } from '../ports/clock'
import type { IdentityCodes } from '../ports/identity-codes'
import type { Ids } from '../ports/ids'
import type { PolicyItems } from '../ports/policy-items'
import type { Supervision } from '../ports/supervision'
import type { WindowVisitRecord, WindowVisits } from '../ports/window-visits'

export interface WatchWindowsDeps {
  visits: Pick<WindowVisits, 'move' | 'handedIn' | 'late' | 'left'>
  codes: Pick<IdentityCodes, 'forget'>
  applications: Pick<Applications, 'get'>
  tasks: Pick<Supervision, 'raiseOnce'>
  items: Pick<PolicyItems, 'latest'>
  calendar: WorkingDays
  clock: Clock
  ids: Ids
}

const A_DAY_MS = 86_400_000
const PLATFORM = { actorKind: 'SYSTEM', actorId: 'windows', actorName: '平台' } as const

/**
 * What comes round at the windows: a form that was handed in meanwhile, from whichever phone, is passed on; what was kept
 * longer than a working day is a task of the window's office (LEI-1); whoever left is let go after a day, and codes that are
 * over are forgotten. Twice is once. Answers how many tasks were new.
 */
export function watchWindows(deps: WatchWindowsDeps) {
  return async (): Promise<number> => {
    const now = deps.clock.now()
    const dayAgo = new Date(now.getTime() - A_DAY_MS)
    for (const visit of await deps.visits.handedIn()) await passOn(deps, visit, now)
    for (const visit of await deps.visits.left(dayAgo)) await step(deps, visit, 'LEAVE', now, {})
    await deps.codes.forget(dayAgo)
    let fresh = 0
    for (const visit of await deps.visits.late(chinaDate(now))) if (await ask(deps, visit, now)) fresh += 1
    return fresh
  }
}

async function passOn(deps: WatchWindowsDeps, visit: WindowVisitRecord, now: Date): Promise<void> {
  const entitlementId = (await deps.applications.get(visit.applicationId!))?.entitlementId
  if (entitlementId) await step(deps, visit, 'PASS_ON', now, { entitlementId })
}

async function step(
  { visits }: WatchWindowsDeps,
  { id, status: from }: WindowVisitRecord,
  event: WindowVisitEvent,
  at: Date,
  change: { entitlementId?: string },
): Promise<void> {
  const to = nextWindowVisit(from, event)
  const nothingRuns = { agreedUntil: null, passOnBy: null }
  if (to)
    await visits.move({
      id,
      from,
      to,
      step: { event, ...PLATFORM, reason: null, at },
      ...nothingRuns,
      ...change,
    })
}

async function ask(
  { tasks, items, ids, calendar }: WatchWindowsDeps,
  { id, department, regionCode, itemId, number, windowName, passOnBy }: WindowVisitRecord,
  at: Date,
): Promise<boolean> {
  const today = chinaDate(at)
  const item = await items.latest(itemId ?? '', today)
  return tasks.raiseOnce({
    ...{ id: ids.uuid(), kind: 'REMINDER', department, regionCode, itemId, at },
    request: lateRequest(item?.name ?? '', number, windowName),
    dueOn: addWorkingDays(calendar, today, REMINDER_DAYS.REMINDER),
    key: `window:${id}:${passOnBy}`,
  })
}
