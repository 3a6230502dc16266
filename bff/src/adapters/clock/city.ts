import { get } from 'node:http'
import { json } from 'node:stream/consumers'
import type { Clock } from '../../ports/clock'

/** The sample city's clock: the machine's, moved by the offset that the city's time service tells every `everyMs`. */
export interface CityClock extends Clock {
  /** Asks for the offset now. Keeps the last one while the service does not answer. */
  refresh(): Promise<void>
  close(): void
}

const PATIENCE_MS = 2_000

export function cityClock(url: string, everyMs: number): CityClock {
  let offsetMs = 0
  const refresh = async () => {
    offsetMs = (await askOffset(url).catch(() => null)) ?? offsetMs
  }
  const timer = setInterval(refresh, everyMs)
  timer.unref()
  return { now: () => new Date(Date.now() + offsetMs), refresh, close: () => clearInterval(timer) }
}

/** By node:http: asked twice a second for as long as we live, and `fetch` takes five times the processor time. */
function askOffset(url: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const request = get(url, { signal: AbortSignal.timeout(PATIENCE_MS) }, response => {
      json(response).then(
        told => resolve(response.statusCode === 200 ? (told as { offsetMs: number }).offsetMs : null),
        reject,
      )
    })
    request.on('error', reject)
  })
}
