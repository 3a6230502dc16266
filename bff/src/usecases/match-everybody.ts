import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { MatchRuns } from '../ports/candidates'
import type { PolicyItems } from '../ports/policy-items'
import type { SubjectRegister } from '../ports/subject-register'
import { type MatchItemDeps, matchItem } from './match-item'
import { listed } from './open-lists'

export type MatchEverybodyDeps = MatchItemDeps & {
  items: PolicyItems
  runs: MatchRuns
  register: Pick<SubjectRegister, 'cursor'>
  /** Whether the register holds what the exchange has today. */
  upToDate(): Promise<boolean>
}

/** Longest a run may stand still before it is taken up again: its process may have been killed. */
const LEASE_MS = 15_000

/**
 * Matches every 免申即享 item in force with everybody, once a day, after the first complete import and on fresh data.
 * Days also change judgements: terms run out, months fill up.
 * @returns how many items were matched now; 0 when all are done for today
 */
export function matchEverybody(deps: MatchEverybodyDeps) {
  const match = matchItem(deps)
  let done = ''
  return async (): Promise<number> => {
    const at = deps.clock.now()
    const today = chinaDate(at)
    const items = (await deps.items.inForce(today)).filter(({ application }) => application.mode === 'AUTO')
    const state = `${today} ${items.map(({ id, version }) => `${id}/${version}`).join(' ')}`
    if (state === done || (await deps.register.cursor()) === null || !(await deps.upToDate())) return 0
    let matched = 0
    for (const item of items) {
      if (!(await deps.runs.begin(listed(item), today, at, LEASE_MS))) continue
      const counts = await match(item, () => deps.runs.extend(listed(item), today, LEASE_MS))
      await deps.runs.finish(listed(item), today, deps.clock.now(), counts)
      matched += 1
    }
    // What another process leases may still come to nothing: only a turn that found nothing to do settles the day.
    if (matched === 0 && (await deps.runs.finished(today)) >= items.length) done = state
    return matched
  }
}
