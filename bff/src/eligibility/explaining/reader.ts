import type { FactDefinition, FactKind, RecordFieldDefinition } from '@policy-direct/shared/facts/definition'
import type { Fact, FactRecord } from '@policy-direct/shared/facts/fact'
import type { FactProblem, FactUsed } from '../assessment'
import { isDate } from '../calendar'
import type { OperandNode, Scalar } from '../program/node'
import { isValidValue } from '../reading/valid-value'
import { afterWord } from '../wording/span-text'
import { valueText } from '../wording/value-text'
import { Reading } from './reading'

type Definition = FactDefinition | RecordFieldDefinition

/** Readings kept for one operand; beyond that they are forgotten and made anew. */
const MOST = 512
/** Kinds whose values come again and again; amounts and days hardly do, and keeping them costs more than it saves. */
const RECURRING = new Set<FactKind>(['BOOLEAN', 'ENUM', 'REGION', 'INDUSTRY'])

/** Reads one operand: what a datum is worth on the date, and how it is reported. */
export class Reader {
  readonly #kept = new Map<unknown, Reading>()
  readonly #key: string
  readonly id: number
  /** Its values come again and again: then readings are kept from one subject to the next. */
  readonly recurring: boolean
  /** Reads a fact, not a field of the record at hand. */
  readonly ofSubject: boolean
  /** How a sentence about the datum begins: `“从业人数”现为`. */
  readonly #begin: string
  #phrases = 0
  #tellings = 0

  constructor(
    readonly operand: OperandNode,
    readonly definition: Definition,
    /** Owner of the datum when nobody delivered it. */
    readonly department: string,
  ) {
    this.id = operand.id
    this.ofSubject = operand.from === 'FACT'
    this.recurring = RECURRING.has(operand.kind)
    this.#begin = `“${definition.label}”${definition.kind === 'DATE' ? '是' : '现为'}`
    this.#key = keyOf(operand)
  }

  /** A place in every reading where a phrase about this operand keeps its finding. */
  slot(): number {
    this.#phrases += 1
    return this.#phrases - 1
  }

  /** A place in every reading where a telling of such a phrase keeps what it makes of it. */
  tellingSlot(): number {
    this.#tellings += 1
    return this.#tellings - 1
  }

  /** @param source the fact it is from, or for a field the LIST fact of the record; undefined when nobody delivered it */
  read(value: unknown, source: Fact | undefined): Reading {
    const lasting = this.recurring || value === undefined || value === null
    if (!lasting) return this.#make(value, source, false)
    const kept = this.#kept.get(value)
    if (kept !== undefined && isFrom(kept, source, this.department)) return kept
    const reading = this.#make(value, source, true)
    if (this.#kept.size >= MOST) this.#kept.clear()
    this.#kept.set(value, reading)
    return reading
  }

  #make(value: unknown, source: Fact | undefined, lasting: boolean): Reading {
    const problem = this.#problemOf(value, source)
    const asOf = problem === 'MISSING' ? null : (source?.asOf ?? null)
    const used: FactUsed = {
      fact: this.#key,
      label: this.definition.label,
      text: this.#text(value, problem),
      department: source?.department ?? this.department,
      asOf,
      problem,
    }
    const room = { phrases: this.#phrases, tellings: this.#tellings }
    const said = this.#begin + afterWord(used.text ?? '')
    if (problem !== undefined) return new Reading(false, undefined, used, said, source?.asOf, lasting, room)
    return new Reading(true, value as Scalar | readonly FactRecord[], used, said, source?.asOf, lasting, room)
  }

  #problemOf(value: unknown, source: Fact | undefined): FactProblem | undefined {
    if (value === null || value === undefined) return 'MISSING'
    const { operand } = this
    if (operand.from === 'FACT' && operand.freshSince !== undefined) {
      // A day that is none cannot be fresh.
      if (source === undefined || !isDate(source.asOf) || source.asOf < operand.freshSince) return 'STALE'
    }
    if (operand.from === 'FACT' && operand.pendingIf?.includes(String(value))) return 'PENDING'
    return isValidValue(this.definition, value) ? undefined : 'INVALID'
  }

  #text(value: unknown, problem: FactProblem | undefined): string | null {
    if (problem === 'MISSING' || problem === 'INVALID') return null
    // What is stale or pending may be malformed, too.
    if (problem !== undefined && !isValidValue(this.definition, value)) return null
    return valueText(this.definition, value)
  }
}

/** The key a datum is reported under: `person.skillCertificates.issuedOn` for a field. */
const keyOf = (operand: OperandNode): string =>
  operand.from === 'FACT' ? operand.fact : `${operand.list}.${operand.field}`

const isFrom = (kept: Reading, source: Fact | undefined, department: string): boolean =>
  kept.delivered === source?.asOf && kept.used.department === (source?.department ?? department)
