import type { Lane, Outbox } from '../../ports/outbox'

/** What every outbox must do; run on each adapter. */
export function outboxContract(name: string, open: () => Promise<Outbox>): void {
  describe(`outbox: ${name}`, () => {
    let outbox: Outbox
    beforeEach(async () => {
      outbox = await open()
    })

    it('hands out what is due, once, in order', async () => {
      await outbox.enqueue([
        { topic: 'a', payload: { n: 1 } },
        { topic: 'b', payload: { n: 2 } },
      ])
      const leased = await outbox.lease(10, 60_000)
      expect(leased.map(entry => [entry.topic, entry.payload, entry.attempts])).toEqual([
        ['a', { n: 1 }, 1],
        ['b', { n: 2 }, 1],
      ])
      expect(await outbox.lease(10, 60_000)).toEqual([])
    })
    it('keeps back what is not due', async () => {
      await outbox.enqueue([{ topic: 'later', payload: {}, delayMs: 3_600_000 }])
      expect(await outbox.lease(10, 60_000)).toEqual([])
    })
    it('hands out a lane alone: money does not stand behind messages', async () => {
      await outbox.enqueue([
        { topic: 'message', payload: {} },
        { topic: 'money', payload: {} },
      ])
      const topics = async (lane: Lane) => (await outbox.lease(10, 60_000, lane)).map(entry => entry.topic)
      expect(await topics({ only: ['money'] })).toEqual(['money'])
      expect(await topics({ except: ['money'] })).toEqual(['message'])
    })
    it('never hands out what is done', async () => {
      await outbox.enqueue([{ topic: 'a', payload: {} }])
      const [entry] = await outbox.lease(1, 0)
      expect(await outbox.complete(entry!)).toBe(true)
      expect(await outbox.complete(entry!)).toBe(false)
      expect(await outbox.lease(10, 60_000)).toEqual([])
    })
    it('gives the work of a dead worker to the next, and the late one loses', async () => {
      await outbox.enqueue([{ topic: 'a', payload: {} }])
      const [dead] = await outbox.lease(1, -1_000)
      const [next] = await outbox.lease(1, 60_000)
      expect(next).toMatchObject({ id: dead!.id, attempts: 2 })
      expect(await outbox.complete(dead!)).toBe(false)
      expect(await outbox.complete(next!)).toBe(true)
    })
    it('comes back after a retry, and not after it was set aside', async () => {
      await outbox.enqueue([{ topic: 'a', payload: {} }])
      const [first] = await outbox.lease(1, 60_000)
      expect(await outbox.retry(first!, 'bank away', -1_000)).toBe(true)
      const [second] = await outbox.lease(1, 60_000)
      expect(second).toMatchObject({ id: first!.id, attempts: 2 })
      expect(await outbox.retry(second!, 'no such payee', null)).toBe(true)
      expect(await outbox.lease(1, 60_000)).toEqual([])
    })
  })
}
