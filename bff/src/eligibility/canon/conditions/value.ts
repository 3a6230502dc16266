import type { ValueCondition } from '../../condition/condition'
import type { Form } from '../form'
import { definitionAt, readOperand, writeOperand } from '../operand'
import type { Source } from '../source'
import { readValueTest, writeValueTest } from '../value-tests'
import type { Place } from '../vocabulary'

function write(node: ValueCondition, place: Place): string {
  const operand = 'fact' in node ? node : { field: node.field }
  return `${writeOperand(operand, place)}${writeValueTest(node, definitionAt(operand, place), place)}`
}

function read(source: Source, place: Place): ValueCondition | undefined {
  const operand = readOperand(source, place)
  return operand && { ...operand, ...readValueTest(source, definitionAt(operand, place), place) }
}

/** 从业人数不超过 30 人 */
export const value: Form<ValueCondition> = { key: 'fact', write, read }

/** 这一条的等级是一级 */
export const fieldValue: Form<ValueCondition> = { key: 'field', write, read: () => undefined }
