/** How long the storm is and how much goes through it. */
export interface ChaosOptions {
  confirmations: number
  kills: number
  payments: number
  /** A run that has not come to rest by then is stuck; real time. */
  minutes: number
  seed: number
  json: boolean
}

const FULL = { confirmations: 20_000, kills: 20, payments: 122_200, minutes: 40, seed: 20_261_122 }
const SHORT = { confirmations: 300, kills: 3, payments: 600, minutes: 15, seed: 20_261_122 }

/**
 * Reads `--confirmations 20000 --kills 20 --payments 122200 --minutes 40 --seed 1 --short --json`.
 * @throws RangeError for a number that is none, or an option nobody knows
 */
export function optionsIn(words: readonly string[]): ChaosOptions {
  const numbers = { ...(words.includes('--short') ? SHORT : FULL) }
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!
    if (word === '--short' || word === '--json') continue
    const name = word.slice(2) as keyof typeof numbers
    const value = Number(words[at + 1])
    if (!word.startsWith('--') || !(name in numbers) || !Number.isSafeInteger(value) || value < 0)
      throw new RangeError(`${word} ${words[at + 1] ?? ''}: known are ${Object.keys(numbers).join(', ')}`)
    numbers[name] = value
    at += 1
  }
  return { ...numbers, json: words.includes('--json') }
}
