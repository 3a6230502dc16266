import type { FactSheet } from '@policy-direct/shared/facts/fact'
import type { LocalDate } from '@policy-direct/shared/time/china-date'
import {
  factsOfTag,
  factsUsedBy,
  type JudgedTag,
  type PolicyItemVersion,
  TagBook,
  type TagRule,
} from '../eligibility'

/** A tag somebody has, and why: the condition with the values it was judged on. */
export type HeldTag = JudgedTag

/** The tags of one subject on a day. Unknown never tags. */
export const tagsOf = (
  tags: readonly TagRule[],
  { kind, facts }: { kind: TagRule['kind']; facts: FactSheet },
  today: LocalDate,
): HeldTag[] => new TagBook(tags, today).of(kind, facts)

/** Items that ask about what the tag stands for: the menu of a tag (BZ-2). */
export function itemsOfTag(tag: TagRule, items: readonly PolicyItemVersion[]): PolicyItemVersion[] {
  const facts = new Set(factsOfTag(tag))
  return items.filter(
    item => item.beneficiary.kind === tag.kind && factsUsedBy(item).some(fact => facts.has(fact)),
  )
}
