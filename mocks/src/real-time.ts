/** Real time as the process sees it; a test gives its own. */
export interface RealTime {
  /** Milliseconds since 1970. */
  now(): number
  /** Runs `action` after `ms` milliseconds; the answer cancels it. */
  after(ms: number, action: () => void): () => void
}

/** The machine's clock. Its timers do not keep the process alive. */
export const machineTime: RealTime = {
  now: () => Date.now(),
  after: (ms, action) => {
    // Node fires at once when a delay exceeds 2^31-1 ms (25 days).
    const timer = setTimeout(action, Math.min(ms, 2_000_000_000)).unref()
    return () => clearTimeout(timer)
  },
}

/** Time that passes only when told to; `pass` runs what has become due, in order. */
export interface ManualTime extends RealTime {
  pass(ms: number): void
}

/** @param startAt milliseconds since 1970 */
export function manualTime(startAt: number): ManualTime {
  let now = startAt
  let waiting: { due: number; action: () => void }[] = []
  return {
    now: () => now,
    after: (ms, action) => {
      const entry = { due: now + ms, action }
      waiting.push(entry)
      return () => {
        waiting = waiting.filter(other => other !== entry)
      }
    },
    pass: ms => {
      const until = now + ms
      for (;;) {
        const next = waiting.filter(entry => entry.due <= until).sort((a, b) => a.due - b.due)[0]
        if (!next) break
        waiting = waiting.filter(other => other !== next)
        now = Math.max(now, next.due)
        next.action()
      }
      now = until
    },
  }
}
