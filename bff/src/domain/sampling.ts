const SHARE = 0.1
const AT_LEAST = 2

/** How many of so many certain candidates the reviewer compares with the originals: 10 %, at least 2, or all of fewer. */
export const sampleSize = (candidates: number): number =>
  Math.min(candidates, Math.max(AT_LEAST, Math.ceil(candidates * SHARE)))

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
