import type { RealTime } from './real-time'

/** The city's clock: real time plus an offset that the control page moves. */
export interface WorldClock {
  /** Milliseconds since 1970, in the city's time. */
  now(): number
  offsetMs(): number
  /** ISO 8601 with `+08:00`, milliseconds kept. */
  iso(): string
  /** `YYYY-MM-DD` in the city's time zone. */
  today(): string
  moveTo(instant: number): void
  advance(ms: number): void
  /** Back to where it stood before anybody moved it: real time, or ahead of it by what it started with. */
  reset(): void
  /** Told after every move, with the distance in milliseconds. */
  onMove(listener: (deltaMs: number) => void): void
}

const CITY_OFFSET_MS = 8 * 3_600_000

/** @returns ISO 8601 with `+08:00` of an instant (milliseconds since 1970) */
export function cityIso(instant: number): string {
  return new Date(instant + CITY_OFFSET_MS).toISOString().replace('Z', '+08:00')
}

/** @returns the city's calendar day, `YYYY-MM-DD`, of an instant (milliseconds since 1970) */
export function cityDay(instant: number): string {
  return cityIso(instant).slice(0, 10)
}

export function worldClock(realTime: RealTime, startOffsetMs = 0): WorldClock {
  let offset = startOffsetMs
  const listeners: ((deltaMs: number) => void)[] = []
  const now = () => realTime.now() + offset
  const setOffset = (next: number) => {
    const delta = next - offset
    offset = next
    if (delta !== 0) for (const listener of listeners) listener(delta)
  }
  return {
    now,
    offsetMs: () => offset,
    iso: () => cityIso(now()),
    today: () => cityDay(now()),
    moveTo: instant => setOffset(instant - realTime.now()),
    advance: ms => setOffset(offset + ms),
    reset: () => setOffset(startOffsetMs),
    onMove: listener => {
      listeners.push(listener)
    },
  }
}
