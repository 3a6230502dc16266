import type { ClauseVerdict } from '@policy-direct/shared/vocabulary/verdict'
import type { Finding } from '../condition/finding'
import type { Sight } from '../program/judge-node'
import type { GapWriter } from '../wording/gap-writer'
import type { Reader } from './reader'
import type { Reading } from './reading'

/** What is asked of one datum alone: its answer is the same wherever that datum is. */
export type DatumQuestion = {
  readonly reader: Reader
  /** Where a reading keeps the answer. */
  readonly slot: number
  /** Set where a known value meets what is asked by lying between two others, or outside them. */
  readonly span: ValueSpan | undefined
  /** Its truth alone. */
  judge(reading: Reading, sight: Sight): ClauseVerdict
  find(reading: Reading, sight: Sight): Finding
  /** Writes what is missing in a known value that does not meet it. */
  readonly gaps: GapWriter
  /** The opposite. */
  negated(): DatumQuestion
}

/** Values as `Reading.number` has them, both ends included; `outside`: met by all others. */
export type ValueSpan = { readonly low: number; readonly high: number; readonly outside: boolean }

export const isWithin = ({ low, high, outside }: ValueSpan, value: number): boolean =>
  (value >= low && value <= high) !== outside
