import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import type { FactDefinition, RecordFieldDefinition } from '@policy-direct/shared/facts/definition'
import type { Operand } from '../condition/condition'
import type { EvaluationContext } from '../condition/context'

/** The definition behind an operand: of the fact, or of the field of the record at hand. */
export function definitionOf(
  operand: Operand,
  list: string | undefined,
): FactDefinition | RecordFieldDefinition | undefined {
  if ('fact' in operand) return factDefinition(operand.fact)
  return list === undefined ? undefined : factDefinition(list)?.fields?.[operand.field]
}

/** The key a datum is reported under: `person.skillCertificates.issuedOn` for a field. */
export function keyOf(operand: Operand, context: EvaluationContext): string {
  return 'fact' in operand ? operand.fact : `${context.scope?.list ?? '?'}.${operand.field}`
}
