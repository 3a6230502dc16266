import type { FactSheet } from '@policy-direct/shared/facts/fact'
import type { Assessment } from '../assessment'
import { bestCombination } from '../combination/best-combination'
import { optionsOf } from '../combination/options-of'
import { type PackageChange, packageDelta } from '../combination/package-delta'
import { packageLine } from '../combination/package-line'
import { explain } from '../explain'
import type { GrantHistory } from '../limit/limit'
import type { PolicyItemVersion } from '../policy-item/policy-item'
import { changedFacts, type FactChange } from './changed-facts'

/** What would be, by today's policies: an estimate, never a promise. */
export type WhatIf = {
  /** What would change, right by right; HIGHER and LOWER as each item says by itself. */
  readonly changes: readonly PackageChange[]
  /** Every judgement on the facts as they would be. */
  readonly after: readonly Assessment[]
  /** What can be had together, before and after (分): the best legal combination. */
  readonly beforeFen: number
  readonly afterFen: number
}

/**
 * What would change for one beneficiary if some facts were different (N-11 算一算). Nothing is stored.
 * @param changes each marked as changeable in the catalogue; none gives no change
 * @param history everything granted so far: what was taken once is not promised again
 * @throws RangeError for a fact that may not be tried
 */
export function whatIf(
  items: readonly PolicyItemVersion[],
  facts: FactSheet,
  changes: readonly FactChange[],
  asOf: string,
  history: GrantHistory,
): WhatIf {
  const different = changedFacts(facts, changes, asOf)
  const judge = (sheet: FactSheet) => {
    const assessments = explain(items, sheet, asOf, history)
    const { totalFen } = bestCombination(optionsOf(items, assessments, sheet, asOf, history), history)
    return { assessments, totalFen }
  }
  const [before, after] = [judge(facts), judge(different)]
  return {
    changes: packageDelta(before.assessments.map(packageLine), after.assessments.map(packageLine)),
    after: after.assessments,
    beforeFen: before.totalFen,
    afterFen: after.totalFen,
  }
}
