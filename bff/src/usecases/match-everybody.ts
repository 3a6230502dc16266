import { chinaDate, type LocalDate } from '@policy-direct/shared/time/china-date'
import type { PolicyItemVersion } from '../eligibility'
import type { MatchCounts, MatchRuns } from '../ports/candidates'
import type { PolicyItems } from '../ports/policy-items'
import type { SubjectRegister } from '../ports/subject-register'
import { type MatchItemsDeps, matchItems } from './match-items'
import { listed } from './open-lists'

export type MatchEverybodyDeps = MatchItemsDeps & {
  items: PolicyItems
  runs: MatchRuns
  register: Pick<SubjectRegister, 'cursor'>
  /** Whether the register holds what the exchange has today. */
  upToDate(): Promise<boolean>
  /** Told while a run goes on. */
  onLooked?(kind: Kind, items: number, looked: number): void
  /** Told when an item is through. */
  onMatched?(item: PolicyItemVersion, counts: MatchCounts): void
}

type Kind = 'PERSON' | 'ENTERPRISE'

/** Longest a run may stand still before it is taken up again: its process may have been killed. */
const LEASE_MS = 15_000
const KINDS = ['ENTERPRISE', 'PERSON'] as const

/**
 * Matches every 免申即享 item in force with everybody, once a day, after the first complete import and on fresh data.
 * Days also change judgements: terms run out, months fill up.
 * @returns how many items were matched now; 0 when all are done for today
 */
export function matchEverybody(deps: MatchEverybodyDeps) {
  const match = matchItems(deps)
  let done = ''

  async function matchKind(kind: Kind, items: readonly PolicyItemVersion[], today: LocalDate, at: Date) {
    const begun: PolicyItemVersion[] = []
    for (const item of items) if (await deps.runs.begin(listed(item), today, at, LEASE_MS)) begun.push(item)
    if (begun.length === 0) return 0
    const all = begun.map(listed)
    const counts = await match(begun, async looked => {
      deps.onLooked?.(kind, begun.length, looked)
      await deps.runs.extend(all, today, LEASE_MS)
    })
    for (const item of begun) {
      const found = counts.get(item.id)!
      await deps.runs.finish(listed(item), today, deps.clock.now(), found)
      deps.onMatched?.(item, found)
    }
    return begun.length
  }

  return async (): Promise<number> => {
    const at = deps.clock.now()
    const today = chinaDate(at)
    const items = (await deps.items.inForce(today)).filter(({ application }) => application.mode === 'AUTO')
    const state = `${today} ${items.map(({ id, version }) => `${id}/${version}`).join(' ')}`
    if (state === done || (await deps.register.cursor()) === null || !(await deps.upToDate())) return 0
    let matched = 0
    for (const kind of KINDS) {
      const ofKind = items.filter(({ beneficiary }) => beneficiary.kind === kind)
      matched += await matchKind(kind, ofKind, today, at)
    }
    // What another process leases may still come to nothing: only a turn that found nothing to do settles the day.
    if (matched === 0 && (await deps.runs.finished(today)) >= items.length) done = state
    return matched
  }
}
