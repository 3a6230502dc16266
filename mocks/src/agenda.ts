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

/**
 * Moving the clock forward makes what became due happen at once, in order; moving it back keeps the
 * remaining waits as they were, so that a payment in flight is not put off by days.
 */
export function agendaOf(clock: WorldClock, realTime: RealTime): Agenda {
  let entries: { due: number; action: () => void }[] = []
  let cancelTimer: () => void = () => {}

  const runDue = () => {
    for (;;) {
      const next = entries.filter(entry => entry.due <= clock.now()).sort((a, b) => a.due - b.due)[0]
      if (!next) break
      entries = entries.filter(other => other !== next)
      next.action()
    }
    arm()
  }
  const arm = () => {
    cancelTimer()
    if (entries.length === 0) return
    const soonest = Math.min(...entries.map(entry => entry.due))
    cancelTimer = realTime.after(Math.max(0, soonest - clock.now()), runDue)
  }
  clock.onMove(delta => {
    if (delta < 0) entries = entries.map(entry => ({ ...entry, due: entry.due + delta }))
    runDue()
  })
  return {
    after: (ms, action) => {
      entries.push({ due: clock.now() + ms, action })
      arm()
    },
    pending: () => entries.length,
    clear: () => {
      entries = []
      cancelTimer()
    },
  }
}
