import type { FactRecord } from '@policy-direct/shared/facts/fact'
import type { FactUsed } from '../assessment'
import type { Finding } from '../condition/finding'
import type { QuantityReading } from '../condition/quantity'
import type { Scalar } from '../program/node'

/**
 * A datum as it was read: usable or not, and how it is reported. Equal data of one operand are one reading. A class, so
 * that all readings have one shape.
 */
export class Reading {
  /** `used` as the values of a finding. */
  readonly values: readonly FactUsed[]
  /** What phrases about this operand alone found in it, by their slot: a finding is a function of phrase and reading. */
  readonly findings: (Finding | undefined)[]
  /** As a number, once a formula or a ratio asked for it. */
  quantity: QuantityReading | undefined = undefined

  constructor(
    readonly known: boolean,
    /** Undefined unless known. */
    readonly value: Scalar | readonly FactRecord[] | undefined,
    readonly used: FactUsed,
    /** The day it was true as its department says; undefined when nobody delivered it. */
    readonly delivered: string | undefined,
    slots: number,
  ) {
    this.values = [used]
    this.findings = new Array(slots)
  }
}
