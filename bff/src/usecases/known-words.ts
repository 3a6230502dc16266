import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { EverydayWord } from '../domain/hall/wanted-words'
import type { Clock } from '../ports/clock'
import type { EverydayWords } from '../ports/everyday-words'
import type { PolicyItems } from '../ports/policy-items'

export interface KnownWordsDeps {
  /** The register that came with the installation. */
  register: readonly EverydayWord[]
  words: Pick<EverydayWords, 'inUse'>
  items: PolicyItems
  clock: Clock
}

/** Words change by the week; the hall is searched many times a second. */
const TRUSTED_MS = 1_000

/** BZ-1: what people call things: the register and what departments put into use; at most a second old. */
export function knownWords({ register, words, items, clock }: KnownWordsDeps) {
  let known: { at: number; all: Promise<readonly EverydayWord[]> } | undefined
  const read = async () => {
    const today = chinaDate(clock.now())
    const own = await Promise.all(
      (await words.inUse()).map(async ({ say, itemId }) => {
        const item = await items.current(itemId, today)
        return item ? [{ say: [say], means: [item.name] }] : []
      }),
    )
    return [...register, ...own.flat()]
  }
  return async (): Promise<readonly EverydayWord[]> => {
    const at = clock.now().getTime()
    if (known && Math.abs(at - known.at) < TRUSTED_MS) return known.all
    const all = read()
    known = { at, all }
    all.catch(() => {
      known = undefined
    })
    return all
  }
}
