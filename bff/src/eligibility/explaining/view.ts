import type { FactRecord, FactSheet } from '@policy-direct/shared/facts/fact'
import type { ClauseVerdict } from '@policy-direct/shared/vocabulary/verdict'
import type { ClauseGap } from '../assessment'
import type { Amount, AssessedBenefit } from '../benefit/amount'
import { assessBenefit } from '../benefit/assess-benefit'
import type { RecordScope } from '../condition/context'
import type { Finding } from '../condition/finding'
import { countRecords, type TallyResult } from '../condition/tally'
import type { Sight } from '../program/judge-node'
import type { TallyNode } from '../program/node'
import type { AmountPhrase, BenefitPhrase, Phrase } from './phrase'
import type { Reader } from './reader'
import type { Reading } from './reading'
import type { Told } from './told'
import { verdictOfCode } from './verdict-code'

/** Members of tallies that earlier grants used up: tally name → keys. */
export type UsedUp = Readonly<Record<string, ReadonlySet<string>>>

export type ViewSizes = {
  readonly operands: number
  readonly phrases: number
  /** Of these, phrases that no single datum answers. */
  readonly joint: number
  readonly amounts: number
  readonly benefits: number
}
const NO_SIZES: ViewSizes = { operands: 0, phrases: 0, joint: 0, amounts: 0, benefits: 0 }

/** Where phrases are judged together, by their ids, and their verdicts as codes; -1 for one that stands alone. */
export type JudgedPlaces = { readonly placeOf: Int32Array; readonly codes: Uint8Array }
const NOTHING_JUDGED: JudgedPlaces = { placeOf: new Int32Array(), codes: new Uint8Array() }

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
  /** What is told, in the places of what is asked. */
  readonly told: Told[]
  /** What the item at hand may not count any more; tallies it concerns belong to that item alone. */
  usedUp: UsedUp | undefined

  /**
   * @param sizes how many operands, phrases and formulas there are: room for them is made at once
   * @param judged what is judged of the subject together
   */
  constructor(
    readonly facts: FactSheet,
    readonly sizes: ViewSizes = NO_SIZES,
    readonly scope?: RecordScope,
    readonly subject?: View,
    readonly judged: JudgedPlaces = NOTHING_JUDGED,
  ) {
    this.#readings = new Array(sizes.operands)
    this.#findings = new Array(sizes.joint)
    this.#amounts = new Array(sizes.amounts)
    this.#benefits = new Array(sizes.benefits)
    this.record = scope?.record
    this.told = new Array<Told>(judged.codes.length)
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
    const known = this.#findings[phrase.place]
    if (known !== undefined) return known
    const found = phrase.joint!.find(this)
    this.#findings[phrase.place] = found
    return found
  }

  /** The truth of a phrase; where one datum answers it nothing is put into words. */
  judge(phrase: Phrase): ClauseVerdict {
    if (this.subject && !phrase.perRecord) return this.subject.judge(phrase)
    const place = this.judged.placeOf[phrase.id]
    if (place !== undefined && place >= 0) return verdictOfCode(this.judged.codes[place]!)
    const { question } = phrase
    return question ? question.judge(this.read(question.reader), this) : this.find(phrase).verdict
  }

  /** What a phrase misses. */
  gapOf(phrase: Phrase): ClauseGap | undefined {
    const { question } = phrase
    if (question?.span === undefined) return this.find(phrase).gap
    const reading = this.read(question.reader)
    // What was read anew for this subject is not asked again: it need not be kept.
    return reading.known && !reading.lasting ? question.gaps.write(reading) : this.find(phrase).gap
  }

  /** What a phrase looks at. */
  valuesOf(phrase: Phrase): Finding['values'] {
    const { question } = phrase
    return question ? this.read(question.reader).values : this.find(phrase).values
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
    const { worked } = phrase
    if ('known' in worked) return worked
    if (this.subject && !phrase.perRecord) return this.subject.amount(phrase)
    const known = this.#amounts[phrase.id]
    if (known !== undefined) return known
    const amount = worked.work(this)
    this.#amounts[phrase.id] = amount
    return amount
  }

  benefit(phrase: BenefitPhrase): AssessedBenefit {
    if (phrase.fixed !== undefined) return phrase.fixed
    if (this.subject && !phrase.amount.perRecord) return this.subject.benefit(phrase)
    const known = this.#benefits[phrase.id]
    if (known !== undefined) return known
    const benefit = assessBenefit(this.amount(phrase.amount), phrase.rounding, phrase.kind)
    this.#benefits[phrase.id] = benefit
    return benefit
  }
}
