import type { FactDefinition, RecordFieldDefinition } from '@policy-direct/shared/facts/definition'
import type { ClauseVerdict } from '@policy-direct/shared/vocabulary/verdict'
import { definitionOf } from '../reading/definition-of'
import { factUsed } from '../reading/fact-used'
import { type Reading, readOperand } from '../reading/read-operand'
import { verdictOf } from '../truth'
import { unknownGap, unsetParameterGap } from '../wording/unknown-gap'
import { valueGap } from '../wording/value-gap'
import { compareTest } from './compare'
import type { ValueCondition } from './condition'
import type { EvaluationContext } from './context'
import { dateTest } from './date-window'
import { type Finding, finding } from './finding'
import { withinTest } from './tree'

/** Tests one fact, or one field of the record at hand. */
export function testValue(condition: ValueCondition, context: EvaluationContext, want: boolean): Finding {
  const reading = readOperand(condition, context)
  const definition = definitionOf(condition, context.scope?.list)
  if (!reading.known || !definition) return unread(condition, reading, context, want)
  const value = reading.value as string | number | boolean
  const verdict = decide(condition, definition, value, context)
  return finding(
    context,
    verdict,
    want,
    () => [factUsed(condition, reading, context)],
    () =>
      verdict === 'UNKNOWN' ? unsetParameterGap() : valueGap(condition, definition, value, context, want),
  )
}

function unread(
  condition: ValueCondition,
  reading: Reading,
  context: EvaluationContext,
  want: boolean,
): Finding {
  const freshWithin = 'fact' in condition ? condition.freshWithin : undefined
  return finding(
    context,
    'UNKNOWN',
    want,
    () => [factUsed(condition, reading, context)],
    () => unknownGap(factUsed(condition, reading, context), freshWithin),
  )
}

function decide(
  condition: ValueCondition,
  definition: FactDefinition | RecordFieldDefinition,
  value: string | number | boolean,
  context: EvaluationContext,
): ClauseVerdict {
  const kind = definition.kind
  const holds =
    compareTest(condition, kind, value, context) ??
    (kind === 'DATE' ? dateTest(condition, value as string, context) : undefined) ??
    withinTest(condition, kind, value as string)
  if (holds === undefined) throw new Error(`condition without a test: ${JSON.stringify(condition)}`)
  return holds === 'UNSET' ? 'UNKNOWN' : verdictOf(holds)
}
