import { memoryOutbox } from '../adapters/memory/outbox'
import { backOff, Hopeless, isInLane, relayOutbox } from './relay'

describe('outbox relay', () => {
  let now = 0
  const errors: string[] = []
  const fail = (topic: string, error: unknown) => {
    throw new Error(`${topic}: ${String(error)}`)
  }
  const relayWith = (handlers: Parameters<typeof relayOutbox>[0]['handlers']) => {
    const outbox = memoryOutbox(() => now)
    const { run, ended } = relayOutbox({
      outbox,
      handlers,
      random: () => 0,
      onError: topic => errors.push(topic),
    })
    const relay = async () => {
      const taken = await run()
      await ended()
      return taken
    }
    return { outbox, relay }
  }
  beforeEach(() => {
    now = 0
    errors.length = 0
  })

  it('hands the payload to the handler of its topic, once', async () => {
    const seen: unknown[] = []
    const { outbox, relay } = relayWith({ send: async payload => void seen.push(payload) })
    await outbox.enqueue([{ topic: 'send', payload: { id: 1 } }])
    expect(await relay()).toBe(1)
    expect(await relay()).toBe(0)
    expect(seen).toEqual([{ id: 1 }])
  })
  it('tries again later after a failure', async () => {
    let calls = 0
    const { outbox, relay } = relayWith({
      send: async () => {
        calls += 1
        if (calls === 1) throw new Error('bank away')
      },
    })
    await outbox.enqueue([{ topic: 'send', payload: {} }])
    await relay()
    expect(await relay()).toBe(0)
    now += 60_000
    expect(await relay()).toBe(1)
    expect(calls).toBe(2)
    expect(errors).toEqual(['send'])
  })
  it('sets the hopeless aside', async () => {
    const { outbox, relay } = relayWith({
      send: async () => {
        throw new Hopeless('no such case')
      },
    })
    await outbox.enqueue([
      { topic: 'send', payload: {} },
      { topic: 'unknown', payload: {} },
    ])
    await relay()
    now += 3_600_000
    expect(await relay()).toBe(0)
    expect([...errors].sort()).toEqual(['send', 'unknown'])
  })
  it('takes no more at once than its lane allows', async () => {
    const outbox = memoryOutbox(() => now)
    let under = 0
    let most = 0
    const work = async () => {
      under += 1
      most = Math.max(most, under)
      await new Promise(resolve => setImmediate(resolve))
      under -= 1
    }
    const relay = relayOutbox({ outbox, atOnce: 3, handlers: { send: work }, random: () => 0, onError: fail })
    await outbox.enqueue(Array.from({ length: 8 }, (_, id) => ({ topic: 'send', payload: { id } })))
    let taken = 0
    for (let some = await relay.run(); some > 0; some = await relay.run()) taken += some
    await relay.ended()
    expect([taken, most, under]).toEqual([8, 3, 0])
  })
  it('what takes long keeps nobody else waiting', async () => {
    const outbox = memoryOutbox(() => now)
    let release: () => void = () => undefined
    const slow = new Promise<void>(resolve => {
      release = resolve
    })
    const done: unknown[] = []
    const relay = relayOutbox({
      outbox,
      atOnce: 2,
      handlers: { slow: () => slow, quick: async ({ id }) => void done.push(id) },
      random: () => 0,
      onError: fail,
    })
    await outbox.enqueue([
      { topic: 'slow', payload: {} },
      ...[1, 2, 3].map(id => ({ topic: 'quick', payload: { id } })),
    ])
    while ((await relay.run()) > 0);
    expect(done).toEqual([1, 2, 3])
    release()
    await relay.ended()
    expect(await outbox.lease(9, 1)).toEqual([])
  })
  it('waits longer each time, up to a minute', () => {
    expect(backOff(1, 0)).toBe(200)
    expect(backOff(4, 0)).toBe(1_600)
    expect(backOff(50, 0.999999)).toBe(60_000)
  })
  it.each([
    ['send-fulfilment', true, false],
    ['announce', false, true],
  ])('%s goes by its own lane and no other', (topic, money, others) => {
    expect(isInLane({ only: ['send-fulfilment'] }, topic)).toBe(money)
    expect(isInLane({ except: ['send-fulfilment'] }, topic)).toBe(others)
  })
})
