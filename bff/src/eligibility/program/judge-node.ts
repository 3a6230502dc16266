import type { Fact, FactRecord, FactSheet } from '@policy-direct/shared/facts/fact'
import type { ClauseVerdict } from '@policy-direct/shared/vocabulary/verdict'
import { isDate } from '../calendar'
import { divide, type NumberRange, testRange } from '../condition/number-range'
import { whole } from '../exact'
import { isValidOf } from '../reading/valid-value'
import * as truth from '../truth'
import { judgeRunning } from './judge-running'
import type { ConditionNode, OperandNode, QuantityNode, Scalar, TallyNode, ValueTestNode } from './node'

/** What a node may look at: the facts of one subject, and the records at hand. */
export type Sight = {
  readonly facts: FactSheet
  /** The innermost record: of `where` inside a list, else of `forEach`. */
  readonly record?: FactRecord | undefined
  /** The record of `forEach`, seen from inside a `where`. */
  readonly outer?: FactRecord | undefined
  /** Members of tallies that earlier grants used up: tally name → keys. */
  readonly usedUp?: Readonly<Record<string, ReadonlySet<string>>> | undefined
}

/** The value of an operand, or undefined while it is unknown for whatever reason. */
export function readValue(operand: OperandNode, sight: Sight): Scalar | readonly FactRecord[] | undefined {
  let value: unknown
  if (operand.from === 'FACT') {
    const fact = sight.facts[operand.fact]
    if (fact === undefined || !isUsable(operand, fact)) return undefined
    value = fact.value
  } else value = (operand.from === 'RECORD' ? sight.record : sight.outer)?.[operand.field]
  if (value === null || value === undefined || !isValidOf(operand.kind, operand.members, value))
    return undefined
  return value as Scalar | readonly FactRecord[]
}

function isUsable(operand: OperandNode & { readonly from: 'FACT' }, fact: Fact): boolean {
  if (operand.freshSince !== undefined && !(isDate(fact.asOf) && fact.asOf >= operand.freshSince))
    return false
  return operand.pendingIf === undefined || !operand.pendingIf.includes(String(fact.value))
}

/** The truth of a node by the meaning of its operator. */
export function judgeNode(node: ConditionNode, sight: Sight): ClauseVerdict {
  switch (node.op) {
    case 'ALL':
      return atLeast(node.parts, node.parts.length, sight)
    case 'ANY':
      return atLeast(node.parts, 1, sight)
    case 'AT_LEAST':
      return atLeast(node.parts, node.n, sight)
    case 'NOT':
      return truth.negate(judgeNode(node.part, sight))
    case 'WHEN': {
      const guard = judgeNode(node.when, sight)
      if (guard !== 'UNKNOWN') return judgeNode(guard === 'MET' ? node.must : node.otherwise, sight)
      return truth.both(judgeNode(node.must, sight), judgeNode(node.otherwise, sight))
    }
    case 'VALUE': {
      const value = readValue(node.operand, sight)
      return value === undefined ? 'UNKNOWN' : judgeTest(node.test, value as Scalar, sight)
    }
    case 'COUNT': {
      const counted = countOf(node.tally, sight)
      return counted === undefined
        ? 'UNKNOWN'
        : judgeCount(node.test, counted.certain, counted.possible, sight)
    }
    case 'RATIO': {
      const part = quantityOf(node.part, sight)
      const total = quantityOf(node.total, sight)
      const share = part && total && divide(part, total)
      return share === undefined ? 'UNKNOWN' : testRange(share, BOUND_OF[node.relation], node.limit)
    }
    case 'RUNNING':
      return judgeRunning(node, sight)
    case 'AGREE': {
      const [first, ...others] = node.operands.map(operand => readValue(operand, sight))
      return first !== undefined && others.every(value => value === first) ? 'MET' : 'UNKNOWN'
    }
    case 'UNKNOWN':
      return 'UNKNOWN'
  }
}

const BOUND_OF = { GE: 'atLeast', LE: 'atMost', GT: 'moreThan', LT: 'lessThan' } as const

const atLeast = (parts: readonly ConditionNode[], needed: number, sight: Sight): ClauseVerdict =>
  truth.atLeastOf(
    parts.map(part => judgeNode(part, sight)),
    needed,
  )

/** The truth of a test for a known value; unknown only against an unknown value of another record. */
export function judgeTest(test: ValueTestNode, value: Scalar, sight: Sight): ClauseVerdict {
  switch (test.is) {
    case 'RANGE':
      return truth.verdictOf(
        (test.low === undefined || value >= test.low) && (test.high === undefined || value <= test.high),
      )
    case 'MEMBER':
      return truth.verdictOf(test.values.includes(value) !== test.negated)
    case 'PREFIX':
      return truth.verdictOf(test.prefixes.some(prefix => String(value).startsWith(prefix)))
    case 'RELATION': {
      const other = readValue(test.to, sight) as Scalar | undefined
      if (other === undefined) return 'UNKNOWN'
      return truth.verdictOf(RELATIONS[test.relation](value, other))
    }
    case 'BETWEEN': {
      const [low, high] = test.ends.map(end => judgeTest(end, value, sight))
      if (low === 'UNKNOWN' || high === 'UNKNOWN') return 'UNKNOWN'
      return truth.verdictOf(low === 'MET' && high === 'MET')
    }
  }
}

const RELATIONS = {
  EQ: (a: Scalar, b: Scalar) => a === b,
  NE: (a: Scalar, b: Scalar) => a !== b,
  GE: (a: Scalar, b: Scalar) => a >= b,
  GT: (a: Scalar, b: Scalar) => a > b,
  LE: (a: Scalar, b: Scalar) => a <= b,
  LT: (a: Scalar, b: Scalar) => a < b,
}

/** What holds of every number from `certain` to `possible`. */
export function judgeCount(
  test: ValueTestNode,
  certain: number,
  possible: number,
  sight: Sight,
): ClauseVerdict {
  const first = judgeTest(test, certain, sight)
  for (let count = certain + 1; count <= possible; count += 1) {
    if (judgeTest(test, count, sight) !== first) return 'UNKNOWN'
  }
  return first
}

/** How many records satisfy a tally: surely, and at most; undefined while the list is unknown. */
export function countOf(
  tally: TallyNode,
  sight: Sight,
): { readonly certain: number; readonly possible: number } | undefined {
  const records = readValue(tally.list, sight) as readonly FactRecord[] | undefined
  if (records === undefined) return undefined
  const { certain, possible, unkeyed } = membersOf(tally, records, sight)
  return { certain: certain.size, possible: possible.size + unkeyed }
}

/**
 * The keys of the records that surely satisfy a tally and of those that may, and how many that may have no key. With
 * `distinctBy` the same key counts once; a key that earlier grants used up does not count; a key that is missing or
 * malformed tells nobody apart, so its record counts as maybe.
 */
export function membersOf(tally: TallyNode, records: readonly FactRecord[], sight: Sight): Members {
  const usedUp = tally.drops === undefined ? undefined : sight.usedUp?.[tally.drops]
  const outer = sight.outer ?? sight.record
  const certain = new Set<string>()
  const possible = new Set<string>()
  let unkeyed = 0
  for (const [index, record] of records.entries()) {
    const inner = { facts: sight.facts, record, outer }
    const verdict = tally.where ? judgeNode(tally.where, inner) : 'MET'
    if (verdict === 'NOT_MET') continue
    const key = tally.distinctBy === undefined ? `#${index}` : keyText(tally.key, inner)
    if (key === undefined) unkeyed += 1
    else if (!usedUp?.has(key)) {
      possible.add(key)
      if (verdict === 'MET') certain.add(key)
    }
  }
  return { certain, possible, unkeyed }
}

export type Members = {
  readonly certain: ReadonlySet<string>
  readonly possible: ReadonlySet<string>
  readonly unkeyed: number
}

function keyText(key: OperandNode | undefined, sight: Sight): string | undefined {
  const value = key && readValue(key, sight)
  return value === undefined ? undefined : String(value)
}

/** A quantity as a range of numbers; undefined while it is unknown. */
export function quantityOf(quantity: QuantityNode, sight: Sight): NumberRange | undefined {
  if (quantity.of === 'COUNT') {
    const counted = countOf(quantity.tally, sight)
    return counted && { low: whole(counted.certain), high: whole(counted.possible) }
  }
  const value = readValue(quantity.operand, sight)
  return typeof value === 'number' ? { low: whole(value), high: whole(value) } : undefined
}
