import { Fault } from '../domain/fault'
import type { Cache } from '../ports/cache'

const MINUTE_MS = 60_000

/**
 * Counts one more request of `who` for `what`.
 * Throws TOO_MANY_REQUESTS above `perMinute`; a cache that cannot be reached lets everybody through.
 */
export async function limitRate(cache: Cache, what: string, who: string, perMinute: number): Promise<void> {
  const count = await cache.increment(`limit:${what}:${who}`, MINUTE_MS)
  if (count > perMinute) throw new Fault('TOO_MANY_REQUESTS', '操作太频繁了，请过一分钟再试。')
}
