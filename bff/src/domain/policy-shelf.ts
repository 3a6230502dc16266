import type { LocalDate } from '@policy-direct/shared/time/china-date'
import { type PolicyItemVersion, versionInForce } from '../eligibility'

/** Published versions as one looks them up; withdrawn ones stay readable and are never in force. */
export interface PolicyShelf {
  inForce(date: LocalDate): PolicyItemVersion[]
  current(itemId: string, date: LocalDate): PolicyItemVersion | null
  version(itemId: string, version: number): PolicyItemVersion | null
  /** How many versions and withdrawals it was built from. */
  versions: number
  withdrawals: number
}

/** Puts versions on a shelf. `withdrawn` names versions as `<itemId>/<version>`. */
export function shelve(versions: readonly PolicyItemVersion[], withdrawn: readonly string[]): PolicyShelf {
  const away = new Set(withdrawn)
  const byName = new Map(versions.map(item => [nameOf(item.id, item.version), item]))
  const standing = new Map<string, PolicyItemVersion[]>()
  for (const item of versions) {
    if (away.has(nameOf(item.id, item.version))) continue
    standing.set(item.id, [...(standing.get(item.id) ?? []), item])
  }
  const current = (itemId: string, date: LocalDate) =>
    versionInForce(standing.get(itemId) ?? [], date) ?? null
  const days = new Map<LocalDate, PolicyItemVersion[]>()
  const inForce = (date: LocalDate) => {
    const known = days.get(date)
    if (known) return known
    const items = [...standing.keys()].sort().flatMap(itemId => current(itemId, date) ?? [])
    if (days.size > DAYS_KEPT) days.clear()
    days.set(date, items)
    return items
  }
  return {
    inForce,
    current,
    version: (itemId, version) => byName.get(nameOf(itemId, version)) ?? null,
    versions: versions.length,
    withdrawals: withdrawn.length,
  }
}

const DAYS_KEPT = 400
const nameOf = (itemId: string, version: number): string => `${itemId}/${version}`
