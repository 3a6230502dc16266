import type { FactRecord, FactSheet } from '@policy-direct/shared/facts/fact'
import type { Amount, AssessedBenefit } from '../benefit/amount'
import type { RecordScope } from '../condition/context'
import { DataUsed } from '../condition/data-used'
import type { Finding } from '../condition/finding'
import { countRecords, type TallyResult } from '../condition/tally'
import type { Sight } from '../program/judge-node'
import type { TallyNode } from '../program/node'
import type { AmountPhrase, BenefitPhrase, Phrase } from './phrase'
import type { Reader } from './reader'
import type { Reading } from './reading'
import type { Telling } from './telling'
import type { Told } from './told'

/** Members of tallies that earlier grants used up: tally name → keys. */
export type UsedUp = Readonly<Record<string, ReadonlySet<string>>>

export type ViewSizes = {
  readonly operands: number
  readonly phrases: number
  readonly tellings: number
  readonly amounts: number
  readonly benefits: number
}
const NO_SIZES: ViewSizes = { operands: 0, phrases: 0, tellings: 0, amounts: 0, benefits: 0 }

/**
 * One subject as it is judged: each datum is read once, each list counted once, each distinct condition judged once,
 * whatever number of items ask. A view of a record adds what depends on the record.
 * Nodes look at a subject through it, too.
 */
export class View implements Sight {
  readonly #readings: (Reading | undefined)[]
  readonly #findings: (Finding | undefined)[]
  readonly #tallies: (TallyResult | undefined)[] = []
  readonly #amounts: (Amount | undefined)[]
  readonly #benefits: (AssessedBenefit | undefined)[]
  readonly record: FactRecord | undefined
  /** What is told already, by the ids of the tellings. */
  readonly told: (Told | undefined)[]
  /** Where data of the assessment at hand are listed. */
  readonly used: DataUsed
  /** What the item at hand may not count any more; tallies it concerns belong to that item alone. */
  usedUp: UsedUp | undefined

  /** @param sizes how many operands, phrases and formulas there are: room for them is made at once */
  constructor(
    readonly facts: FactSheet,
    readonly sizes: ViewSizes = NO_SIZES,
    readonly scope?: RecordScope,
    readonly subject?: View,
  ) {
    this.#readings = new Array(sizes.operands)
    this.#findings = new Array(sizes.phrases)
    this.#amounts = new Array(sizes.amounts)
    this.#benefits = new Array(sizes.benefits)
    this.record = scope?.record
    this.told = new Array(sizes.tellings)
    this.used = subject?.used ?? new DataUsed()
    this.usedUp = subject?.usedUp
  }

  /** The same subject with one record of a list at hand. */
  ofRecord(scope: RecordScope): View {
    return new View(this.facts, this.sizes, scope, this)
  }

  read(reader: Reader): Reading {
    if (this.subject && reader.ofSubject) return this.subject.read(reader)
    const known = this.#readings[reader.id]
    if (known !== undefined) return known
    const { operand } = reader
    const source = operand.from === 'FACT' ? this.facts[operand.fact] : this.scope?.fact
    const value = operand.from === 'FACT' ? source?.value : this.scope?.record[operand.field]
    const reading = reader.read(value, source)
    this.#readings[reader.id] = reading
    return reading
  }

  find(phrase: Phrase): Finding {
    if (phrase.question) return this.read(phrase.question.reader).answer(phrase.question, this)
    if (this.subject && !phrase.perRecord) return this.subject.find(phrase)
    const known = this.#findings[phrase.id]
    if (known !== undefined) return known
    const found = phrase.find!(this)
    this.#findings[phrase.id] = found
    return found
  }

  /** What a telling says, told now. */
  tell(telling: Telling): Told {
    const elsewhere = this.subject !== undefined && !telling.phrase.perRecord
    const told = elsewhere ? (this.subject.told[telling.id] ?? this.subject.tell(telling)) : telling.of(this)
    this.told[telling.id] = told
    return told
  }

  count(tally: TallyNode, list: Reader): TallyResult {
    if (this.subject && !tally.perRecord) return this.subject.count(tally, list)
    const known = this.#tallies[tally.id]
    if (known !== undefined) return known
    const counted = countRecords(tally, this.read(list), list.definition, this)
    this.#tallies[tally.id] = counted
    return counted
  }

  amount(phrase: AmountPhrase): Amount {
    if (this.subject && !phrase.perRecord) return this.subject.amount(phrase)
    const known = this.#amounts[phrase.id]
    if (known !== undefined) return known
    const amount = phrase.work(this)
    this.#amounts[phrase.id] = amount
    return amount
  }

  benefit(phrase: BenefitPhrase): AssessedBenefit {
    if (this.subject && !phrase.perRecord) return this.subject.benefit(phrase)
    const known = this.#benefits[phrase.id]
    if (known !== undefined) return known
    const benefit = phrase.assess(this)
    this.#benefits[phrase.id] = benefit
    return benefit
  }
}
