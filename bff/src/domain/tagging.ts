import type { FactSheet } from '@policy-direct/shared/facts/fact'
import type { LocalDate } from '@policy-direct/shared/time/china-date'
import {
  type ClauseAssessment,
  factsOfTag,
  factsUsedBy,
  holdsTag,
  judgeTag,
  type PolicyItemVersion,
  type TagRule,
} from '../eligibility'

/** A tag somebody has, and why: the condition with the values it was judged on. */
export interface HeldTag {
  tag: TagRule
  why: ClauseAssessment
}

/** The tags of one subject on a day. Unknown never tags. */
export function tagsOf(
  tags: readonly TagRule[],
  { kind, facts }: { kind: TagRule['kind']; facts: FactSheet },
  today: LocalDate,
): HeldTag[] {
  return tags.flatMap(tag => {
    if (tag.kind !== kind) return []
    const why = judgeTag(tag, facts, today)
    return why.verdict === 'MET' ? [{ tag, why }] : []
  })
}

/** Ids of the tags of one subject on a day, without the why. */
export const tagIdsOf = (
  tags: readonly TagRule[],
  { kind, facts }: { kind: TagRule['kind']; facts: FactSheet },
  today: LocalDate,
): string[] => tags.filter(tag => tag.kind === kind && holdsTag(tag, facts, today)).map(({ id }) => id)

/** Items that ask about what the tag stands for: the menu of a tag (BZ-2). */
export function itemsOfTag(tag: TagRule, items: readonly PolicyItemVersion[]): PolicyItemVersion[] {
  const facts = new Set(factsOfTag(tag))
  return items.filter(
    item => item.beneficiary.kind === tag.kind && factsUsedBy(item).some(fact => facts.has(fact)),
  )
}
