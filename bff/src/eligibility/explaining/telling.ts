import type { Finding } from '../condition/finding'
import type { Clause } from '../policy-item/policy-item'
import { roadFromNo, roadFromUnknown } from '../wording/road'
import type { DatumQuestion } from './datum-question'
import type { Phrase } from './phrase'
import type { Reader } from './reader'
import type { Reading } from './reading'
import { Told } from './told'
import type { View } from './view'

/** What an item says to do about a clause, and who leads it. */
export type Advice = Pick<Clause, 'ifNotMet' | 'ifUnknown'> & { readonly leadDepartment: string }

/** A phrase, and what items say to do about it. */
export class Telling {
  /** Set where one datum answers it: then it is the same of equal data, and the reading keeps it in this slot. */
  readonly #question: DatumQuestion | undefined
  readonly #reader: Reader | undefined
  readonly #slot: number

  constructor(
    /** Its place in what is told of a subject. */
    readonly id: number,
    readonly phrase: Phrase,
    readonly advice: Advice,
  ) {
    this.#question = phrase.question
    this.#reader = phrase.question?.reader
    this.#slot = phrase.question?.reader.tellingSlot() ?? -1
  }

  /** Told of the subject, or the record, at hand. */
  of(view: View): Told {
    const reader = this.#reader
    if (reader === undefined) return this.#tell(view.find(this.phrase))
    const reading = view.read(reader)
    if (!reader.recurring) return this.#tellOf(this.#question!.find(reading, view), reading)
    const known = reading.told[this.#slot]
    if (known !== undefined) return known
    const told = this.#tellOf(reading.answer(this.#question!, view), reading)
    reading.told[this.#slot] = told
    return told
  }

  #tellOf(found: Finding, reading: Reading): Told {
    if (found !== reading.met) return this.#tell(found)
    reading.toldMet ??= this.#tell(found)
    return reading.toldMet
  }

  #tell({ verdict, values, gap }: Finding): Told {
    if (verdict === 'MET') return new Told(verdict, values, undefined, undefined)
    const road =
      verdict === 'UNKNOWN'
        ? roadFromUnknown(this.advice, values, this.advice.leadDepartment)
        : roadFromNo(this.advice, values, gap)
    return new Told(verdict, values, gap, road)
  }
}
