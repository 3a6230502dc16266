import type { FactSheet } from '@policy-direct/shared/facts/fact'
import type { Assessment } from './assessment'
import { Explainer } from './explaining/explainer'
import type { GrantHistory } from './limit/limit'
import type { PolicyItemVersion } from './policy-item/policy-item'

/**
 * Judges items for one beneficiary on one date; see `Explainer.explain`. Whoever judges more than once keeps an
 * `Explainer` and saves preparing the items again.
 * @param asOf the city's date, `YYYY-MM-DD`
 * @throws Error when asOf is no date; MalformedCondition with the place in an item
 */
export const explain = (
  items: readonly PolicyItemVersion[],
  facts: FactSheet,
  asOf: string,
  history?: GrantHistory,
): Assessment[] => new Explainer(asOf).explain(items, facts, history)
