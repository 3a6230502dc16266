import { chinaDate, type LocalDate } from '@policy-direct/shared/time/china-date'
import { dryOn, leftRoughly } from '../domain/pool-gauge'
import type { Clock } from '../ports/clock'
import type { FundingPools } from '../ports/funding-pools'
import type { PolicyItems } from '../ports/policy-items'

/** The money an item is paid from, as everybody may know it. */
export interface ItemFunds {
  budgetFen: number
  leftFen: number
  dryOn: LocalDate | null
  /** Set aside or paid, rounded up. */
  takenFen: number
  /** People and firms that wait for money, in the order of their taps. */
  waiting: number
  poolId: string
}

export interface ItemFundsDeps {
  items: PolicyItems
  pools: Pick<FundingPools, 'pace'>
  clock: Clock
}

/** Asked by everybody who opens a guide; and so that two looks do not show one person's amount. */
const TRUSTED_MS = 60_000
const DAY_MS = 86_400_000

/**
 * N-6: how much of its pool an item still has, at most a minute old and cut to 万元, and when it runs dry at the pace of
 * this month and the one before. Null for an item not in force, and for one that no pool of ours pays.
 */
export function readItemFunds({ items, pools, clock }: ItemFundsDeps) {
  const known = new Map<string, { at: number; funds: Promise<ItemFunds | null> }>()
  const read = async (itemId: string): Promise<ItemFunds | null> => {
    const now = clock.now()
    const today = chinaDate(now)
    const pool = (await items.current(itemId, today))?.funding.pool
    if (!pool) return null
    const paid = (await items.inForce(today)).filter(({ funding }) => funding.pool === pool)
    const fromMonth = monthBefore(today)
    const found = await pools.pace(
      pool,
      paid.map(({ id }) => id),
      fromMonth,
    )
    if (!found) return null
    const days = Math.round((Date.parse(today) - Date.parse(`${fromMonth}-01`)) / DAY_MS) + 1
    const { budgetFen, waiting } = found
    const leftFen = leftRoughly(found.availableFen)
    const takenFen = Math.max(0, budgetFen - leftFen)
    return { budgetFen, leftFen, takenFen, waiting, poolId: pool, dryOn: dryOn({ ...found, days }, today) }
  }
  return async (itemId: string): Promise<ItemFunds | null> => {
    const at = clock.now().getTime()
    const last = known.get(itemId)
    if (last && Math.abs(at - last.at) < TRUSTED_MS) return last.funds
    const funds = read(itemId)
    // Only items there are: the map cannot be filled by asking.
    if ((await items.current(itemId, chinaDate(clock.now()))) === null) return funds
    known.set(itemId, { at, funds })
    funds.catch(() => known.delete(itemId))
    return funds
  }
}

function monthBefore(today: LocalDate): string {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`
}
