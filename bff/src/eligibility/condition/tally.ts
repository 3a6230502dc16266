import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import type { RecordFieldDefinition } from '@policy-direct/shared/facts/definition'
import type { Fact, FactRecord } from '@policy-direct/shared/facts/fact'
import type { ClauseVerdict } from '@policy-direct/shared/vocabulary/verdict'
import { factUsed } from '../reading/fact-used'
import { readOperand } from '../reading/read-operand'
import { isValidValue } from '../reading/valid-value'
import type { Condition, Tally, TallyRef } from './condition'
import type { EvaluationContext } from './context'
import { evaluate } from './evaluate'
import type { TallyResult } from './tally-result'

/**
 * Counts the records of a LIST fact. With `distinctBy` the same key counts once; a key that earlier grants used up
 * does not count.
 */
export function tally(ref: TallyRef, context: EvaluationContext): TallyResult {
  if (typeof ref !== 'string') return countRecords(ref, context, undefined)
  const known = context.counted?.get(ref)
  if (known) return known
  const result = countRecords(tallyOf(ref, context), context, context.usedUp?.[ref])
  context.counted?.set(ref, result)
  return result
}

function countRecords(
  spec: Tally,
  context: EvaluationContext,
  usedUp: ReadonlySet<string> | undefined,
): TallyResult {
  const operand = { fact: spec.list, freshWithin: spec.freshWithin }
  const reading = readOperand(operand, context)
  const fact = context.facts[spec.list]
  const used = factUsed(operand, reading, context)
  if (!reading.known || !fact) {
    return { known: false, certain: 0, possible: Number.MAX_SAFE_INTEGER, members: [], used }
  }
  const certain = new Set<string>()
  const possible = new Set<string>()
  const records = reading.value as readonly FactRecord[]
  const keyDefinition =
    spec.distinctBy === undefined ? undefined : factDefinition(spec.list)?.fields?.[spec.distinctBy]
  let unkeyed = 0
  for (const [index, record] of records.entries()) {
    const verdict = spec.where === undefined ? 'MET' : holds(spec.where, spec.list, fact, record, context)
    if (verdict === 'NOT_MET') continue
    const key = spec.distinctBy === undefined ? `#${index}` : keyText(keyDefinition, record[spec.distinctBy])
    if (key === undefined) {
      unkeyed += 1
      continue
    }
    if (usedUp?.has(key)) continue
    possible.add(key)
    if (verdict === 'MET') certain.add(key)
  }
  const text = tallyText(spec, records.length, certain.size)
  const members = [...certain]
  return {
    known: true,
    certain: certain.size,
    possible: possible.size + unkeyed,
    members,
    used: { ...used, text },
  }
}

/** Whether one record of a list satisfies a condition. */
export function holds(
  where: Condition,
  list: string,
  fact: Fact,
  record: FactRecord,
  context: EvaluationContext,
): ClauseVerdict {
  const inner: EvaluationContext = {
    facts: context.facts,
    asOf: context.asOf,
    parameters: context.parameters,
    tallies: context.tallies,
    scope: { list, fact, record },
    outer: context.outer ?? context.scope,
    quiet: true,
  }
  return evaluate(where, inner).verdict
}

/** A tally written in place, or the item's tally of that name. */
export function tallyOf(ref: TallyRef, context: EvaluationContext): Tally {
  if (typeof ref !== 'string') return ref
  const named = context.tallies[ref]
  if (!named) throw new Error(`no tally named ${ref}`)
  return named
}

/** A key that is malformed tells nobody apart, like one that is missing. */
const keyText = (
  definition: RecordFieldDefinition | undefined,
  value: FactRecord[string],
): string | undefined => (definition && isValidValue(definition, value) ? String(value) : undefined)

function tallyText(spec: Tally, total: number, certain: number): string {
  const unit = factDefinition(spec.list)?.unit ?? '条'
  return spec.where === undefined || total === 0
    ? `${certain} ${unit}`
    : `${total} ${unit}，符合的 ${certain} ${unit}`
}
