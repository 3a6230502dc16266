import type { PolicyItemVersion } from '../eligibility'
import type { PolicyItems } from '../ports/policy-items'

/**
 * Thrown inside a transaction by a decision that needs something it does not have yet. Fetching it there would take a
 * second connection while holding the first: with every connection in such a place nobody ever goes on.
 */
export class Unprepared extends Error {
  constructor(readonly prepare: () => Promise<void>) {
    super('unprepared')
  }
}

/** Runs; where something was missing, fetches it with nothing held, and runs again. */
export async function prepared<T>(run: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await run()
    } catch (error) {
      if (!(error instanceof Unprepared)) throw error
      await error.prepare()
    }
  }
}

/** Published versions at hand. They never change, so the process keeps each it has seen. */
export function knownVersions(items: PolicyItems): (itemId: string, version: number) => PolicyItemVersion {
  const known = new Map<string, PolicyItemVersion>()
  return (itemId, version) => {
    const name = `${itemId}@${version}`
    const item = known.get(name)
    if (item) return item
    throw new Unprepared(async () => {
      const found = await items.version(itemId, version)
      if (!found) throw new Error(`${name} was never published`)
      known.set(name, found)
    })
  }
}
