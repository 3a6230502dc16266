import type { Clock } from '../../ports/clock'

/** The sample city's clock: the machine's, moved by the offset that the city's time service tells every `everyMs`. */
export interface CityClock extends Clock {
  /** Asks for the offset now. Keeps the last one while the service does not answer. */
  refresh(): Promise<void>
  close(): void
}

export function cityClock(url: string, everyMs: number): CityClock {
  let offsetMs = 0
  const refresh = async () => {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => null)
    if (!response?.ok) return
    const told = (await response.json()) as { offsetMs: number }
    offsetMs = told.offsetMs
  }
  const timer = setInterval(refresh, everyMs)
  timer.unref()
  return { now: () => new Date(Date.now() + offsetMs), refresh, close: () => clearInterval(timer) }
}
