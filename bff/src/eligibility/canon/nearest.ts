import { folded } from './fold'

/** How alike two texts are, 0 to 1: shared pairs of neighbouring signs (Dice). */
function likeness(a: string, b: string): number {
  const pairs = pairsOf(a)
  const other = pairsOf(b)
  const all = pairs.length + other.length
  let shared = 0
  for (const pair of pairs) {
    const at = other.indexOf(pair)
    if (at < 0) continue
    shared += 1
    other.splice(at, 1)
  }
  return all === 0 ? 0 : (2 * shared) / all
}

const pairsOf = (text: string): string[] =>
  text.length < 2 ? [text] : Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2))

/** The known name that a text was probably meant to be; undefined when none is near. */
export function nearest(text: string, names: readonly string[]): string | undefined {
  const wanted = folded(text)
  let best: string | undefined
  let bestScore = 0.34
  for (const name of names) {
    const known = folded(name)
    // What follows the name in the text is not part of it: compare with as much of the text as the name is long.
    const score = Math.max(likeness(wanted.slice(0, known.length + 1), known), likeness(wanted, known))
    if (score > bestScore) {
      best = name
      bestScore = score
    }
  }
  return best
}
