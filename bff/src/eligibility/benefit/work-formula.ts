import type { Phrasing, Worked } from '../explaining/phrase'
import { inside, MalformedCondition } from '../program/compiling'
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
 * How the amount of a formula is worked out, exact in 分 with its lines, or what is missing for it.
 * @throws MalformedCondition when the object carries no form; policy files are checked against this on entry
 */
export function workFormula(formula: Formula, phrasing: Phrasing): Worked {
  if ('fixed' in formula) return fixed(formula, phrasing)
  if ('perHead' in formula) return perHead(formula.perHead, inside(phrasing, 'perHead'))
  if ('rate' in formula) return rate(formula.rate, inside(phrasing, 'rate'))
  if ('byClass' in formula) return byClass(formula.byClass, inside(phrasing, 'byClass'))
  if ('byAge' in formula) return byAge(formula.byAge, inside(phrasing, 'byAge'))
  if ('shortfall' in formula) return shortfall(formula.shortfall, inside(phrasing, 'shortfall'))
  if ('tiers' in formula) return tiers(formula.tiers, inside(phrasing, 'tiers'))
  if ('capped' in formula) return capped(formula.capped, inside(phrasing, 'capped'))
  if ('proRata' in formula) return proRata(formula.proRata, inside(phrasing, 'proRata'))
  if ('sum' in formula) return sum(formula.sum, inside(phrasing, 'sum'))
  if ('lesserOf' in formula) return lesserOf(formula.lesserOf, inside(phrasing, 'lesserOf'))
  if ('greaterOf' in formula) return greaterOf(formula.greaterOf, inside(phrasing, 'greaterOf'))
  throw new MalformedCondition(phrasing.place, `formula without a form: ${JSON.stringify(formula)}`)
}
