import type { FactRecord } from '@policy-direct/shared/facts/fact'
import type { ClauseGap, ClauseRoad, FactUsed, FormulaLine } from '../assessment'
import { dayNumber } from '../calendar'
import type { Finding } from '../condition/finding'
import type { NumberRange } from '../condition/number-range'
import type { Sight } from '../program/judge-node'
import type { Scalar } from '../program/node'
import type { DatumQuestion } from './datum-question'
import type { Told } from './told'

/**
 * A datum as it was read: usable or not, and how it is reported. Equal data of one operand are one reading, and what
 * phrases about this operand alone find in it, and what is told of that, is kept here, in their slots. A class, so that all readings
 * have one shape.
 */
export class Reading {
  /** `used` as the values of a finding. */
  readonly values: readonly FactUsed[]
  #findings: (Finding | undefined)[] | undefined = undefined
  readonly told: (Told | undefined)[]
  /** What is found where nothing is missing, and where the value is not known. */
  met: Finding | undefined = undefined
  notMet: Finding | undefined = undefined
  unread: Finding | undefined = undefined
  /** The value, as a gap begins: `现 30 人`. */
  readonly now: string
  /** A number or day as spans of values compare it; NaN for everything else. */
  readonly number: number
  /** What is told of `met`: the same, whatever is advised. */
  toldMet: Told | undefined = undefined
  /** The datum as a sentence, for those who have nothing to add to it. */
  plainGap: ClauseGap | undefined = undefined
  /** What to do about it where the policy says nothing. */
  objection: ClauseRoad | undefined = undefined
  /** What is told of it to those who asked together the last time, where it is kept. */
  together: ToldTogether | undefined = undefined
  /** As a number, once a formula or a ratio asked for it. */
  quantity: QuantityReading | undefined = undefined

  constructor(
    readonly known: boolean,
    /** Undefined unless known. */
    readonly value: Scalar | readonly FactRecord[] | undefined,
    readonly used: FactUsed,
    /** Datum and value, as a sentence begins: `“从业人数”现为 30 人`. */
    readonly said: string,
    /** The day it was true as its department says; undefined when nobody delivered it. */
    readonly delivered: string | undefined,
    /** Kept for the next subject of whom the same is known, with all that was told of it. */
    readonly lasting: boolean,
    readonly room: ReadingRoom,
  ) {
    this.number = comparable(value)
    this.now = `现 ${used.text}`
    this.values = [used]
    this.told = lasting ? new Array(room.tellings) : NOTHING_TOLD
  }

  /** What a question finds in it. */
  answer(question: DatumQuestion, sight: Sight): Finding {
    this.#findings ??= new Array(this.room.phrases)
    const known = this.#findings[question.slot]
    if (known !== undefined) return known
    const found = question.find(this, sight)
    this.#findings[question.slot] = found
    return found
  }
}

/** What is told of one datum to some who ask together, and the codes of its verdicts. */
type ToldTogether = { readonly by: object; readonly told: readonly Told[]; readonly codes: Uint8Array }

/** What is not kept has no room for what is told of it: it is told once. */
const NOTHING_TOLD: (Told | undefined)[] = []

/** Days are compared as numbers, 2026-11-21 as 20261121, which keeps their order. */
export function comparable(value: unknown): number {
  if (typeof value === 'number') return value
  return typeof value === 'string' ? dayNumber(value) : Number.NaN
}

/** How many phrases and tellings there are about one operand. */
export type ReadingRoom = { readonly phrases: number; readonly tellings: number }

/** A number with what it is called and where it is from; `range` is absent when nothing is known of it. */
export type QuantityReading = {
  readonly range?: NumberRange
  readonly label: string
  readonly kind: 'MONEY' | 'COUNT'
  readonly unit: string
  readonly used: FactUsed
  /** `used` as a list, once a formula used it. */
  values?: readonly FactUsed[]
  /** As the base of a share, once a formula wrote it. */
  line?: FormulaLine
}
