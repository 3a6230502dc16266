import type { Cache } from '../../ports/cache'

/** What every cache must do; run on each adapter. */
export function cacheContract(name: string, open: () => Promise<Cache>): void {
  describe(`cache: ${name}`, () => {
    let cache: Cache
    const key = (suffix: string) => `{contract}:${name}:${process.pid}:${suffix}`
    beforeAll(async () => {
      cache = await open()
    })
    afterAll(() => cache.close())

    it('answers null for what it does not hold', async () => {
      expect(await cache.get(key('absent'))).toBeNull()
    })
    it('gives back what was set, until it is deleted', async () => {
      await cache.set(key('a'), '政策包', 60_000)
      expect(await cache.get(key('a'))).toBe('政策包')
      await cache.delete(key('a'))
      expect(await cache.get(key('a'))).toBeNull()
    })
    it('replaces a value', async () => {
      await cache.set(key('b'), '1', 60_000)
      await cache.set(key('b'), '2', 60_000)
      expect(await cache.get(key('b'))).toBe('2')
      await cache.delete(key('b'))
    })
    it('counts', async () => {
      expect(await cache.increment(key('n'), 60_000)).toBe(1)
      expect(await cache.increment(key('n'), 60_000)).toBe(2)
      await cache.delete(key('n'))
      expect(await cache.increment(key('n'), 60_000)).toBe(1)
      await cache.delete(key('n'))
    })
    it('forgets after the time to live', async () => {
      await cache.set(key('t'), 'x', 1)
      const deadline = Date.now() + 5_000
      while ((await cache.get(key('t'))) !== null && Date.now() < deadline) await new Promise(setImmediate)
      expect(await cache.get(key('t'))).toBeNull()
    })
  })
}
