const EVERY_MS = 40
/** Whoever was turned away again and again is tried once a minute at last. */
export const AFTER_AN_OUTAGE_MS = 120_000

/**
 * Asks again and again until there is an answer.
 * @param look answers undefined, null or false while there is nothing yet
 * @param what named when patience ends
 * @throws Error with the last refusal, if there was one
 */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined | null | false>,
  patienceMs = 60_000,
): Promise<T> {
  const deadline = performance.now() + patienceMs
  let trouble = ''
  for (;;) {
    try {
      const found = await look()
      if (found !== undefined && found !== null && found !== false) return found
      trouble = ''
    } catch (error) {
      trouble = `: ${(error as Error).message}`
    }
    if (performance.now() > deadline) throw new Error(`not within ${patienceMs / 1000} s: ${what}${trouble}`)
    await new Promise(resolve => setTimeout(resolve, EVERY_MS))
  }
}
