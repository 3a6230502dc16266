import type { BeneficiaryTagsQuery } from '../../generated/types'

export type HeldTag = BeneficiaryTagsQuery['beneficiaryTags'][number]

export type TagClass = { name: string; tags: HeldTag[] }

/** Tags by what they are about, in the order of the list. */
export function byClass(tags: readonly HeldTag[]): TagClass[] {
  const classes = new Map<string, HeldTag[]>()
  for (const held of tags) classes.set(held.tag.class, [...(classes.get(held.tag.class) ?? []), held])
  return [...classes].map(([name, own]) => ({ name, tags: own }))
}

/** `您有 6 个标签`, or that there are none. */
export const tagsTitle = (count: number): string => (count === 0 ? '还没有标签' : `您有 ${count} 个标签`)

/** What opens the menu of a tag: `3 项政策看这一条`. */
export const menuWords = (items: number): string => `${items} 项政策看这一条`
