import type { Lane, LeasedEntry, Outbox } from '../ports/outbox'

/** Works off entries of one topic. Must be idempotent: a worker may die after the work and before `complete`. */
export type TopicHandler = (payload: Record<string, unknown>) => Promise<void>

/** Thrown by a handler when trying again can never help; the entry is set aside for a person. */
export class Hopeless extends Error {}

export interface RelayParts {
  outbox: Outbox
  /** Which topics this relay works off; all without it. */
  lane?: Lane
  /** How many entries are worked off at the same time, each with a database connection now and then; 32 without it. */
  atOnce?: number
  /** How long an entry is ours: longer than its upstream's time-out. What a killed worker held waits this long; 30 s without it. */
  leaseMs?: number
  handlers: Readonly<Record<string, TopicHandler>>
  /** Uniform in [0, 1). */
  random(): number
  onError(topic: string, error: unknown): void
}

/** Whether work of a topic goes by a lane. */
export const isInLane = (lane: Lane, topic: string): boolean =>
  'only' in lane ? lane.only.includes(topic) : !lane.except.includes(topic)

const LEASE_MS = 30_000
const AT_ONCE = 32
const FIRST_DELAY_MS = 200
const LONGEST_DELAY_MS = 60_000

/** Work off the outbox, a piece in every free place. */
export interface Relay {
  /** Takes what is due into free places and waits until half of them are free again; answers how much it took. */
  run(): Promise<number>
  /** Resolves when nothing is under way any more. */
  ended(): Promise<void>
}

/** Nobody waits for whoever happened to be taken with them: a place is filled again as soon as the next `run` finds it free. */
export function relayOutbox(parts: RelayParts): Relay {
  const { outbox, lane, atOnce = AT_ONCE, leaseMs = LEASE_MS } = parts
  const underWay = new Set<Promise<void>>()
  const start = (entry: LeasedEntry) => {
    const work: Promise<void> = deliver(parts, entry)
      .catch(error => parts.onError(entry.topic, error))
      .finally(() => underWay.delete(work))
    underWay.add(work)
  }
  return {
    async run() {
      const entries = await outbox.lease(atOnce - underWay.size, leaseMs, lane)
      entries.forEach(start)
      while (underWay.size > atOnce / 2) await Promise.race(underWay)
      return entries.length
    },
    async ended() {
      await Promise.all(underWay)
    },
  }
}

async function deliver({ outbox, handlers, random, onError }: RelayParts, entry: LeasedEntry): Promise<void> {
  try {
    const handler = handlers[entry.topic]
    if (!handler) throw new Hopeless(`nobody handles ${entry.topic}`)
    await handler(entry.payload)
    await outbox.complete(entry)
  } catch (error) {
    onError(entry.topic, error)
    const delay = error instanceof Hopeless ? null : backOff(entry.attempts, random())
    await outbox.retry(entry, String(error), delay)
  }
}

/** Exponential with full jitter, in milliseconds. */
export function backOff(attempts: number, random: number): number {
  return Math.round(
    Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** Math.min(attempts, 16)) * (0.5 + random / 2),
  )
}
