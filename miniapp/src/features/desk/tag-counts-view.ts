import { grouped } from '@policy-direct/shared/format/count'
import type { BeneficiaryKind, TagCountsQuery } from '../../generated/types'

export type TagCount = TagCountsQuery['tagCounts'][number]

/** Tags of one kind by what they are about, in the order of the register. */
export function classesOf(
  counts: readonly TagCount[],
  kind: BeneficiaryKind,
): { name: string; tags: TagCount[] }[] {
  const classes = new Map<string, TagCount[]>()
  for (const one of counts) {
    if (one.tag.kind !== kind) continue
    classes.set(one.tag.class, [...(classes.get(one.tag.class) ?? []), one])
  }
  return [...classes].map(([name, tags]) => ({ name, tags }))
}

/** `1,204 家`; 少于 5 where they could be recognised. */
export function howMany({ count, tag }: TagCount): string {
  const unit = tag.kind === 'ENTERPRISE' ? '家' : '人'
  if (count === null) return `少于 5 ${unit}`
  return `${grouped(count)} ${unit}`
}

/** What the tag is used for today. */
export const menuLine = ({ items }: TagCount): string =>
  items.length === 0
    ? '没有政策看这一条'
    : `${items.length} 项政策看这一条：${items.map(({ name }) => name).join('、')}`
