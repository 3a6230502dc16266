import type { FactRecord } from '@policy-direct/shared/facts/fact'
import type { FactUsed } from '../assessment'
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
  readonly findings: (Finding | undefined)[]
  readonly told: (Told | undefined)[]
  /** What is found where nothing is missing, and where the value is not known. */
  met: Finding | undefined = undefined
  notMet: Finding | undefined = undefined
  unread: Finding | undefined = undefined
  /** What is told of `met`: the same, whatever is advised. */
  toldMet: Told | undefined = undefined
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
    room: ReadingRoom,
  ) {
    this.values = [used]
    this.findings = new Array(room.phrases)
    this.told = new Array(room.tellings)
  }

  /** What a question finds in it. */
  answer(question: DatumQuestion, sight: Sight): Finding {
    const known = this.findings[question.slot]
    if (known !== undefined) return known
    const found = question.find(this, sight)
    this.findings[question.slot] = found
    return found
  }
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
}
