import type { Amount, AmountContext } from './amount'
import { byAge } from './by-age'
import { byClass } from './by-class'
import { capped } from './capped'
import { fixed } from './fixed'
import type { Formula } from './formula'
import { greaterOf, lesserOf, sum } from './many'
import { perHead } from './per-head'
import { proRata } from './pro-rata'
import { rate } from './rate'
import { shortfall } from './shortfall'
import { tiers } from './tiers'

/**
 * The amount of a formula, exact in 分, or what is missing for it.
 * @throws Error when the object carries no form; policy files are checked against this on entry.
 */
export function evaluateFormula(formula: Formula, context: AmountContext): Amount {
  if ('fixed' in formula) return fixed(formula, context)
  if ('perHead' in formula) return perHead(formula.perHead, context)
  if ('rate' in formula) return rate(formula.rate, context)
  if ('byClass' in formula) return byClass(formula.byClass, context)
  if ('byAge' in formula) return byAge(formula.byAge, context)
  if ('shortfall' in formula) return shortfall(formula.shortfall, context)
  if ('tiers' in formula) return tiers(formula.tiers, context)
  if ('capped' in formula) return capped(formula.capped, context)
  if ('proRata' in formula) return proRata(formula.proRata, context)
  if ('sum' in formula) return sum(formula.sum, context)
  if ('lesserOf' in formula) return lesserOf(formula.lesserOf, context)
  if ('greaterOf' in formula) return greaterOf(formula.greaterOf, context)
  throw new Error(`formula without a form: ${JSON.stringify(formula)}`)
}
