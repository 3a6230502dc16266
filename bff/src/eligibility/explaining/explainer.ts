import type { FactSheet } from '@policy-direct/shared/facts/fact'
import { isDate } from '../calendar'
import type { GrantHistory } from '../limit/limit'
import type { PolicyItemVersion } from '../policy-item/policy-item'
import { droppingOf } from '../program/dropping'
import type { FreshAssessment } from './asked-item'
import { ItemExplainer } from './item-explainer'
import { ItemSet } from './item-set'
import { openBook } from './open-book'
import { View } from './view'

/**
 * Judges items for anybody on one date. Items are prepared when they are first asked for and share their conditions:
 * equal ones are judged once per subject, and what was found in equal data is kept. Whoever judges many subjects keeps
 * one of these for as long as the date lasts.
 */
export class Explainer {
  readonly #book = openBook()
  readonly #items = new WeakMap<PolicyItemVersion, ItemExplainer>()
  #lately = new ItemSet([])

  /**
   * @param asOf the city's date, `YYYY-MM-DD`
   * @throws Error when asOf is no date
   */
  constructor(readonly asOf: string) {
    if (!isDate(asOf)) throw new Error(`not a date: ${asOf}`)
  }

  /** How many distinct conditions and formulas it holds. */
  get size(): number {
    const { phrases, amounts } = this.#book.sizes
    return phrases + amounts
  }

  /**
   * Judges items for one beneficiary, clause by clause, with values, sources, gaps, roads and amounts. One assessment
   * per item, or one per record for items with `forEach`. Items are those of the beneficiary's kind.
   * @param history claims of earlier grants; without it limits answer AT_CONFIRMATION. It must not hold the claims of
   *   the very entitlement that is decided again.
   * @throws MalformedCondition with the place in the item (a bug: files are checked on entry)
   */
  explain(items: readonly PolicyItemVersion[], facts: FactSheet, history?: GrantHistory): FreshAssessment[] {
    const set = this.#prepared(items)
    const view = new View(facts, this.#book.sizes, undefined, undefined, set)
    set.tell(view)
    // What is used up is the item's own: then some of it is told when it is its turn.
    if (history === undefined) set.tellRest(view)
    const assessments: FreshAssessment[] = []
    const { items: asked } = set
    for (let at = 0; at < asked.length; at += 1) asked[at]!.explain(set, view, history, assessments)
    return assessments
  }

  /** The items ready to be judged; whoever asks for the same ones as before is not looked up again. */
  #prepared(items: readonly PolicyItemVersion[]): ItemSet {
    if (!this.#lately.is(items)) this.#lately = new ItemSet(items.map(item => this.#of(item)))
    return this.#lately
  }

  #of(item: PolicyItemVersion): ItemExplainer {
    const known = this.#items.get(item)
    if (known) return known
    const { parameters, tallies } = item
    const explainer = new ItemExplainer(item, {
      asOf: this.asOf,
      parameters,
      tallies,
      dropping: droppingOf(item),
      ...(item.forEach && { list: item.forEach.list }),
      interning: this.#book.interning,
      place: [item.id],
      book: this.#book,
    })
    this.#items.set(item, explainer)
    return explainer
  }
}
