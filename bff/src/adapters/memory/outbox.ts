import type { Lane, LeasedEntry, Outbox, OutboxEntry } from '../../ports/outbox'

interface Row extends OutboxEntry {
  id: string
  attempts: number
  availableAt: number
  leaseToken: string | null
  leasedUntil: number
  open: boolean
}

/** An outbox in memory, for tests of what enqueues and what works off. `now` in milliseconds. */
export function memoryOutbox(now: () => number): Outbox {
  const rows: Row[] = []
  let leases = 0
  const held = (entry: LeasedEntry) =>
    rows.find(row => row.id === entry.id && row.leaseToken === entry.leaseToken && row.open)
  return {
    async enqueue(entries) {
      for (const entry of entries) {
        rows.push({
          ...entry,
          id: String(rows.length + 1),
          attempts: 0,
          availableAt: now() + (entry.delayMs ?? 0),
          leaseToken: null,
          leasedUntil: Number.NEGATIVE_INFINITY,
          open: true,
        })
      }
    },
    async lease(limit, leaseMs, lane) {
      const leaseToken = `lease-${++leases}`
      return rows
        .filter(row => inLane(row.topic, lane))
        .filter(row => row.open && row.availableAt <= now() && row.leasedUntil < now())
        .slice(0, limit)
        .map(row => {
          Object.assign(row, { leaseToken, leasedUntil: now() + leaseMs, attempts: row.attempts + 1 })
          return { id: row.id, topic: row.topic, payload: row.payload, attempts: row.attempts, leaseToken }
        })
    },
    async complete(entry) {
      const row = held(entry)
      if (row) row.open = false
      return row !== undefined
    },
    async retry(entry, _error, delayMs) {
      const row = held(entry)
      if (!row) return false
      if (delayMs === null) row.open = false
      else Object.assign(row, { availableAt: now() + delayMs, leasedUntil: Number.NEGATIVE_INFINITY })
      return true
    },
  }
}

const inLane = (topic: string, lane: Lane | undefined) =>
  !lane || ('only' in lane ? lane.only.includes(topic) : !lane.except.includes(topic))
