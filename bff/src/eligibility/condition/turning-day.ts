import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import type { Fact, FactSheet } from '@policy-direct/shared/facts/fact'
import { addDays, endOfMonthAfter, isDate, yearOf } from '../calendar'
import type { Phrasing } from '../explaining/phrase'
import { compileCondition } from '../program/compile-condition'
import { span } from '../program/compiling'
import { after, firstDayReaching } from '../program/day-range'
import { Interning } from '../program/interning'
import { judgeNode, judgeTest, type Sight } from '../program/judge-node'
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

/**
 * The first of these days on which a condition has the wanted truth, if nothing else changes than the day and what grows
 * by the month: of several dated parts one may have lapsed again when another one begins to hold.
 */
export function dayOfCondition(
  condition: Condition,
  want: boolean,
  days: readonly string[],
  phrasing: Phrasing,
  { facts, record, outer, usedUp }: Sight,
): string | undefined {
  const wanted = want ? 'MET' : 'NOT_MET'
  const holds = (day: string): boolean => {
    const sight = { facts: grown(facts, phrasing.asOf, day), record, outer, usedUp }
    return judgeNode(compileCondition(condition, on(day, phrasing)), sight) === wanted
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
function grown(facts: FactSheet, asOf: string, day: string): FactSheet {
  const days = Math.round((Date.parse(day) - Date.parse(asOf)) / DAY)
  const later: Record<string, Fact> = {}
  for (const [key, fact] of Object.entries(facts)) if (fact) later[key] = aged(key, fact, days, day)
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
  let months = 0
  while (endOfMonthAfter(from, months + 1) <= day) months += 1
  return months
}
