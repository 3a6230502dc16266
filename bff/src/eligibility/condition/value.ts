import type { ClauseVerdict } from '@policy-direct/shared/vocabulary/verdict'
import type { Explained, Phrasing } from '../explaining/phrase'
import type { Reading } from '../explaining/reading'
import { judgeNode, judgeTest, type Sight } from '../program/judge-node'
import type { ConditionNode, Scalar } from '../program/node'
import { unknownGap, unsetParameterGap } from '../wording/unknown-gap'
import { gapWriter } from '../wording/value-gap'
import type { ValueCondition } from './condition'
import { Finding, finding } from './finding'

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
  const gapOf = gapWriter(condition, reader.definition, phrasing, want)
  const wanted = want ? 'MET' : 'NOT_MET'
  const find = (reading: Reading, sight: Sight): Finding => {
    const { known, used, values, delivered } = reading
    if (!known) return new Finding('UNKNOWN', values, unknownGap(used, freshWithin))
    const value = reading.value as Scalar
    const verdict = truthOf(node, value, sight)
    if (verdict === wanted) return new Finding(verdict, values)
    const gap = verdict === 'UNKNOWN' ? unsetParameterGap() : gapOf(value, used.text ?? '', delivered)
    return new Finding(verdict, values, gap)
  }
  const slot = reader.slot()
  return view => {
    const reading = view.read(reader)
    const known = reading.findings[slot]
    if (known !== undefined) return known
    const found = find(reading, view)
    reading.findings[slot] = found
    return found
  }
}

/** The truth of a value test whose value is at hand; joined tests are asked from the facts. */
const truthOf = (node: ConditionNode, value: Scalar, sight: Sight): ClauseVerdict =>
  node.op === 'VALUE' ? judgeTest(node.test, value, sight) : judgeNode(node, sight)
