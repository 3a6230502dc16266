import type { WorldClock } from './clock'
import type { RealTime } from './real-time'

/** Things that happen later in the city's time. */
export interface Agenda {
  /** Runs `action` once the city's clock has gone `ms` milliseconds further. */
  after(ms: number, action: () => void): void
  /** How many things are still to come. */
  pending(): number
  clear(): void
}

interface Entry {
  readonly due: number
  readonly action: () => void
}

/** Where an entry belongs in a list sorted by time: after everything due at the same moment. */
function placeOf(due: number, entries: readonly Entry[]): number {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (entries[middle]!.due <= due) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Moving the clock forward makes what became due happen at once, in order; moving it back keeps the
 * remaining waits as they were, so that a payment in flight is not put off by days.
 */
export function agendaOf(clock: WorldClock, realTime: RealTime): Agenda {
  /** Soonest first. */
  let entries: Entry[] = []
  let armedFor = Number.POSITIVE_INFINITY
  let cancelTimer: () => void = () => {}

  const arm = () => {
    const soonest = entries[0]?.due ?? Number.POSITIVE_INFINITY
    if (soonest === armedFor) return
    cancelTimer()
    armedFor = soonest
    if (entries.length > 0) cancelTimer = realTime.after(Math.max(0, soonest - clock.now()), runDue)
  }
  const runDue = () => {
    armedFor = Number.POSITIVE_INFINITY
    while (entries.length > 0 && entries[0]!.due <= clock.now()) entries.shift()!.action()
    arm()
  }
  clock.onMove(delta => {
    if (delta < 0) entries = entries.map(entry => ({ ...entry, due: entry.due + delta }))
    cancelTimer()
    runDue()
  })
  return {
    after: (ms, action) => {
      const due = clock.now() + ms
      entries.splice(placeOf(due, entries), 0, { due, action })
      arm()
    },
    pending: () => entries.length,
    clear: () => {
      entries = []
      arm()
    },
  }
}
