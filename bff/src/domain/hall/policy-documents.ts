import type { PolicyItemVersion, PolicyLevel } from '../../eligibility'
import { alike } from './wanted-words'

/** A document and the items that rest on it. */
export interface PolicyDocument {
  /** Its number, or its title where it has none. */
  id: string
  title: string
  documentNumber: string | null
  url: string | null
  level: PolicyLevel
  items: PolicyItemVersion[]
}

const LEVELS: readonly PolicyLevel[] = ['NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'DISTRICT']

/** Documents behind items: state first, district last, then by number or title. The same number is the same document. */
export function policyDocuments(items: readonly PolicyItemVersion[]): PolicyDocument[] {
  const documents = new Map<string, PolicyDocument>()
  for (const item of items) {
    for (const { title, documentNumber, sourceUrl, level } of item.legalBasis) {
      const id = documentNumber ?? title
      const known = documents.get(id)
      if (!known) {
        documents.set(id, {
          id,
          title,
          documentNumber: documentNumber ?? null,
          url: sourceUrl ?? null,
          level,
          items: [item],
        })
        continue
      }
      known.url ??= sourceUrl ?? null
      if (!known.items.includes(item)) known.items.push(item)
    }
  }
  return [...documents.values()].sort(
    (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || (a.id < b.id ? -1 : 1),
  )
}

/** Whether the words stand in title or number; blanks do not matter. */
export function documentHas(document: PolicyDocument, text: string): boolean {
  const close = (words: string) => alike(words).replace(/[\s〔〕[\]()（）号]/g, '')
  return close(`${document.title}${document.documentNumber ?? ''}`).includes(close(text))
}
