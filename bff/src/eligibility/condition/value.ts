import type { ClauseVerdict } from '@policy-direct/shared/vocabulary/verdict'
import type { DatumQuestion } from '../explaining/datum-question'
import type { Explained, Phrasing } from '../explaining/phrase'
import type { Reader } from '../explaining/reader'
import type { Reading } from '../explaining/reading'
import { judgeNode, judgeTest, type Sight } from '../program/judge-node'
import type { ConditionNode, Scalar, ValueTestNode } from '../program/node'
import { negate } from '../truth'
import { onDay } from '../wording/gap'
import { unknownGap, unsetParameterGap } from '../wording/unknown-gap'
import { type GapWriter, gapWriter } from '../wording/value-gap'
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
  const write = gapWriter(condition, reader.definition, phrasing, want)
  const moving = reader.definition.kind === 'DATE' && isMoving(condition)
  const gapOf: GapWriter = moving
    ? reading => onDay(write(reading), dayOfDate(condition, String(reading.value), want, phrasing))
    : write
  return new ValueQuestion(reader, node, want ? 'MET' : 'NOT_MET', gapOf, freshWithin, false)
}

/** A test of one datum. A class, so that all of them have one shape: a thousand are asked for one answer. */
class ValueQuestion implements DatumQuestion {
  readonly slot: number
  /** Absent where tests are joined, because figures are not set: then the node is asked. */
  readonly test: ValueTestNode | undefined

  constructor(
    readonly reader: Reader,
    readonly node: ConditionNode,
    /** The truth of the test that leaves nothing to say. */
    readonly wanted: ClauseVerdict,
    readonly gapOf: GapWriter,
    readonly freshWithin: string | undefined,
    /** The answer is the other truth. */
    readonly opposite: boolean,
  ) {
    this.slot = reader.slot()
    this.test = node.op === 'VALUE' ? node.test : undefined
  }

  find(reading: Reading, sight: Sight): Finding {
    if (!reading.known) return this.#unread(reading)
    const { test } = this
    const truth = test ? judgeTest(test, reading.value as Scalar, sight) : judgeNode(this.node, sight)
    if (truth === 'UNKNOWN') return new Finding(truth, reading.values, unsetParameterGap())
    const verdict = this.opposite ? negate(truth) : truth
    if (truth === this.wanted) return wantedFinding(verdict, reading)
    return new Finding(verdict, reading.values, this.gapOf(reading))
  }

  #unread(reading: Reading): Finding {
    const { values, used } = reading
    if (this.freshWithin !== undefined)
      return new Finding('UNKNOWN', values, unknownGap(used, this.freshWithin))
    reading.unread ??= new Finding('UNKNOWN', values, unknownGap(used))
    return reading.unread
  }

  negated(): DatumQuestion {
    const { reader, node, wanted, gapOf, freshWithin, opposite } = this
    return new ValueQuestion(reader, node, wanted, gapOf, freshWithin, !opposite)
  }
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
