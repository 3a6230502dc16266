const SHARE = 0.1
const AT_LEAST = 2

/**
 * Which certain candidates the reviewer compares with the originals: 10 %, at least 2, or all when there are fewer.
 * `random` is uniform in [0, 1).
 */
export function drawSample<T>(candidates: readonly T[], random: () => number): T[] {
  const wanted = Math.min(candidates.length, Math.max(AT_LEAST, Math.ceil(candidates.length * SHARE)))
  const pool = [...candidates]
  for (let drawn = 0; drawn < wanted; drawn += 1) {
    const other = drawn + Math.floor(random() * (pool.length - drawn))
    const picked = pool[other] as T
    pool[other] = pool[drawn] as T
    pool[drawn] = picked
  }
  return pool.slice(0, wanted)
}
