import type { Quantity, Tally, TallyRef } from '../condition/condition'
import { compileCondition } from './compile-condition'
import { compileOperand } from './compile-operand'
import { type Compiling, inside, MalformedCondition, withinList } from './compiling'
import type {
  ConditionNode,
  OperandNode,
  QuantityNode,
  TallyNode,
  UnknownReason,
  ValueTestNode,
} from './node'

/** A number: a fact, a field, or a count of records. */
export function compileQuantity(
  quantity: Quantity,
  compiling: Compiling,
): QuantityNode | { readonly unknown: UnknownReason } {
  if (typeof quantity === 'object' && 'count' in quantity) {
    const tally = compileTally(quantity.count, inside(compiling, 'count'))
    return 'unknown' in tally ? tally : { of: 'COUNT', tally }
  }
  const read = compileOperand(typeof quantity === 'string' ? { fact: quantity } : quantity, compiling)
  return 'unknown' in read ? read : { of: 'VALUE', operand: read.operand }
}

export const isPerRecord = (quantity: QuantityNode): boolean =>
  quantity.of === 'COUNT' ? quantity.tally.perRecord : quantity.operand.from === 'RECORD'

/** A tally written in place, or the item's tally of that name. */
export function compileTally(
  ref: TallyRef,
  compiling: Compiling,
): TallyNode | { readonly unknown: UnknownReason } {
  const spec = typeof ref === 'string' ? compiling.tallies[ref] : ref
  if (!spec) throw new MalformedCondition(compiling.place, `no tally named ${JSON.stringify(ref)}`)
  const drops = typeof ref === 'string' && compiling.dropping.has(ref) ? ref : undefined
  return tallyNode(spec, drops, compiling)
}

function tallyNode(
  spec: Tally,
  drops: string | undefined,
  compiling: Compiling,
): TallyNode | { readonly unknown: UnknownReason } {
  const list = compileListOf(spec.list, spec.freshWithin, compiling)
  if ('unknown' in list) return list
  const where = compileWhere(spec.where, spec.list, compiling)
  const keyed =
    spec.distinctBy === undefined
      ? undefined
      : compileOperand({ field: spec.distinctBy }, withinList(compiling, spec.list))
  const marker = drops === undefined ? '' : compiling.dropping.get(drops)
  const key = [list.id, where?.id ?? '', spec.distinctBy ?? '', marker].join('|')
  return compiling.interning.tally(key, () => ({
    list,
    ...(where === undefined ? {} : { where }),
    ...(spec.distinctBy === undefined ? {} : { distinctBy: spec.distinctBy }),
    ...(keyed && 'operand' in keyed ? { key: keyed.operand } : {}),
    ...(drops === undefined ? {} : { drops }),
    perRecord: where !== undefined && readsOutside(where),
  }))
}

/** The LIST fact that records are taken from. */
export function compileListOf(
  fact: string,
  freshWithin: string | undefined,
  compiling: Compiling,
): (OperandNode & { readonly from: 'FACT' }) | { readonly unknown: UnknownReason } {
  const operand = freshWithin === undefined ? { fact } : { fact, freshWithin }
  const read = compileOperand(operand, inside(compiling, 'list'))
  if ('unknown' in read) return read
  if (read.operand.from !== 'FACT' || read.operand.kind !== 'LIST') {
    throw new MalformedCondition(compiling.place, `${fact} is no list`)
  }
  return read.operand
}

/** The condition on the records of a list. */
export const compileWhere = (
  where: Tally['where'],
  list: string,
  compiling: Compiling,
): ConditionNode | undefined =>
  where === undefined ? undefined : compileCondition(where, withinList(inside(compiling, 'where'), list))

/** Whether a test compares with another record. */
export const comparesRecords = (test: ValueTestNode): boolean =>
  test.is === 'RELATION' || test.is === 'BETWEEN'

/** Whether a condition on records looks at a record outside theirs. */
export function readsOutside(node: ConditionNode): boolean {
  switch (node.op) {
    case 'ALL':
    case 'ANY':
    case 'AT_LEAST':
      return node.parts.some(readsOutside)
    case 'NOT':
      return readsOutside(node.part)
    case 'WHEN':
      return [node.when, node.must, node.otherwise].some(readsOutside)
    case 'VALUE':
      return node.operand.from === 'OUTER_RECORD' || comparesRecords(node.test)
    case 'COUNT':
      return node.tally.perRecord || comparesRecords(node.test)
    case 'RUNNING':
      return node.where !== undefined && readsOutside(node.where)
    case 'RATIO':
      return [node.part, node.total].some(one => one.of === 'COUNT' && one.tally.perRecord)
    case 'AGREE':
    case 'UNKNOWN':
      return false
  }
}
