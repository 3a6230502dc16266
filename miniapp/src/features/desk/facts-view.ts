import { FACT_KINDS, REFRESH_CYCLES, SENSITIVITIES } from '@policy-direct/shared/vocabulary/fact-words'
import type { BeneficiaryKind, FactCatalogueQuery } from '../../generated/types'

export type CatalogueFact = FactCatalogueQuery['factCatalogue'][number]

/** Data of one kind of subject that the words speak of, by whose they are; the department with most of them first. */
export function ownersOf(
  facts: readonly CatalogueFact[],
  kind: BeneficiaryKind,
  words: string,
): { name: string; facts: CatalogueFact[] }[] {
  const owners = new Map<string, CatalogueFact[]>()
  for (const fact of facts) {
    if (fact.subject !== kind || !speaksOf(fact, words)) continue
    const name = fact.department.shortName
    owners.set(name, [...(owners.get(name) ?? []), fact])
  }
  return [...owners].map(([name, facts]) => ({ name, facts })).sort((a, b) => b.facts.length - a.facts.length)
}

const plain = (text: string): string => text.replace(/\s/g, '')

function speaksOf(fact: CatalogueFact, words: string): boolean {
  const items = fact.items.map(({ name }) => name)
  const said = [fact.label, fact.department.shortName, ...fact.parts, ...items, ...fact.tags]
  return said.some(text => plain(text).includes(plain(words)))
}

/** 选项：大型、中型；数量，单位人；清单：… */
export function kindLine({ kind, unit, parts }: CatalogueFact): string {
  if (parts.length > 0) return `${FACT_KINDS[kind]}：${parts.join('、')}`
  return unit === null ? FACT_KINDS[kind] : `${FACT_KINDS[kind]}，单位${unit}`
}

/** How it comes, and how much care it needs. */
export const careLines = ({ refresh, rolledUp, sensitivity }: CatalogueFact): [string, string] => [
  `${REFRESH_CYCLES[refresh]}${rolledUp ? '，由原始记录汇总' : ''}`,
  SENSITIVITIES[sensitivity],
]

/** What looks at it today. */
export function useLine({ items, tags }: CatalogueFact): string {
  const said = [
    ...(items.length === 0 ? [] : [`${items.length} 项政策：${items.map(({ name }) => name).join('、')}`]),
    ...(tags.length === 0 ? [] : [`${tags.length} 个标签：${tags.join('、')}`]),
  ]
  return said.length === 0 ? '还没有用到' : said.join('；')
}

/** How many are used at all. */
export function catalogueTitle(facts: readonly CatalogueFact[]): string {
  const used = facts.filter(({ items, tags }) => items.length + tags.length > 0).length
  return `${facts.length} 项数据，${used} 项用得上`
}
