import type { Finding } from '../condition/finding'
import type { Sight } from '../program/judge-node'
import type { Reader } from './reader'
import type { Reading } from './reading'

/** What is asked of one datum alone: its answer is the same wherever that datum is. */
export type DatumQuestion = {
  readonly reader: Reader
  /** Where a reading keeps the answer. */
  readonly slot: number
  find(reading: Reading, sight: Sight): Finding
  /** The opposite. */
  negated(): DatumQuestion
}
