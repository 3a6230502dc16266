/**
 * A reversible shuffle of 0 … 2^bits − 1. Identifiers carry their subject's number through it, so a
 * subject is found by its identifier without an index, in a city of any size.
 */
export interface Scramble {
  readonly size: number
  hide(n: number): number
  reveal(hidden: number): number
}

/** @param bits at most 30 */
export function scramble(bits: number, key: number): Scramble {
  const size = 2 ** bits
  const mask = size - 1
  // The golden ratio spreads neighbours evenly, so any prefix of the city keeps its age pyramid.
  const factor = (Math.floor(size * 0.6180339887) | 1) >>> 0
  const inverse = oddInverse(factor)
  const shift = (key * 7919) & mask
  return {
    size,
    hide: n => ((Math.imul(n, factor) + shift) & mask) >>> 0,
    reveal: hidden => (Math.imul((hidden - shift) | 0, inverse) & mask) >>> 0,
  }
}

/** Inverse of an odd number modulo 2^32, by Newton's iteration. */
function oddInverse(odd: number): number {
  let inverse = odd
  for (let round = 0; round < 5; round++) inverse = Math.imul(inverse, 2 - Math.imul(odd, inverse))
  return inverse
}
