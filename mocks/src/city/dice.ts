/** A small deterministic source of chance: the same path throws the same numbers on every machine. */
export interface Dice {
  /** 0 ≤ x < 1 */
  unit(): number
  /** An integer 0 … sides − 1. */
  below(sides: number): number
  /** An integer from … to, both included. */
  between(from: number, to: number): number
  chance(probability: number): boolean
  pick<T>(from: readonly T[]): T
  /** Picks by the `weight` of each row. */
  weighted<T extends { readonly weight: number }>(rows: readonly T[]): T
  /** Standard normal deviate. */
  normal(): number
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let at = 0; at < text.length; at++) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193)
  return h >>> 0
}

const starts = new Map<string, number>()

function startOf(path: string): number {
  const start = starts.get(path) ?? hash(path)
  starts.set(path, start)
  return start
}

const totals = new WeakMap<readonly unknown[], number>()

function totalWeight(rows: readonly { readonly weight: number }[]): number {
  const total = totals.get(rows) ?? rows.reduce((sum, row) => sum + row.weight, 0)
  totals.set(rows, total)
  return total
}

/** mulberry32 over a hash of the path: subject n needs nothing but the seed and n. */
export function diceFor(seed: string, path: string, n: number): Dice {
  let state = (startOf(`${seed}/${path}`) ^ Math.imul(n + 1, 0x9e3779b1)) >>> 0
  const unit = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (sides: number) => Math.floor(unit() * sides)
  const dice: Dice = {
    unit,
    below,
    between: (from, to) => from + below(to - from + 1),
    chance: probability => unit() < probability,
    pick: from => from[below(from.length)]!,
    weighted: rows => {
      let left = unit() * totalWeight(rows)
      for (const row of rows) {
        left -= row.weight
        if (left < 0) return row
      }
      return rows[rows.length - 1]!
    },
    normal: () => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit()),
  }
  dice.unit()
  return dice
}
