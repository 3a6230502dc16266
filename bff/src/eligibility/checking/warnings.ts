import type { Formula } from '../benefit/formula'
import { yearOf } from '../calendar'
import type { PolicyItemVersion } from '../policy-item/policy-item'
import { required } from './check-sense'
import { stepsToLookAt } from './check-steps'
import { daysInForce } from './one-datum'
import type { ItemProblem, Report } from './problem'

/** A cap promised in words. */
const CAP = /最多|最高|封顶|不超过|上限/

/**
 * What somebody should look at before an item without errors is published; it may be meant.
 * @param today the day on which it is looked at (`YYYY-MM-DD`): figures of its year should be there
 */
export function warningsOf(item: PolicyItemVersion, today?: string): ItemProblem[] {
  const found: ItemProblem[] = []
  const report: Report = (path, reason) => {
    found.push({ path, reason })
  }
  const { formula, text } = item.benefit
  if (formula) {
    const ground = { parameters: item.parameters, list: item.forEach?.list, days: daysInForce(item.validity) }
    const everybody = item.conditions.flatMap(({ condition }) => required(condition))
    stepsToLookAt(formula, everybody, ground, report)
    if (CAP.test(text) && rates(formula) && !caps(formula))
      report(['benefit', 'formula'], '兑现内容里写了最高额，算法里没有限额')
  }
  if (today !== undefined) missingThisYear(item, today, report)
  return found
}

/** A version without an end is only checked for its first year on entry. */
function missingThisYear(item: PolicyItemVersion, today: string, report: Report): void {
  const { from, to } = item.validity
  if (today < from || (to !== undefined && today > to)) return
  const year = String(yearOf(today))
  for (const [name, { text, byYear }] of Object.entries(item.parameters)) {
    if (byYear !== undefined && byYear[year] === undefined)
      report(['parameters', name, 'byYear'], `“${text}”没有 ${year} 年的值，靠它的条件和金额现在判断不了`)
  }
}

const holds = (formula: Formula, keys: readonly string[]): boolean =>
  keys.some(key => JSON.stringify(formula).includes(`"${key}":`))

const rates = (formula: Formula): boolean => holds(formula, ['rate', 'perHead'])
const caps = (formula: Formula): boolean => holds(formula, ['capped', 'lesserOf'])
