import Redis from 'ioredis'
import type { Cache } from '../../ports/cache'

/** A cache shared by several processes. One key a command, so it is safe on a cluster. An unreachable Redis counts as a miss. */
export function redisCache(url: string, onError: (error: Error) => void): Cache {
  const redis = new Redis(url, { maxRetriesPerRequest: 1, enableOfflineQueue: false, lazyConnect: true })
  redis.on('error', onError)
  const ready = redis.connect().catch(onError)
  const orElse = async <T>(fallback: T, command: () => Promise<T>): Promise<T> => {
    await ready
    return command().catch(() => fallback)
  }
  return {
    get: key => orElse(null, () => redis.get(key)),
    set: (key, value, ttlMs) =>
      orElse(undefined, async () => void (await redis.set(key, value, 'PX', ttlMs))),
    delete: key => orElse(undefined, async () => void (await redis.del(key))),
    increment: (key, ttlMs) =>
      orElse(0, async () => {
        const count = await redis.incr(key)
        if (count === 1) await redis.pexpire(key, ttlMs)
        return count
      }),
    async close() {
      redis.disconnect()
    },
  }
}
