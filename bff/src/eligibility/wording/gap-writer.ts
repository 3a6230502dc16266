import type { ClauseGap } from '../assessment'
import { endOfMonthAfter } from '../calendar'
import type { Reading } from '../explaining/reading'
import { gapOf } from './gap'

/**
 * Writes what stands between a known value and the wanted truth of its test. Whatever does not depend on the value is
 * worked out before, and lies in the writer itself: some hundred are asked for one answer.
 */
export interface GapWriter {
  write(reading: Reading): ClauseGap
}

/** The datum as a sentence, and what is said of it: `“从业人数”现为 30 人，不符合要求`. */
export class SaidGap implements GapWriter {
  constructor(readonly end: string) {}

  write({ said }: Reading): ClauseGap {
    return gapOf(said + this.end)
  }
}

/** The datum as a sentence, with nothing to add: the same for everybody who asks. */
export class PlainGap implements GapWriter {
  write(reading: Reading): ClauseGap {
    reading.plainGap ??= gapOf(reading.said)
    return reading.plainGap
  }
}

/** A number that is not what is asked: `现 30 人，不能超过 20 人`. */
export class NumberGap implements GapWriter {
  constructor(
    readonly end: string,
    readonly need: number | undefined,
    readonly unit: string,
  ) {}

  write({ now, value }: Reading): ClauseGap {
    return gapOf(now + this.end, value as number, this.need, this.unit)
  }
}

/** A number that is too small by so much: `现 10 个月，还差 2 个月`; `above` where it is not too small. */
export class ShortGap implements GapWriter {
  constructor(
    readonly need: number,
    readonly unit: string,
    /** What is missing, in words. */
    readonly say: (missing: number) => string,
    /** Set for a number that grows by the month: the day it is counted from when nobody says. */
    readonly growsFrom: string | undefined,
    readonly above: GapWriter,
  ) {}

  write(reading: Reading): ClauseGap {
    const { need, unit, growsFrom } = this
    const have = reading.value as number
    if (have >= need) return this.above.write(reading)
    const text = `${reading.now}，还差 ${this.say(need - have)}`
    if (growsFrom === undefined) return gapOf(text, have, need, unit)
    const earliestOn = endOfMonthAfter(reading.delivered ?? growsFrom, need - have)
    return gapOf(`${text}，预计 ${earliestOn} 满足`, have, need, unit, earliestOn)
  }
}

/** A gap in words that depend on the value in another way. */
export class OtherGap implements GapWriter {
  constructor(readonly write: (reading: Reading) => ClauseGap) {}
}
