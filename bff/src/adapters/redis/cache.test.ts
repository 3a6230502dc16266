import { cacheContract } from '../contracts/cache'
import { redisCache } from './cache'

const url = process.env.TEST_REDIS_URL

if (url) {
  cacheContract('redis', async () => redisCache(url, error => process.stderr.write(`${error.message}\n`)))
} else {
  describe('cache: redis', () => {
    it('counts an unreachable Redis as a miss, so that nothing depends on it', async () => {
      const cache = redisCache('redis://127.0.0.1:1', () => undefined)
      expect(await cache.get('a')).toBeNull()
      await cache.set('a', '1', 1_000)
      expect(await cache.increment('n', 1_000)).toBe(0)
      await cache.close()
    })
  })
}
