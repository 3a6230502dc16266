import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import type { FactDefinition, RecordFieldDefinition } from '@policy-direct/shared/facts/definition'
import type { Operand } from '../condition/condition'
import { readDuration } from '../literal'
import type { Compiling } from './compiling'
import { firstDayReaching } from './day-range'
import type { OperandNode, UnknownReason } from './node'

type Definition = FactDefinition | RecordFieldDefinition

/** Later than any day: a datum whose freshness cannot be judged is never fresh. */
const NEVER = '9999-12-31'

/** Where a value is read from; a fact or field nobody defined is unknown for everybody. */
export function compileOperand(
  operand: Operand,
  compiling: Compiling,
): { readonly operand: OperandNode } | { readonly unknown: UnknownReason } {
  if ('fact' in operand) {
    const definition = factDefinition(operand.fact)
    if (!definition) return { unknown: { why: 'NO_SUCH_FACT', fact: operand.fact } }
    const { fact, freshWithin, pendingIf } = operand
    const freshSince = freshWithin === undefined ? undefined : firstFreshDay(freshWithin, compiling.asOf)
    const pending =
      pendingIf === undefined || pendingIf.length === 0 ? undefined : [...new Set(pendingIf)].sort()
    const key = JSON.stringify([fact, freshSince ?? '', pending ?? ''])
    return {
      operand: compiling.interning.operand(key, () => ({
        ...kindOf(definition),
        from: 'FACT' as const,
        fact,
        ...(freshSince === undefined ? {} : { freshSince }),
        ...(pending === undefined ? {} : { pendingIf: pending }),
      })),
    }
  }
  return compileField(operand.field, compiling.list, 'RECORD', compiling)
}

/** A field of the record of `forEach`, seen from inside a `where`. */
export const compileOuterField = (field: string, compiling: Compiling) =>
  compileField(field, compiling.outerList, 'OUTER_RECORD', compiling)

function compileField(
  field: string,
  list: string | undefined,
  from: 'RECORD' | 'OUTER_RECORD',
  { interning }: Compiling,
): { readonly operand: OperandNode } | { readonly unknown: UnknownReason } {
  const definition = list === undefined ? undefined : factDefinition(list)?.fields?.[field]
  if (list === undefined || !definition) {
    return { unknown: { why: 'NO_SUCH_FACT', fact: `${list ?? '?'}.${field}` } }
  }
  const key = JSON.stringify([from, list, field])
  return { operand: interning.operand(key, () => ({ ...kindOf(definition), from, list, field })) }
}

const kindOf = (definition: Definition): Pick<OperandNode, 'kind' | 'members'> =>
  definition.kind === 'ENUM'
    ? { kind: definition.kind, members: Object.keys(definition.values ?? {}) }
    : { kind: definition.kind }

function firstFreshDay(freshWithin: string, asOf: string): string {
  const span = readDuration(freshWithin)
  return span ? firstDayReaching(asOf, span) : NEVER
}
