import { FACT_KEYS, factDefinition } from '@policy-direct/shared/facts/catalogue'
import type { FactDefinition } from '@policy-direct/shared/facts/definition'
import { ROLLED_UP_FACTS } from '@policy-direct/shared/facts/rolled-up-facts'
import { factsOfTag, factsUsedBy, type PolicyItemVersion, type TagRule } from '../eligibility'

/** A datum, and who looks at it. */
export interface CatalogueFact {
  readonly key: string
  readonly definition: FactDefinition
  /** Worked out from raw records by a roll-up, not delivered. */
  readonly rolledUp: boolean
  readonly items: readonly PolicyItemVersion[]
  readonly tags: readonly TagRule[]
}

/** The whole catalogue in its order, with the items and tags that may look at each datum (SQ-1, BZ-2). */
export function catalogueOf(
  items: readonly PolicyItemVersion[],
  tags: readonly TagRule[],
): readonly CatalogueFact[] {
  const byItem = items.map(item => ({ item, facts: new Set(factsUsedBy(item)) }))
  const byTag = tags.map(tag => ({ tag, facts: new Set(factsOfTag(tag)) }))
  return FACT_KEYS.map(key => ({
    key,
    definition: factDefinition(key)!,
    rolledUp: Object.hasOwn(ROLLED_UP_FACTS, key),
    items: byItem.flatMap(({ item, facts }) => (facts.has(key) ? [item] : [])),
    tags: byTag.flatMap(({ tag, facts }) => (facts.has(key) ? [tag] : [])),
  }))
}
