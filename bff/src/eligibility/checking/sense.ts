import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import type { ClauseVerdict } from '@policy-direct/shared/vocabulary/verdict'
import type { Condition } from '../condition/condition'
import type { Parameter } from '../policy-item/policy-item'
import { compileCondition } from '../program/compile-condition'
import { Interning } from '../program/interning'
import { judgeNode, type Sight } from '../program/judge-node'
import { type AboutOne, aboutOne, valuesThatMatter } from './one-datum'

/** What conditions are judged over while they are checked: an item's figures, the record at hand, days in force. */
export type Ground = {
  readonly parameters: Readonly<Record<string, Parameter>>
  readonly list?: string
  readonly days: readonly string[]
}

/** Whether conditions on one datum can hold together: for no value, for every value, or it depends. */
export type Sense = 'NEVER' | 'ALWAYS' | 'DEPENDS'

/**
 * Tries every value that matters, by the same evaluator that judges people, on each day. Undefined when the conditions
 * speak of several data or nothing can be said; DEPENDS as soon as one day differs.
 */
export function senseOf(conditions: readonly Condition[], ground: Ground): Sense | undefined {
  const one = aboutOne(conditions)
  const rows = one && tried(one, conditions, ground)
  if (rows === undefined) return undefined
  const together = rows.map(verdicts =>
    verdicts.every(verdict => verdict === 'MET')
      ? 'MET'
      : verdicts.includes('NOT_MET')
        ? 'NOT_MET'
        : 'UNKNOWN',
  )
  if (together.every(verdict => verdict === 'MET')) return 'ALWAYS'
  return together.includes('MET') ? 'DEPENDS' : 'NEVER'
}

/** Whether every value that meets `given` meets `then` too; false when nothing can be said or nothing meets `given`. */
export function implies(given: readonly Condition[], then: Condition, ground: Ground): boolean {
  const conditions = [...given, then]
  const one = aboutOne(conditions)
  const rows = (one && tried(one, conditions, ground)) ?? []
  const meeting = rows.filter(verdicts => verdicts.slice(0, -1).every(verdict => verdict === 'MET'))
  return meeting.length > 0 && meeting.every(verdicts => verdicts.at(-1) === 'MET')
}

/** One row a value and day: the verdict of each condition. Undefined when no day can be said anything of. */
function tried(
  one: AboutOne,
  conditions: readonly Condition[],
  { days, parameters, list }: Ground,
): readonly (readonly ClauseVerdict[])[] | undefined {
  const definition =
    'fact' in one.operand
      ? factDefinition(one.operand.fact)
      : factDefinition(list ?? '')?.fields?.[one.operand.field]
  if (!definition || definition.kind === 'LIST') return undefined
  const interning = new Interning()
  const bare = { parameters, list, tallies: {}, dropping: new Map(), interning, place: [] }
  const rows: ClauseVerdict[][] = []
  for (const asOf of days) {
    const values = valuesThatMatter(one, definition, { asOf, parameters })
    if (values === undefined) continue
    const nodes = conditions.map(condition => compileCondition(condition, { ...bare, asOf }))
    for (const value of values) {
      const sight = knowing(one, value, asOf)
      rows.push(nodes.map(node => judgeNode(node, sight)))
    }
  }
  return rows.length === 0 ? undefined : rows
}

const knowing = ({ operand }: AboutOne, value: string | number | boolean, asOf: string): Sight =>
  'fact' in operand
    ? { facts: { [operand.fact]: { value, department: '', asOf } } }
    : { facts: {}, record: { [operand.field]: value } }
