import type { FactSheet } from '@policy-direct/shared/facts/fact'
import type { LocalDate } from '@policy-direct/shared/time/china-date'
import { type PolicyItemVersion, TagBook, type TagRule } from '../../eligibility'
import { itemsOfTag } from '../tagging'

/** What every tag narrows the hall to, for one set of items in force. */
export interface TagMenus {
  /** Whether an item is on the menu of a tag; every item is on that of none. */
  has(tagId: string | null, itemId: string): boolean
  /** Ids of the tags somebody has on the day. */
  heldBy(subject: { kind: TagRule['kind']; facts: FactSheet }): string[]
  /** Tags with something on their menu, for one kind or both; those of `own` first, then the fullest. */
  choices(
    kind: TagRule['kind'] | null,
    own: readonly string[],
  ): { tag: TagRule; count: number; mine: boolean }[]
}

/** BZ-2: draws the menus of all tags up once a day and set of items. */
export function tagMenus(
  rules: readonly TagRule[],
  items: readonly PolicyItemVersion[],
  today: LocalDate,
): TagMenus {
  const book = new TagBook(rules, today)
  const menus = rules.flatMap(tag => {
    const ids = new Set(itemsOfTag(tag, items).map(({ id }) => id))
    return ids.size > 0 ? [{ tag, ids }] : []
  })
  const byId = new Map(menus.map(({ tag, ids }) => [tag.id, ids]))
  return {
    has: (tagId, itemId) => tagId === null || (byId.get(tagId)?.has(itemId) ?? false),
    heldBy: ({ kind, facts }) => book.idsOf(kind, facts),
    choices: (kind, own) =>
      menus
        .filter(({ tag }) => kind === null || tag.kind === kind)
        .map(({ tag, ids }) => ({ tag, count: ids.size, mine: own.includes(tag.id) }))
        .sort((a, b) => Number(b.mine) - Number(a.mine) || b.count - a.count),
  }
}
