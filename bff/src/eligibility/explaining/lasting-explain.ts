import type { explain } from '../explain'
import { Explainer } from './explainer'

/** Judges items for one beneficiary on one date; see `Explainer.explain`. */
export type Explain = typeof explain

/** Dates that are judged on at a time: today, yesterday's tap, a day of the calendar ahead. */
const DATES = 8
/** Conditions kept for one date; drafts of a desk pass through here too. */
const PHRASES = 50_000

/** An `explain` that keeps what it prepared, for a caller that judges again and again. */
export function lastingExplain(): Explain {
  const kept = new Map<string, Explainer>()
  return (items, facts, asOf, history) => {
    const known = kept.get(asOf)
    if (known && known.size < PHRASES) return known.explain(items, facts, history)
    const [oldest] = kept.keys()
    if (kept.size >= DATES && oldest !== undefined) kept.delete(oldest)
    const explainer = new Explainer(asOf)
    kept.set(asOf, explainer)
    return explainer.explain(items, facts, history)
  }
}
