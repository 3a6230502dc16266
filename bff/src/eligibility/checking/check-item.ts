import type { PolicyItemVersion } from '../policy-item/policy-item'
import { checkCondition, checkTallyBody } from './check-condition'
import { checkDatesAndIds } from './check-dates-and-ids'
import { checkDeemedApproval } from './check-deemed-approval'
import { checkForm } from './check-form'
import { checkFormula } from './check-formula'
import { checkFulfilment } from './check-fulfilment'
import { checkLimits } from './check-limits'
import { checkParameters } from './check-parameters'
import { checkAcrossClauses, checkSense } from './check-sense'
import { checkSteps } from './check-steps'
import { daysInForce } from './one-datum'
import { paysNothing } from './pays-nothing'
import type { ItemProblem, Report } from './problem'
import { type CheckScope, checkField, checkList } from './scope'

/** Everything wrong with the meaning of an item whose shape is right; empty when it may be published. */
export function checkItem(item: PolicyItemVersion): ItemProblem[] {
  const problems: ItemProblem[] = []
  const report: Report = (path, reason) => {
    problems.push({ path, reason })
  }
  const scope: CheckScope = {
    item,
    report,
    list: item.forEach?.list,
    usedParameters: new Set(),
    usedTallies: new Set(),
  }
  if (item.forEach) checkForEach(item.forEach, scope)
  for (const [name, tally] of Object.entries(item.tallies)) checkTallyBody(tally, ['tallies', name], scope)
  item.conditions.forEach((clause, index) => {
    checkCondition(clause.condition, ['conditions', index, 'condition'], scope)
  })
  if (item.benefit.formula) checkFormula(item.benefit.formula, ['benefit', 'formula'], scope)
  checkLimits(item, scope)
  checkParameters(item, scope)
  // Sense is looked for in what is written right: facts that exist, literals that fit.
  if (problems.length === 0) checkItemSense(item, report)
  checkFulfilment(item, report)
  checkDeemedApproval(item, report)
  checkDatesAndIds(item, report)
  checkForm(item, report)
  return problems
}

/** What is written right and yet decides nothing, or pays nothing. */
function checkItemSense(item: PolicyItemVersion, report: Report): void {
  const ground = { parameters: item.parameters, list: item.forEach?.list, days: daysInForce(item.validity) }
  item.conditions.forEach(({ condition }, index) => {
    checkSense(condition, ['conditions', index, 'condition'], ground, report)
  })
  for (const [name, { list, where }] of Object.entries(item.tallies)) {
    if (where) checkSense(where, ['tallies', name, 'where'], { ...ground, list }, report)
  }
  checkAcrossClauses(item, ground, report)
  const { formula } = item.benefit
  if (!formula) return
  checkSteps(formula, ['benefit', 'formula'], ground, report)
  if (paysNothing(formula, ground)) report(['benefit', 'formula'], '怎么算都是 0 元，没有人领得到')
}

function checkForEach(forEach: NonNullable<PolicyItemVersion['forEach']>, scope: CheckScope): void {
  if (!checkList(forEach.list, ['forEach', 'list'], scope)) return
  checkField(forEach.key, forEach.list, ['forEach', 'key'], scope)
  forEach.title.forEach((field, index) => {
    checkField(field, forEach.list, ['forEach', 'title', index], scope)
  })
}
