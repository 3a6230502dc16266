import type { Finding } from '../condition/finding'
import type { Clause } from '../policy-item/policy-item'
import { roadFromNo, roadFromUnknown } from '../wording/road'
import type { DatumQuestion } from './datum-question'
import type { Phrase } from './phrase'
import type { Reading } from './reading'
import { Told } from './told'
import type { View } from './view'

/** What an item says to do about a clause, and who leads it. */
export type Advice = Pick<Clause, 'ifNotMet' | 'ifUnknown'> & { readonly leadDepartment: string }

/** A phrase, and what items say to do about it. */
export class Telling {
  /** Set where one datum answers it: then it is the same of equal data, and the reading keeps it in this slot. */
  readonly #question: DatumQuestion | undefined
  readonly slot: number

  constructor(
    readonly phrase: Phrase,
    readonly advice: Advice,
  ) {
    this.#question = phrase.question
    this.slot = phrase.question?.reader.tellingSlot() ?? -1
  }

  /** Told of the subject, or the record, at hand. */
  of(view: View): Told {
    const question = this.#question
    if (question === undefined) return this.#tell(view.find(this.phrase))
    const reading = view.read(question.reader)
    if (!reading.lasting) return this.#tellOf(question.find(reading, view), reading)
    const known = reading.told[this.slot]
    if (known !== undefined) return known
    const told = this.#tellOf(reading.answer(question, view), reading)
    reading.told[this.slot] = told
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
