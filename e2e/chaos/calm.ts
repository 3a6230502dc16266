import { setTimeout as pause } from 'node:timers/promises'
import type { Client } from 'pg'
import type { ChaosCity } from './city'
import { type Counted, count, isClean } from './count'
import { readTruth, stillOpen } from './truth'

const LOOK_EVERY_MS = 1_000
const A_STEP_DAYS = 1 / 1_440
/** Longer than a settled payment waits to be asked about once more: a notice of a return may have been lost. */
const A_DAY_AND_MORE = 1.05

/**
 * Heals the outside, moves the clock on minute by minute until everything rests, and a day more for what nobody has told;
 * then counts.
 * @param isOver patience has ended: what does not rest is stuck
 */
export async function comeToRest(
  city: ChaosCity,
  owner: Client,
  heard: ReadonlySet<string>,
  isOver: () => boolean,
  say: (line: string) => void,
): Promise<Counted> {
  await city.controls.heal()
  for (let looked = 0; !isOver(); looked += 1) {
    const open = await stillOpen(owner)
    if (open === 0) break
    if (looked % 10 === 0) say(`${open} still open`)
    await city.controls.advance(A_STEP_DAYS)
    await pause(LOOK_EVERY_MS)
  }
  let counted = count(await readTruth(owner, city.controls, heard))
  if (!isClean(counted)) await city.controls.advance(A_DAY_AND_MORE)
  while (!isClean(counted) && !isOver()) {
    say(`not yet: ${JSON.stringify(counted)}`)
    await pause(LOOK_EVERY_MS)
    counted = count(await readTruth(owner, city.controls, heard))
  }
  return count(await readTruth(owner, city.controls, heard), say)
}
