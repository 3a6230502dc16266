import type { ClauseGap, ClauseRoad } from '../assessment'
import type { GapWriter } from '../wording/gap-writer'
import { actionOf, roadOfItself } from '../wording/road'
import type { DatumQuestion } from './datum-question'
import type { Phrase } from './phrase'
import type { Reader } from './reader'
import type { Reading } from './reading'
import type { Telling } from './telling'
import { Told } from './told'
import { codeOf, MET, NOT_MET } from './verdict-code'
import type { View } from './view'

/**
 * Everything that is told of one datum to those who ask together, side by side: the ends of what is asked, what writes
 * the gap and what the policy says to do about it stand in columns. Most clauses are judged by two comparisons, and of
 * those that are not met only the words are looked at.
 */
export class DatumTellings {
  readonly #low: Float64Array
  readonly #high: Float64Array
  readonly #outside: Uint8Array
  readonly #questions: readonly DatumQuestion[]
  readonly #gaps: readonly GapWriter[]
  readonly #actions: readonly (ClauseRoad | undefined)[]

  constructor(
    readonly reader: Reader,
    readonly tellings: readonly Telling[],
    /** What is asked of it as a part of something else: judged beside them, and not told. */
    readonly parts: readonly Phrase[],
    /** Where the first one is told. */
    readonly from: number,
  ) {
    const phrases = [...tellings.map(({ phrase }) => phrase), ...parts]
    this.#questions = phrases.map(({ question }) => question!)
    const spans = this.#questions.map(({ span }) => span)
    this.#low = Float64Array.from(spans, span => span?.low ?? Number.NaN)
    this.#high = Float64Array.from(spans, span => span?.high ?? Number.NaN)
    this.#outside = Uint8Array.from(spans, span => (span === undefined ? ASKED : span.outside ? OUTSIDE : 0))
    this.#gaps = this.#questions.map(({ gaps }) => gaps)
    this.#actions = tellings.map(({ advice }) => actionOf(advice))
  }

  /** Tells all of them of a subject; `codes`: the verdicts of what is told or judged, in the same places. */
  tell(view: View, to: Told[], codes: Uint8Array): void {
    const reading = view.read(this.reader)
    if (reading.lasting) this.#recall(reading, view, to, codes)
    else if (reading.known) this.#judge(reading, view, to, codes)
    else this.#ask(reading, view, to, codes)
  }

  /** What was told of the same datum before. */
  #recall(reading: Reading, view: View, to: Told[], codes: Uint8Array): void {
    const { from } = this
    if (reading.together?.by !== this) {
      const told = this.tellings.map(telling => telling.of(view))
      const judged = this.#questions.map(question => codeOf(question.judge(reading, view)))
      reading.together = { by: this, told, codes: Uint8Array.from(judged) }
    }
    const { told } = reading.together
    for (let at = 0; at < told.length; at += 1) to[from + at] = told[at]!
    codes.set(reading.together.codes, from)
  }

  #judge(reading: Reading, view: View, to: Told[], codes: Uint8Array): void {
    const { from } = this
    const low = this.#low
    const high = this.#high
    const outside = this.#outside
    const many = this.tellings.length
    const value = reading.number
    reading.toldMet ??= new Told('MET', reading.values, undefined, undefined)
    const met = reading.toldMet
    const yes = MET
    const no = NOT_MET
    for (let at = 0; at < many; at += 1) {
      const how = outside[at]!
      if (how === ASKED) this.#askOne(at, view, to, codes)
      else if ((value >= low[at]! && value <= high[at]!) === (how !== OUTSIDE)) {
        to[from + at] = met
        codes[from + at] = yes
      } else {
        to[from + at] = this.#unmet(at, reading)
        codes[from + at] = no
      }
    }
    for (let at = many; at < outside.length; at += 1) this.#judgeOne(at, reading, view, codes)
  }

  #unmet(at: number, reading: Reading): Told {
    const gap = this.#gaps[at]!.write(reading)
    const road = this.#actions[at] ?? roadOf(gap, reading)
    return new Told('NOT_MET', reading.values, gap, road)
  }

  #ask(reading: Reading, view: View, to: Told[], codes: Uint8Array): void {
    const many = this.tellings.length
    for (let at = 0; at < many; at += 1) this.#askOne(at, view, to, codes)
    for (let at = many; at < this.#questions.length; at += 1) this.#judgeOne(at, reading, view, codes)
  }

  #askOne(at: number, view: View, to: Told[], codes: Uint8Array): void {
    const told = this.tellings[at]!.of(view)
    to[this.from + at] = told
    codes[this.from + at] = codeOf(told.verdict)
  }

  #judgeOne(at: number, reading: Reading, view: View, codes: Uint8Array): void {
    codes[this.from + at] = codeOf(this.#questions[at]!.judge(reading, view))
  }
}

/** What to do about a gap of which the policy says nothing: unless time closes it, the same for all gaps of a datum. */
function roadOf(gap: ClauseGap, reading: Reading): ClauseRoad {
  const { department } = reading.used
  if (gap.earliestOn !== undefined) return roadOfItself(gap, department)
  reading.objection ??= roadOfItself(undefined, department)
  return reading.objection
}

const OUTSIDE = 1
/** No span: the question itself is asked. */
const ASKED = 2
