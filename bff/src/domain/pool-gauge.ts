import { addDays, type LocalDate } from '@policy-direct/shared/time/china-date'

/** A pool, and what was set aside out of it over the last days. Amounts in 分. */
export interface PoolPace {
  budgetFen: number
  availableFen: number
  takenFen: number
  /** Days in which `takenFen` was taken, at least 1. */
  days: number
}

/** Farther than this nobody can tell. */
const FARTHEST_DAYS = 730
/** 1 万元: finer, and the difference between two looks would be somebody's amount. */
const GRAIN_FEN = 1_000_000

/** The day a pool runs dry at the pace of the last days; today when it is; null when nobody can tell. */
export function dryOn({ availableFen, takenFen, days }: PoolPace, today: LocalDate): LocalDate | null {
  if (availableFen <= 0) return today
  if (takenFen <= 0) return null
  const left = Math.floor((availableFen / takenFen) * Math.max(1, days))
  return left > FARTHEST_DAYS ? null : addDays(today, left)
}

/** What is left as everybody may read it: cut, never rounded up, so that nobody counts on money that is not there. */
export const leftRoughly = (availableFen: number): number => Math.floor(availableFen / GRAIN_FEN) * GRAIN_FEN
