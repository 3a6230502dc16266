import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import type { FactRecord } from '@policy-direct/shared/facts/fact'
import type { FactUsed } from '../assessment'
import { factUsed } from '../reading/fact-used'
import { readOperand } from '../reading/read-operand'
import type { Tally, TallyRef } from './condition'
import type { EvaluationContext } from './context'
import { evaluate } from './evaluate'

/** How many records satisfy a tally: surely, and at most (unknown records counted in). */
export type TallyResult = {
  readonly known: boolean
  readonly certain: number
  readonly possible: number
  /** Keys of the sure members, for tallies with `distinctBy`. */
  readonly members: readonly string[]
  readonly used: FactUsed
}

/**
 * Counts the records of a LIST fact. With `distinctBy` the same key counts once; a key that earlier grants used up
 * does not count.
 */
export function tally(ref: TallyRef, context: EvaluationContext): TallyResult {
  const spec = tallyOf(ref, context)
  const operand = { fact: spec.list, freshWithin: spec.freshWithin }
  const reading = readOperand(operand, context)
  const fact = context.facts[spec.list]
  if (!reading.known || !fact) {
    return {
      known: false,
      certain: 0,
      possible: Number.MAX_SAFE_INTEGER,
      members: [],
      used: factUsed(operand, reading, context),
    }
  }
  const usedUp = typeof ref === 'string' ? context.usedUp?.[ref] : undefined
  const certain = new Set<string>()
  const possible = new Set<string>()
  const records = reading.value as readonly FactRecord[]
  records.forEach((record, index) => {
    const scope = { list: spec.list, fact, record }
    const inner = { ...context, scope, outer: context.outer ?? context.scope, quiet: true }
    const verdict = spec.where === undefined ? 'MET' : evaluate(spec.where, inner).verdict
    if (verdict === 'NOT_MET') return
    const key = spec.distinctBy === undefined ? `#${index}` : keyText(record[spec.distinctBy])
    if (key !== undefined && usedUp?.has(key)) return
    possible.add(key ?? `?${index}`)
    if (verdict === 'MET' && key !== undefined) certain.add(key)
  })
  const used = { ...factUsed(operand, reading, context), text: tallyText(spec, records.length, certain.size) }
  return { known: true, certain: certain.size, possible: possible.size, members: [...certain], used }
}

/** A tally written in place, or the item's tally of that name. */
export function tallyOf(ref: TallyRef, context: EvaluationContext): Tally {
  if (typeof ref !== 'string') return ref
  const named = context.tallies[ref]
  if (!named) throw new Error(`no tally named ${ref}`)
  return named
}

const keyText = (value: FactRecord[string]): string | undefined =>
  value === null || value === undefined || value === '' ? undefined : String(value)

function tallyText(spec: Tally, total: number, certain: number): string {
  const unit = factDefinition(spec.list)?.unit ?? '条'
  return spec.where === undefined ? `${certain} ${unit}` : `${total} ${unit}，符合的 ${certain} ${unit}`
}
