import { dayNumber, plusDays } from './city/days'
import type { FactChange } from './city-contract'
import { cityDay } from './clock'
import type { World } from './world'

/** What a department changed, as of a day, and the real day on which it did (the as-of day when nobody wrote it down). */
export interface RememberedFact extends FactChange {
  readonly asOf: string
  readonly recordedOn?: string
}

const today = (world: World) => cityDay(world.realTime.now())

/** Writes down what a department changed. */
export function keepFact(world: World, change: FactChange & { readonly asOf: string }): void {
  const value: RememberedFact = { ...change, recordedOn: today(world) }
  world.journal.write({ kind: 'fact', value })
}

/**
 * Puts a change of an earlier process back. The city's data is dated anew at every start, so the change moves along:
 * otherwise the seed would be the newer one a month later, and a deposit paid out would lie there again.
 */
export function recallFact(world: World, { recordedOn, ...change }: RememberedFact): void {
  const passed = dayNumber(today(world)) - dayNumber(recordedOn ?? change.asOf)
  world.city.changeFact({ ...change, asOf: plusDays(change.asOf, passed) })
}
