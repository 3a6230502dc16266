import type { FactKind } from '@policy-direct/shared/facts/definition'
import { INDUSTRY_SECTIONS } from '@policy-direct/shared/vocabulary/industry'
import { REGION_CODES } from '@policy-direct/shared/vocabulary/region'
import { addDays, addMonths, yearOf } from '../calendar'
import type { Condition, Literal, Operand, ValueCondition, ValueTest } from '../condition/condition'
import { calendarYear, shift } from '../condition/date-window'
import { type Figures, resolveLiteral } from '../reading/resolve-literal'
import type { Definition } from './scope'

/** The value tests inside a condition, or undefined when something in it is no test of a single value. */
function testsIn(condition: Condition): ValueCondition[] | undefined {
  if ('not' in condition) return testsIn(condition.not)
  const parts =
    'all' in condition
      ? condition.all
      : 'any' in condition
        ? condition.any
        : 'atLeastOf' in condition
          ? condition.atLeastOf.of
          : 'when' in condition
            ? [condition.when, condition.must, condition.otherwise]
            : undefined
  if (parts === undefined) return 'fact' in condition || 'field' in condition ? [condition] : undefined
  const found: ValueCondition[] = []
  for (const part of parts) {
    const tests = testsIn(part)
    if (tests === undefined) return undefined
    found.push(...tests)
  }
  return found
}

const nameOf = (operand: Operand): string => ('fact' in operand ? operand.fact : `field ${operand.field}`)

/** A condition that speaks of one datum only, so that trying every value that matters answers it for good. */
export type AboutOne = {
  readonly key: string
  readonly operand: Operand
  readonly tests: readonly ValueCondition[]
}

/** Undefined when a condition speaks of several data, of lists, or of the outer record. */
export function aboutOne(conditions: readonly Condition[]): AboutOne | undefined {
  const tests: ValueCondition[] = []
  for (const condition of conditions) {
    const found = testsIn(condition)
    if (found === undefined) return undefined
    tests.push(...found)
  }
  const first = tests[0]
  if (first === undefined || JSON.stringify(tests).includes('"ofRecord"')) return undefined
  const key = nameOf(first)
  return tests.every(test => nameOf(test) === key) ? { key, operand: first, tests } : undefined
}

/**
 * Every value at which one of the tests can change its answer, and one on either side: between two of them nothing
 * changes. Undefined when a figure has no value on the day.
 */
export function valuesThatMatter(
  { tests }: AboutOne,
  definition: Definition,
  context: Figures,
): readonly (string | number | boolean)[] | undefined {
  const bounds: (string | number | boolean)[] = []
  for (const test of tests) {
    for (const literal of literalsOf(test)) {
      const bound = resolveLiteral(literal, definition.kind, context)
      if (bound === undefined) return undefined
      bounds.push(bound)
    }
    const days = definition.kind === 'DATE' ? daysOf(test, context) : []
    if (days === undefined) return undefined
    bounds.push(...days)
  }
  return AROUND[definition.kind](bounds, definition)
}

const SINGLE = [
  ...(['equals', 'notEquals', 'atLeast', 'atMost', 'moreThan', 'lessThan'] as const),
  ...(['before', 'onOrBefore', 'after', 'onOrAfter'] as const),
]

const literalsOf = (test: ValueTest): Literal[] => [
  ...SINGLE.flatMap(name => (test[name] === undefined ? [] : [test[name]])),
  ...(test.in ?? []),
  ...(test.notIn ?? []),
  ...(test.between ?? []),
  ...[test.within ?? []].flat(),
]

/** The days at which a window begins and ends. */
function daysOf(test: ValueTest, context: Figures): string[] | undefined {
  const { asOf } = context
  const days: (string | undefined)[] = [asOf]
  for (const span of [test.withinLast, test.atLeastAgo]) {
    if (span !== undefined) days.push(shift(asOf, span, context, -1))
  }
  if (test.withinNext !== undefined) days.push(shift(asOf, test.withinNext, context))
  if (test.inYear !== undefined) {
    const year = calendarYear(test.inYear, asOf)
    days.push(`${year}-01-01`, `${year}-12-31`)
  }
  if (test.age?.from !== undefined) days.push(addMonths(asOf, -12 * test.age.from))
  if (test.age?.to !== undefined) days.push(addMonths(asOf, -12 * (test.age.to + 1)))
  return days.every(day => day !== undefined) ? days : undefined
}

/** The ends of months differ by up to three days. */
const NEAR = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
const ELSEWHERE = '-'
/** A region that no policy of this city names: 澳门. */
const FAR_AWAY = '820000'

type Values = readonly (string | number | boolean)[]
const numbers = (bounds: Values): Values => {
  const near = (bounds as number[]).flatMap(bound => [bound - 1, bound, bound + 1])
  return [0, ...near.filter(value => value >= 0 && Number.isSafeInteger(value)), Number.MAX_SAFE_INTEGER]
}

const AROUND: Record<FactKind, (bounds: Values, definition: Definition) => Values> = {
  COUNT: numbers,
  MONEY: numbers,
  DATE: bounds => [
    '1850-01-01',
    ...(bounds as string[]).flatMap(day => NEAR.map(days => addDays(day, days))),
    '2999-12-31',
  ],
  BOOLEAN: () => [true, false],
  ENUM: (_bounds, definition) => Object.keys(definition.values ?? {}),
  TEXT: bounds => [...bounds, ELSEWHERE],
  REGION: bounds => [...REGION_CODES, ...bounds, FAR_AWAY],
  INDUSTRY: bounds => [...INDUSTRY_SECTIONS, ...bounds],
  LIST: () => [],
}

/** The first day of each year a version is in force, with its first and last day; an open end counts as one year. */
export function daysInForce({ from, to }: { readonly from: string; readonly to?: string }): string[] {
  const last = Math.min(yearOf(to ?? from), yearOf(from) + 10)
  const years = Array.from(
    { length: Math.max(last - yearOf(from), 0) },
    (_, at) => `${yearOf(from) + at + 1}-01-01`,
  )
  return [from, ...years, ...(to === undefined ? [] : [to])]
}
