import type { Formula } from '../benefit/formula'
import type { Form } from './form'
import { byAge } from './formulas/by-age'
import { byClass } from './formulas/by-class'
import { capped } from './formulas/capped'
import { fixed } from './formulas/fixed'
import { greaterOf, lesserOf, sum } from './formulas/many'
import { perHead } from './formulas/per-head'
import { proRata } from './formulas/pro-rata'
import { rate } from './formulas/rate'
import { shortfall } from './formulas/shortfall'
import { tiers } from './formulas/tiers'
import type { Source } from './source'
import type { Place } from './vocabulary'

/** Every form of an amount; each begins with words of its own. */
const FORMS: readonly Form<Formula>[] = [
  fixed,
  perHead,
  rate,
  shortfall,
  byClass,
  byAge,
  tiers,
  capped,
  proRata,
  sum,
  lesserOf,
  greaterOf,
]

/** @throws Error when the object carries no form; what was checked on entry always does */
export function writeFormula(formula: Formula, place: Place): string {
  const form = FORMS.find(({ key }) => key in formula)
  if (!form) throw new Error(`formula without a form: ${JSON.stringify(formula)}`)
  return form.write(formula, place)
}

/** @throws ReadingError when no formula comes next */
export function readFormula(source: Source, place: Place): Formula {
  return source.nested(() => {
    for (const form of FORMS) {
      const found = form.read(source, place)
      if (found !== undefined) return found
    }
    return source.fail()
  })
}
