import type { LocalDate } from '../time/china-date'
import type { TreeHash } from './tree-hash'
import type { TreeState } from './verify'

/** A tree as it is signed. */
export interface TreeHead extends TreeState {
  /** GB/T 2260 code of the city whose log it is. */
  city: string
  /** City calendar day; the last head of a day is that day's. */
  day: LocalDate
  /** ISO 8601 in UTC, to the millisecond. */
  at: string
  algorithm: TreeHash['name']
}

export interface SignedTreeHead extends TreeHead {
  /** Ed25519, 64 hex digits. */
  publicKey: string
  /** Ed25519 over `headText`, 128 hex digits. */
  signature: string
}

/** What is signed: a field a row, in this order. */
export function headText({ city, algorithm, size, root, day, at }: TreeHead): string {
  return [
    'policy-direct tree head 1',
    `city ${city}`,
    `algorithm ${algorithm}`,
    `size ${size}`,
    `root ${root}`,
    `day ${day}`,
    `at ${at}`,
  ].join('\n')
}
