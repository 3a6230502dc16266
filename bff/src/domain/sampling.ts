/**
 * How many of a list are compared with the originals: GB/T 2828.1—2012 table 1, 一般检验水平 Ⅰ (sample size codes A to N),
 * as `[lists of up to so many, sample]`. A share would be absurd for a big list and nothing for a small one: what a
 * sample tells depends on its own size.
 */
const PLAN: readonly (readonly [upTo: number, sample: number])[] = [
  [15, 2],
  [25, 3],
  [90, 5],
  [150, 8],
  [280, 13],
  [500, 20],
  [1_200, 32],
  [3_200, 50],
  [10_000, 80],
  [35_000, 125],
  [150_000, 200],
  [500_000, 315],
]
const MOST = 500

/** How many of so many certain candidates the reviewer compares with the originals; never more than there are. */
export function sampleSize(candidates: number): number {
  const [, sample] = PLAN.find(([upTo]) => candidates <= upTo) ?? [Number.POSITIVE_INFINITY, MOST]
  return Math.min(candidates, sample)
}

/** Draws `wanted` of the candidates, each equally likely. `random` is uniform in [0, 1). */
export function drawSample<T>(candidates: readonly T[], wanted: number, random: () => number): T[] {
  const pool = [...candidates]
  const drawn = Math.max(0, Math.min(wanted, pool.length))
  for (let at = 0; at < drawn; at += 1) {
    const other = at + Math.floor(random() * (pool.length - at))
    const picked = pool[other] as T
    pool[other] = pool[at] as T
    pool[at] = picked
  }
  return pool.slice(0, drawn)
}
