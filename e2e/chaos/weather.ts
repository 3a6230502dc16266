import { setTimeout as pause } from 'node:timers/promises'
import { pick } from '../bench/matching/random'
import type { Controls } from '../src/stage/controls'

/** What the bank does wrong: how many calls it lasts and, in milliseconds from – to, how long. */
const FAULTS: readonly [fault: string, times: number, fromMs: number, toMs: number][] = [
  ['timeout', 2, 3_000, 9_000],
  ['acceptThenTimeout', 3, 3_000, 12_000],
  ['slow', 4, 500, 3_000],
  ['error500', 4, 0, 0],
  ['maintenance', 6, 0, 0],
  // A bank may not find for ten minutes what it has; longer would be another bank than the one that was agreed with.
  ['lateSuccess', 3, 10_000, 540_000],
  ['duplicateCallback', 20, 0, 0],
  ['outOfOrderCallback', 20, 0, 0],
  ['lostCallback', 10, 0, 0],
  ['returned', 2, 500, 60_000],
  ['reversed', 2, 500, 60_000],
  ['rejected61', 2, 0, 0],
  ['rejected63', 1, 0, 0],
  ['nameMismatch', 1, 0, 0],
]
const EVERY_MS = 400
const MINUTE_MS = 60_000
const FURTHEST_AHEAD_MINUTES = 40
const FURTHEST_BACK_MINUTES = 5

/** Breaks the bank in some way every now and then until `isOver`; answers how often. */
export async function badBank(
  controls: Controls,
  random: () => number,
  isOver: () => boolean,
): Promise<number> {
  let broken = 0
  while (!isOver()) {
    const [fault, times, fromMs, toMs] = pick(random, FAULTS)
    const delayMs = Math.round(fromMs + random() * (toMs - fromMs))
    await controls.breakUpstream('bank', fault, 1 + Math.floor(random() * times), delayMs || undefined)
    broken += 1
    await pause(EVERY_MS * (0.5 + random()))
  }
  return broken
}

/** Moves the city's clock, mostly ahead, now and then back. */
export async function jump(controls: Controls, random: () => number): Promise<void> {
  const minutes = random() < 0.25 ? -random() * FURTHEST_BACK_MINUTES : random() * FURTHEST_AHEAD_MINUTES
  await controls.advance((minutes * MINUTE_MS) / 86_400_000)
}
