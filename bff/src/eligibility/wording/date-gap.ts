import type { ClauseGap } from '../assessment'
import { addMonths } from '../calendar'
import type { Literal, ValueCondition } from '../condition/condition'
import { calendarYear, shift } from '../condition/date-window'
import type { Figures } from '../reading/resolve-literal'
import { gapOf } from './gap'
import { type GapWriter, OtherGap, SaidGap } from './gap-writer'
import { spanText } from './span-text'

/** What is wrong with a date. */
export function dateGap(
  condition: ValueCondition,
  figures: Figures,
  say: (literal: Literal) => string,
): GapWriter {
  const end = fixedEnd(condition, figures, say)
  if (end !== undefined) return new SaidGap(end)
  return new OtherGap(({ value, said }) => window(condition, String(value), said, figures))
}

/** What is said of a test whose answer does not depend on how long ago the date is. */
function fixedEnd(
  condition: ValueCondition,
  figures: Figures,
  say: (literal: Literal) => string,
): string | undefined {
  const { withinLast, atLeastAgo, withinNext, inYear, age } = condition
  if (withinLast !== undefined || atLeastAgo !== undefined || age !== undefined) return undefined
  if (withinNext !== undefined) return `，不在今后 ${spanText(withinNext, figures)}以内`
  if (inYear !== undefined) return `，要求是 ${calendarYear(inYear, figures.asOf)} 年`
  const lower = condition.onOrAfter ?? condition.after
  if (lower !== undefined) return lower === 'today' ? '，已经过期' : `，不能早于 ${say(lower)}`
  const upper = condition.onOrBefore ?? condition.before
  return upper === undefined ? '，不在规定的时间内' : `，不能晚于 ${say(upper)}`
}

function window(condition: ValueCondition, date: string, now: string, figures: Figures): ClauseGap {
  if (condition.withinLast !== undefined) {
    if (date > figures.asOf) return gapOf(`${now}，还没有到`)
    const over = shift(date, condition.withinLast, figures)
    return gapOf(`${now}，到 ${over} 已满 ${spanText(condition.withinLast, figures)}`)
  }
  if (condition.atLeastAgo !== undefined) {
    const earliestOn = shift(date, condition.atLeastAgo, figures)
    return gapOf(`${now}，满 ${spanText(condition.atLeastAgo, figures)}要到 ${earliestOn}`)
  }
  const { from, to } = condition.age ?? {}
  const reached = from === undefined ? undefined : addMonths(date, from * 12)
  if (reached !== undefined && reached > figures.asOf)
    return gapOf(`${now}，要到 ${reached} 才满 ${from} 周岁`)
  return gapOf(`${now}，已超过 ${to} 周岁`)
}
