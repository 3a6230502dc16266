import type { ClauseVerdict } from '@policy-direct/shared/vocabulary/verdict'
import { type DatumQuestion, isWithin, type ValueSpan } from '../explaining/datum-question'
import type { Explained, Phrasing } from '../explaining/phrase'
import type { Reader } from '../explaining/reader'
import { comparable, type Reading } from '../explaining/reading'
import { judgeNode, judgeTest, type Sight } from '../program/judge-node'
import type { ConditionNode, Scalar, ValueTestNode } from '../program/node'
import { negate } from '../truth'
import { onDay } from '../wording/gap'
import { type GapWriter, OtherGap } from '../wording/gap-writer'
import { unknownGap, unsetParameterGap } from '../wording/unknown-gap'
import { gapWriter } from '../wording/value-gap'
import type { ValueCondition } from './condition'
import { Finding, finding } from './finding'
import { dayOfDate, isMoving } from './turning-day'

/** Tests one fact, or one field of the record at hand. */
export function explainValue(
  condition: ValueCondition,
  want: boolean,
  node: ConditionNode,
  phrasing: Phrasing,
): Explained {
  const reader = phrasing.book.reader(condition, phrasing)
  if ('nobody' in reader) {
    const found = finding('UNKNOWN', want, [reader.nobody], () => unknownGap(reader.nobody))
    return () => found
  }
  const freshWithin = 'fact' in condition ? condition.freshWithin : undefined
  const writer = gapWriter(condition, reader.definition, phrasing, want)
  const moving = reader.definition.kind === 'DATE' && isMoving(condition)
  const gaps = moving
    ? new OtherGap(reading =>
        onDay(writer.write(reading), dayOfDate(condition, String(reading.value), want, phrasing)),
      )
    : writer
  return new ValueQuestion(reader, node, want ? 'MET' : 'NOT_MET', gaps, freshWithin, false)
}

/** A test of one datum. A class, so that all of them have one shape: a thousand are asked for one answer. */
class ValueQuestion implements DatumQuestion {
  readonly slot: number
  /** Absent where tests are joined, because figures are not set: then the node is asked. */
  readonly test: ValueTestNode | undefined
  readonly span: ValueSpan | undefined

  constructor(
    readonly reader: Reader,
    readonly node: ConditionNode,
    /** The truth of the test that leaves nothing to say. */
    readonly wanted: ClauseVerdict,
    readonly gaps: GapWriter,
    readonly freshWithin: string | undefined,
    /** The answer is the other truth. */
    readonly opposite: boolean,
  ) {
    this.slot = reader.slot()
    this.test = node.op === 'VALUE' ? node.test : undefined
    this.span = this.test && spanOf(this.test, wanted === 'NOT_MET')
  }

  judge(reading: Reading, sight: Sight): ClauseVerdict {
    if (!reading.known) return 'UNKNOWN'
    const { span, wanted } = this
    if (span !== undefined) {
      const asWanted = isWithin(span, reading.number) !== this.opposite
      return asWanted ? wanted : negate(wanted)
    }
    const truth = this.#truth(reading, sight)
    return this.opposite ? negate(truth) : truth
  }

  find(reading: Reading, sight: Sight): Finding {
    if (!reading.known) return this.#unread(reading)
    const truth = this.#truth(reading, sight)
    if (truth === 'UNKNOWN') return new Finding(truth, reading.values, unsetParameterGap())
    const verdict = this.opposite ? negate(truth) : truth
    if (truth === this.wanted) return wantedFinding(verdict, reading)
    return new Finding(verdict, reading.values, this.gaps.write(reading))
  }

  #truth(reading: Reading, sight: Sight): ClauseVerdict {
    const { test } = this
    return test ? judgeTest(test, reading.value as Scalar, sight) : judgeNode(this.node, sight)
  }

  #unread(reading: Reading): Finding {
    const { values, used } = reading
    if (this.freshWithin !== undefined)
      return new Finding('UNKNOWN', values, unknownGap(used, this.freshWithin))
    reading.unread ??= new Finding('UNKNOWN', values, unknownGap(used))
    return reading.unread
  }

  negated(): DatumQuestion {
    const { reader, node, wanted, gaps, freshWithin, opposite } = this
    return new ValueQuestion(reader, node, wanted, gaps, freshWithin, !opposite)
  }
}

/** The values that are wanted, where they are those of a range or all others. */
function spanOf(test: ValueTestNode, outside: boolean): ValueSpan | undefined {
  if (test.is !== 'RANGE') return undefined
  const low = test.low === undefined ? Number.NEGATIVE_INFINITY : comparable(test.low)
  const high = test.high === undefined ? Number.POSITIVE_INFINITY : comparable(test.high)
  return Number.isNaN(low) || Number.isNaN(high) ? undefined : { low, high, outside }
}

/** Nothing is missing: the same for every test of the datum. */
function wantedFinding(verdict: ClauseVerdict, reading: Reading): Finding {
  if (verdict === 'MET') {
    reading.met ??= new Finding(verdict, reading.values)
    return reading.met
  }
  reading.notMet ??= new Finding(verdict, reading.values)
  return reading.notMet
}
