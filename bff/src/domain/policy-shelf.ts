import type { LocalDate } from '@policy-direct/shared/time/china-date'
import { type PolicyItemVersion, versionInForce } from '../eligibility'

/** Published versions as one looks them up; withdrawn ones stay readable and are never in force. */
export interface PolicyShelf {
  inForce(date: LocalDate): PolicyItemVersion[]
  current(itemId: string, date: LocalDate): PolicyItemVersion | null
  /** What is in force on the day, else the newest that had begun by then, else the first there will be. */
  latest(itemId: string, date: LocalDate): PolicyItemVersion | null
  version(itemId: string, version: number): PolicyItemVersion | null
  /** What is in force in place of a withdrawn item, however often it was replaced; null when nothing is. */
  successor(itemId: string, date: LocalDate): PolicyItemVersion | null
  /** How many versions and withdrawals it was built from. */
  versions: number
  withdrawals: number
}

/** A version that is in force no more, and the item that leads on. */
export interface Withdrawn {
  itemId: string
  version: number
  replacedBy: string | null
}

/** Puts versions on a shelf. */
export function shelve(versions: readonly PolicyItemVersion[], withdrawn: readonly Withdrawn[]): PolicyShelf {
  const away = new Set(withdrawn.map(({ itemId, version }) => nameOf(itemId, version)))
  const next = new Map<string, string>(
    withdrawn.flatMap(({ itemId, replacedBy }) => (replacedBy ? [[itemId, replacedBy] as const] : [])),
  )
  const byName = new Map(versions.map(item => [nameOf(item.id, item.version), item]))
  const standing = new Map<string, PolicyItemVersion[]>()
  for (const item of versions) {
    if (away.has(nameOf(item.id, item.version))) continue
    standing.set(item.id, [...(standing.get(item.id) ?? []), item])
  }
  const current = (itemId: string, date: LocalDate) =>
    versionInForce(standing.get(itemId) ?? [], date) ?? null
  const latest = (itemId: string, date: LocalDate) => {
    const all = versions.filter(({ id }) => id === itemId).sort((a, b) => b.version - a.version)
    return current(itemId, date) ?? all.find(({ validity }) => validity.from <= date) ?? all.at(-1) ?? null
  }
  const days = new Map<LocalDate, PolicyItemVersion[]>()
  const inForce = (date: LocalDate) => {
    const known = days.get(date)
    if (known) return known
    const items = [...standing.keys()].sort().flatMap(itemId => current(itemId, date) ?? [])
    if (days.size > DAYS_KEPT) days.clear()
    days.set(date, items)
    return items
  }
  const successor = (itemId: string, date: LocalDate) => {
    let id = next.get(itemId)
    for (let step = 0; step < LONGEST_CHAIN && id !== undefined; step += 1) {
      const item = current(id, date)
      if (item) return item
      id = next.get(id)
    }
    return null
  }
  return {
    inForce,
    successor,
    current,
    latest,
    version: (itemId, version) => byName.get(nameOf(itemId, version)) ?? null,
    versions: versions.length,
    withdrawals: withdrawn.length,
  }
}

const DAYS_KEPT = 400
/** Items that replaced one another; a longer chain is somebody's mistake. */
const LONGEST_CHAIN = 8
const nameOf = (itemId: string, version: number): string => `${itemId}/${version}`
