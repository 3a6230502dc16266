import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { PolicyItemVersion } from '../eligibility'
import type { Clock } from '../ports/clock'
import type { PolicyItems } from '../ports/policy-items'
import type { Withdrawals } from '../ports/withdrawals'

/** An item that ends on a day told ahead (停办预告), as everybody may know. */
export interface ItemEnding {
  itemId: string
  on: LocalDate
  reason: string
  /** The item that leads on. */
  successor: PolicyItemVersion | null
}

export interface PlannedEndingsDeps {
  withdrawals: Pick<Withdrawals, 'open'>
  items: PolicyItems
  clock: Clock
}

/** Plans change by the day; guides and packages are read thousands of times in a second of it. */
const TRUSTED_MS = 1_000

/** XQ-4: items whose withdrawal is announced, by id; at most a second old. One that goes on under a newer version does not end. */
export function plannedEndings({ withdrawals, items, clock }: PlannedEndingsDeps) {
  let known: { at: number; endings: Promise<ReadonlyMap<string, ItemEnding>> } | undefined
  const read = async () => {
    const endings = new Map<string, ItemEnding>()
    for (const { itemId, version, effectiveOn, reason, replacedBy } of await withdrawals.open()) {
      const last = await items.current(itemId, effectiveOn)
      if (last && last.version !== version) continue
      const successor = replacedBy === null ? null : await items.current(replacedBy, effectiveOn)
      endings.set(itemId, { itemId, on: effectiveOn, reason, successor })
    }
    return endings
  }
  return async (): Promise<ReadonlyMap<string, ItemEnding>> => {
    const at = clock.now().getTime()
    if (known && Math.abs(at - known.at) < TRUSTED_MS) return known.endings
    const endings = read()
    known = { at, endings }
    endings.catch(() => {
      known = undefined
    })
    return endings
  }
}
