import type { Condition, ValueCondition } from '../condition/condition'
import { BOUNDS, type Bound, foreignToCount } from '../condition/number-range'
import { readPercent } from '../literal'
import { compileOperand } from './compile-operand'
import {
  comparesRecords,
  compileListOf,
  compileQuantity,
  compileTally,
  compileWhere,
  isPerRecord,
  readsOutside,
} from './compile-quantity'
import { compileTest, type TestTree } from './compile-test'
import { type Compiling, inside, MalformedCondition, measure, span } from './compiling'
import { before } from './day-range'
import type { ConditionBody, ConditionNode, Relation, UnknownReason, ValueTestNode } from './node'

/**
 * The node of a condition; conditions of the same meaning get the same node.
 * @throws MalformedCondition with the place, when a condition has no operator or its parts do not fit
 */
export function compileCondition(condition: Condition, compiling: Compiling): ConditionNode {
  if ('all' in condition) return junction('ALL', parts(condition.all, 'all', compiling), compiling)
  if ('any' in condition) return junction('ANY', parts(condition.any, 'any', compiling), compiling)
  if ('not' in condition)
    return negation(compileCondition(condition.not, inside(compiling, 'not')), compiling)
  if ('atLeastOf' in condition) {
    const { n, of } = condition.atLeastOf
    return atLeast(n, parts(of, 'atLeastOf', compiling), compiling)
  }
  if ('when' in condition) return branch(condition, compiling)
  if ('ratio' in condition) return ratio(condition.ratio, inside(compiling, 'ratio'))
  if ('count' in condition) {
    const other = foreignToCount(condition)
    if (other !== undefined)
      throw new MalformedCondition(compiling.place, `a count is not tested by ${other}`)
    const tally = compileTally(condition.count, inside(compiling, 'count'))
    if ('unknown' in tally) return unknown(tally.unknown, compiling)
    const tree = compileTest(condition, { kind: 'COUNT' }, compiling)
    return plant(tree, compiling, test =>
      node(
        `#${tally.id} ${JSON.stringify(test)}`,
        tally.perRecord || comparesRecords(test),
        { op: 'COUNT', tally, test },
        compiling,
      ),
    )
  }
  if ('running' in condition) return running(condition.running, inside(compiling, 'running'))
  if ('agree' in condition) return agree(condition.agree, inside(compiling, 'agree'))
  if ('fact' in condition || 'field' in condition) return value(condition, compiling)
  throw new MalformedCondition(compiling.place, `condition without an operator: ${JSON.stringify(condition)}`)
}

const node = (
  key: string,
  perRecord: boolean,
  body: ConditionBody,
  { interning }: Compiling,
): ConditionNode => interning.node(`${body.op} ${key}`, perRecord, body)

const unknown = (reason: UnknownReason, compiling: Compiling): ConditionNode =>
  node(JSON.stringify(reason), false, { op: 'UNKNOWN', reason }, compiling)

function parts(given: readonly Condition[], name: string, compiling: Compiling): ConditionNode[] {
  if (!Array.isArray(given))
    throw new MalformedCondition([...compiling.place, name], 'not a list of conditions')
  return given.map((part, index) => compileCondition(part, inside(compiling, name, index)))
}

/** Order and repetition mean nothing to AND and OR, and one inside the same kind is the same. */
function junction(op: 'ALL' | 'ANY', given: readonly ConditionNode[], compiling: Compiling): ConditionNode {
  const flat = given.flatMap(part => (part.op === op ? part.parts : [part]))
  const distinct = [...new Set(flat)].sort((a, b) => a.id - b.id)
  if (distinct.length === 1) return distinct[0]!
  const perRecord = distinct.some(part => part.perRecord)
  return node(distinct.map(({ id }) => id).join(), perRecord, { op, parts: distinct }, compiling)
}

function atLeast(n: number, given: readonly ConditionNode[], compiling: Compiling): ConditionNode {
  if (n === given.length) return junction('ALL', given, compiling)
  if (n === 1) return junction('ANY', given, compiling)
  const sorted = [...given].sort((a, b) => a.id - b.id)
  const perRecord = sorted.some(part => part.perRecord)
  return node(
    `${n}:${sorted.map(({ id }) => id)}`,
    perRecord,
    { op: 'AT_LEAST', n, parts: sorted },
    compiling,
  )
}

const negation = (part: ConditionNode, compiling: Compiling): ConditionNode =>
  part.op === 'NOT' ? part.part : node(String(part.id), part.perRecord, { op: 'NOT', part }, compiling)

function branch(condition: Extract<Condition, { when: Condition }>, compiling: Compiling): ConditionNode {
  const when = compileCondition(condition.when, inside(compiling, 'when'))
  const must = compileCondition(condition.must, inside(compiling, 'must'))
  const otherwise = compileCondition(condition.otherwise, inside(compiling, 'otherwise'))
  const perRecord = when.perRecord || must.perRecord || otherwise.perRecord
  const key = `${when.id},${must.id},${otherwise.id}`
  return node(key, perRecord, { op: 'WHEN', when, must, otherwise }, compiling)
}

/** A test, or tests joined because some of their figures are not set. */
function plant(
  tree: TestTree,
  compiling: Compiling,
  make: (test: ValueTestNode) => ConditionNode,
): ConditionNode {
  if ('test' in tree) return make(tree.test)
  if ('unknown' in tree) return unknown(tree.unknown, compiling)
  const op = 'some' in tree ? 'ANY' : 'ALL'
  const joined = 'some' in tree ? tree.some : tree.every
  return junction(
    op,
    joined.map(part => plant(part, compiling, make)),
    compiling,
  )
}

function value(condition: ValueCondition, compiling: Compiling): ConditionNode {
  const read = compileOperand(condition, compiling)
  if ('unknown' in read) return unknown(read.unknown, compiling)
  const { operand } = read
  return plant(compileTest(condition, operand, compiling), compiling, test => {
    const perRecord = operand.from !== 'FACT' || comparesRecords(test)
    const outer = test.is === 'RELATION' ? `${test.relation}${test.to.id}` : JSON.stringify(test)
    return node(`${operand.id} ${outer}`, perRecord, { op: 'VALUE', operand, test }, compiling)
  })
}

const RELATIONS: Record<Bound, Exclude<Relation, 'EQ' | 'NE'>> = {
  atLeast: 'GE',
  atMost: 'LE',
  moreThan: 'GT',
  lessThan: 'LT',
}

function ratio(spec: Extract<Condition, { ratio: unknown }>['ratio'], compiling: Compiling): ConditionNode {
  const part = compileQuantity(spec.of, inside(compiling, 'of'))
  if ('unknown' in part) return unknown(part.unknown, compiling)
  const total = compileQuantity(spec.to, inside(compiling, 'to'))
  if ('unknown' in total) return unknown(total.unknown, compiling)
  const bound = BOUNDS.find(name => spec[name] !== undefined)
  if (!bound) throw new MalformedCondition(compiling.place, 'ratio without a bound')
  const limit = measure(spec[bound]!, readPercent, inside(compiling, bound))
  if ('unknown' in limit) return unknown(limit.unknown, compiling)
  const { n, d } = limit.value
  const keyed = [part, total].map(one => (one.of === 'COUNT' ? `#${one.tally.id}` : one.operand.id))
  const relation = RELATIONS[bound]
  const perRecord = isPerRecord(part) || isPerRecord(total)
  const body = { op: 'RATIO', part, total, relation, limit: limit.value } as const
  return node(`${keyed.join('/')} ${relation} ${n}/${d}`, perRecord, body, compiling)
}

function running(
  spec: Extract<Condition, { running: unknown }>['running'],
  compiling: Compiling,
): ConditionNode {
  const list = compileListOf(spec.list, undefined, compiling)
  if ('unknown' in list) return unknown(list.unknown, compiling)
  const length = span(spec.atLeast, inside(compiling, 'atLeast'))
  if ('unknown' in length) return unknown(length.unknown, compiling)
  const lag = spec.lag === undefined ? undefined : span(spec.lag, inside(compiling, 'lag'))
  if (lag && 'unknown' in lag) return unknown(lag.unknown, compiling)
  const endsFrom = lag ? before(compiling.asOf, lag.value) : compiling.asOf
  const where = compileWhere(spec.where, spec.list, compiling)
  const { from, to } = spec
  const key = JSON.stringify([list.id, from, to, where?.id ?? null, length.value, endsFrom])
  const perRecord = where !== undefined && readsOutside(where)
  const period = { list, from, to, span: length.value, endsFrom, asOf: compiling.asOf }
  const body: ConditionBody = { op: 'RUNNING', ...period, ...(where && { where }) }
  return node(key, perRecord, body, compiling)
}

function agree(facts: readonly string[], compiling: Compiling): ConditionNode {
  const operands = facts.map(fact => compileOperand({ fact }, compiling))
  const nobody = operands.find(read => 'unknown' in read)
  if (nobody && 'unknown' in nobody) return unknown(nobody.unknown, compiling)
  const known = operands.flatMap(read => ('operand' in read ? [read.operand] : []))
  const distinct = [...new Set(known)].sort((a, b) => a.id - b.id)
  const key = distinct.map(({ id }) => id).join()
  return node(key, false, { op: 'AGREE', operands: distinct }, compiling)
}
