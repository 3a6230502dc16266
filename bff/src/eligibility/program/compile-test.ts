import type { FactKind } from '@policy-direct/shared/facts/definition'
import { regionPrefix } from '@policy-direct/shared/vocabulary/region'
import { addDays } from '../calendar'
import type { Literal, ValueTest } from '../condition/condition'
import { dayRangeOf } from './compile-day-test'
import { compileOuterField } from './compile-operand'
import { type Compiling, inside, literalOf, MalformedCondition } from './compiling'
import type { Relation, Scalar, UnknownReason, ValueTestNode } from './node'

/** A test of one value, or a combination of tests; `UNKNOWN` parts come from figures that are not set. */
export type TestTree =
  | { readonly test: ValueTestNode }
  | { readonly unknown: UnknownReason }
  | { readonly some: readonly TestTree[] }
  | { readonly every: readonly TestTree[] }

/** What is tested: its kind and, for ENUM, its members. */
export type Tested = { readonly kind: FactKind; readonly members?: readonly string[] | undefined }

const ORDERED = {
  atLeast: 'GE',
  atMost: 'LE',
  moreThan: 'GT',
  lessThan: 'LT',
  onOrAfter: 'GE',
  onOrBefore: 'LE',
  after: 'GT',
  before: 'LT',
} as const satisfies Partial<Record<keyof ValueTest, Relation>>
const ORDERS = Object.keys(ORDERED) as (keyof typeof ORDERED)[]

/**
 * The one test that stands beside an operand, in its normal form.
 * @throws MalformedCondition when there is none for this kind
 */
export function compileTest(test: ValueTest, tested: Tested, compiling: Compiling): TestTree {
  if (tested.kind === 'LIST') throw new MalformedCondition(compiling.place, 'a list is counted, not compared')
  if (test.equals !== undefined) return relate('EQ', test.equals, tested, inside(compiling, 'equals'))
  if (test.notEquals !== undefined)
    return relate('NE', test.notEquals, tested, inside(compiling, 'notEquals'))
  if (test.in !== undefined) return { some: membership(test.in, false, tested, inside(compiling, 'in')) }
  if (test.notIn !== undefined) {
    return { every: membership(test.notIn, true, tested, inside(compiling, 'notIn')) }
  }
  if (test.between !== undefined) {
    const at = inside(compiling, 'between')
    const [low, high] = test.between
    return between(relate('GE', low, tested, at), relate('LE', high, tested, at))
  }
  for (const name of ORDERS) {
    const literal = test[name]
    if (literal !== undefined) return relate(ORDERED[name], literal, tested, inside(compiling, name))
  }
  const days = tested.kind === 'DATE' ? dayRangeOf(test, compiling) : undefined
  if (days) return 'unknown' in days ? days : { test: { is: 'RANGE', ...days } }
  if (test.within !== undefined && (tested.kind === 'REGION' || tested.kind === 'INDUSTRY')) {
    const branches = typeof test.within === 'string' ? [test.within] : test.within
    const prefixes = tested.kind === 'REGION' ? branches.map(regionPrefix) : branches
    return { test: { is: 'PREFIX', prefixes: shortest(prefixes) } }
  }
  throw new MalformedCondition(compiling.place, `no test that fits a value of kind ${tested.kind}`)
}

function relate(relation: Relation, literal: Literal, tested: Tested, compiling: Compiling): TestTree {
  if (typeof literal === 'object' && 'ofRecord' in literal) {
    const outer = compileOuterField(literal.ofRecord, compiling)
    return 'unknown' in outer ? outer : { test: { is: 'RELATION', relation, to: outer.operand } }
  }
  const bound = literalOf(literal, tested.kind, compiling)
  if ('unknown' in bound) return bound
  const { value } = bound
  if (!isMember(value, tested)) return { unknown: { why: 'LITERAL', text: String(value) } }
  if (relation === 'EQ' || relation === 'NE') return { test: oneOf([value], relation === 'NE', tested) }
  if (typeof value === 'boolean') throw new MalformedCondition(compiling.place, 'a yes or no has no order')
  return { test: { is: 'RANGE', ...ordered(relation, value, tested.kind) } }
}

/** Strict bounds become the next integer or day. */
function ordered(relation: Relation, value: string | number, kind: FactKind) {
  const next = (by: 1 | -1): string | number => {
    if (typeof value === 'number') return value + by
    if (kind === 'DATE') return addDays(value, by)
    throw new MalformedCondition([], `a ${kind} has no order`)
  }
  switch (relation) {
    case 'GE':
      return { low: value, high: undefined }
    case 'GT':
      return { low: next(1), high: undefined }
    case 'LE':
      return { low: undefined, high: value }
    default:
      return { low: undefined, high: next(-1) }
  }
}

function between(low: TestTree, high: TestTree): TestTree {
  if ('unknown' in low) return low
  if ('unknown' in high) return high
  if ('test' in low && 'test' in high && low.test.is === 'RANGE' && high.test.is === 'RANGE') {
    return { test: { is: 'RANGE', low: low.test.low, high: high.test.high } }
  }
  if ('test' in low && 'test' in high) return { test: { is: 'BETWEEN', ends: [low.test, high.test] } }
  throw new MalformedCondition([], 'a range has two ends')
}

/** Known members as one set; members that are not set, or belong to another record, as parts of their own. */
function membership(
  literals: readonly Literal[],
  negated: boolean,
  tested: Tested,
  compiling: Compiling,
): readonly TestTree[] {
  const values: Scalar[] = []
  const parts: TestTree[] = []
  for (const [index, literal] of literals.entries()) {
    const at = inside(compiling, index)
    if (typeof literal === 'object' && 'ofRecord' in literal) {
      parts.push(relate(negated ? 'NE' : 'EQ', literal, tested, at))
      continue
    }
    const found = literalOf(literal, tested.kind, at)
    if ('unknown' in found) parts.push(found)
    else if (isMember(found.value, tested)) values.push(found.value)
    else parts.push({ unknown: { why: 'LITERAL', text: String(found.value) } })
  }
  return [{ test: oneOf(values, negated, tested) }, ...parts]
}

const isMember = (value: Scalar, { kind, members }: Tested): boolean =>
  kind !== 'ENUM' || members === undefined || members.includes(String(value))

/** The normal form of a set: an ENUM or yes-no always by what it may be, one number or day as a range. */
function oneOf(given: readonly Scalar[], negated: boolean, { kind, members }: Tested): ValueTestNode {
  const values = [...new Set(given)]
  const universe: readonly Scalar[] | undefined = kind === 'BOOLEAN' ? [false, true] : members
  if (universe) {
    const kept = negated ? universe.filter(value => !values.includes(value)) : values
    return { is: 'MEMBER', values: sorted(kept), negated: false }
  }
  const [only] = values
  const ranged = kind === 'MONEY' || kind === 'COUNT' || kind === 'DATE'
  if (!negated && values.length === 1 && ranged && typeof only !== 'boolean') {
    return { is: 'RANGE', low: only, high: only }
  }
  return { is: 'MEMBER', values: sorted(values), negated }
}

const sorted = (values: readonly Scalar[]): Scalar[] =>
  [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))

/** Prefixes without those that another one covers. */
const shortest = (prefixes: readonly string[]): string[] =>
  [...new Set(prefixes)]
    .filter(prefix => !prefixes.some(other => other !== prefix && prefix.startsWith(other)))
    .sort()
