import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import type { Fact, FactRecord, FactSheet } from '@policy-direct/shared/facts/fact'
import { addDays, endOfMonthAfter, isDate, monthsFrom, yearOf } from '../calendar'
import type { Phrasing } from '../explaining/phrase'
import { compileCondition } from '../program/compile-condition'
import { span } from '../program/compiling'
import { after, firstDayReaching } from '../program/day-range'
import { factsOf } from '../program/facts-of'
import { Interning } from '../program/interning'
import { judgeNode, judgeTest, type Sight } from '../program/judge-node'
import type { ConditionNode, RunningBody } from '../program/node'
import { runningIn } from '../program/running-in'
import { isValidOf } from '../reading/valid-value'
import type { Condition, Duration, ParameterRef, ValueCondition } from './condition'

/** Whether the answer to a test of a date depends on the day it is asked. */
export const isMoving = (test: ValueCondition): boolean =>
  [test.withinLast, test.withinNext, test.atLeastAgo, test.inYear, test.age].some(
    one => one !== undefined && typeof one !== 'number',
  ) ||
  [test.before, test.onOrBefore, test.after, test.onOrAfter, test.equals, ...(test.between ?? [])].includes(
    'today',
  )

/**
 * The first day after asOf on which a test of a date has the wanted truth, by time alone; undefined when it never has.
 */
export function dayOfDate(
  test: ValueCondition,
  date: string,
  want: boolean,
  phrasing: Phrasing,
): string | undefined {
  const wanted = want ? 'MET' : 'NOT_MET'
  return firstOf(turnsOf(test, date, phrasing), phrasing.asOf, day => {
    const node = compileCondition(test, on(day, phrasing))
    return node.op === 'VALUE' && judgeTest(node.test, date, { facts: {} }) === wanted
  })
}

/** A condition that may turn by time alone. */
export type TurningCondition = {
  readonly condition: Condition
  /** The truth that is hoped for. */
  readonly want: boolean
  readonly phrasing: Phrasing
  /** The condition as it stands today, and on any day where it is `timeless`. */
  readonly node: ConditionNode
  readonly timeless: boolean
  /** Keys of the facts it looks at. */
  readonly keys: readonly string[]
  /** The periods it asks for, that go on if nothing changes. */
  readonly running: readonly RunningBody[]
}

const TIMED = new Set([
  'withinLast',
  'withinNext',
  'atLeastAgo',
  'inYear',
  'age',
  'freshWithin',
  'running',
  'parameter',
])

/** Whether a condition means the same on every day: no window, no today, no figure or list of the item's own. */
function isTimeless(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return data !== 'today'
  return Object.entries(data).every(
    ([key, value]) => !TIMED.has(key) && !(key === 'count' && typeof value === 'string') && isTimeless(value),
  )
}

/** What there is to know of a condition to find the day on which it turns. */
export const turning = (
  condition: Condition,
  want: boolean,
  node: ConditionNode,
  phrasing: Phrasing,
): TurningCondition => ({
  condition,
  want,
  phrasing,
  node,
  timeless: isTimeless(condition),
  keys: factsOf(node),
  running: runningIn(node),
})

/**
 * The first of these days on which a condition has the wanted truth, if nothing else changes than the day and what grows
 * by the month: of several dated parts one may have lapsed again when another one begins to hold.
 */
export function dayOfCondition(
  { condition, want, phrasing, node, timeless, keys, running }: TurningCondition,
  days: readonly string[],
  { facts, record, outer, usedUp }: Sight,
): string | undefined {
  const wanted = want ? 'MET' : 'NOT_MET'
  const holds = (day: string): boolean => {
    const later = goneOn(grown(facts, keys, phrasing.asOf, day), running, day)
    const sight = { facts: later, record, outer, usedUp }
    return judgeNode(timeless ? node : compileCondition(condition, on(day, phrasing)), sight) === wanted
  }
  const day = firstOf(days, phrasing.asOf, holds)
  // It held before, for a while nobody asked about: then this is not the day.
  return day === undefined || holds(addDays(day, -1)) ? undefined : day
}

const on = (asOf: string, phrasing: Phrasing): Phrasing => ({ ...phrasing, asOf, interning: new Interning() })

const firstOf = (
  days: readonly string[],
  asOf: string,
  holds: (day: string) => boolean,
): string | undefined => [...new Set(days)].sort().find(day => day > asOf && isDate(day) && holds(day))

/** The days on which a test of this date may turn. */
function turnsOf(test: ValueCondition, date: string, phrasing: Phrasing): string[] {
  const year = yearOf(date)
  const turns = [date, addDays(date, 1), ...[year, year + 1, year + 2].map(one => `${one}-01-01`)]
  const reach = (
    of: Duration | ParameterRef | undefined,
    day: (read: Parameters<typeof after>[1]) => string,
  ) => {
    const read = of === undefined ? undefined : span(of, phrasing)
    if (read && 'value' in read) turns.push(day(read.value))
  }
  reach(test.withinLast, read => addDays(after(date, read), 1))
  reach(test.atLeastAgo, read => after(date, read))
  reach(test.withinNext, read => firstDayReaching(date, read))
  const { from, to } = test.age ?? {}
  if (from !== undefined) turns.push(after(date, { months: from * 12 }))
  if (to !== undefined) turns.push(after(date, { months: (to + 1) * 12 }))
  return turns
}

const DAY = 86_400_000

/** The facts as they will be if departments go on delivering the same, and what grows by the month grows. */
function grown(facts: FactSheet, keys: readonly string[], asOf: string, day: string): FactSheet {
  const days = Math.round((Date.parse(day) - Date.parse(asOf)) / DAY)
  const later: Record<string, Fact> = {}
  for (const key of keys) {
    const fact = facts[key]
    if (fact) later[key] = aged(key, fact, days, day)
  }
  return later
}

/** The same with the periods that last until now lasting until a day. */
function goneOn(facts: FactSheet, running: readonly RunningBody[], day: string): FactSheet {
  const later: Record<string, Fact | undefined> = { ...facts }
  for (const { list, to, endsFrom } of running) {
    const fact = later[list.fact]
    // A list that is not well formed is unknown on every day.
    if (fact === undefined || !isValidOf('LIST', undefined, fact.value)) continue
    const value = (fact.value as readonly FactRecord[]).map(record => {
      const end = record[to]
      const lasts = typeof end === 'string' && isDate(end) && end >= endsFrom && end < day
      return lasts ? { ...record, [to]: day } : record
    })
    later[list.fact] = { ...fact, value }
  }
  return later
}

function aged(key: string, fact: Fact, days: number, day: string): Fact {
  const { asOf, value } = fact
  if (!isDate(asOf)) return fact
  const grows = factDefinition(key)?.growsMonthly === true && typeof value === 'number'
  return { ...fact, asOf: addDays(asOf, days), value: grows ? value + monthsBetween(asOf, day) : value }
}

/** How many ends of a month, after that of its own month, have come by a day. */
function monthsBetween(from: string, day: string): number {
  const months = monthsFrom(from, day)
  return Math.max(0, endOfMonthAfter(day, 0) === day ? months : months - 1)
}
