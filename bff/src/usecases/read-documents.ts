import { chinaDate } from '@policy-direct/shared/time/china-date'
import { documentHas, type PolicyDocument, policyDocuments } from '../domain/hall/policy-documents'
import type { PolicyItemVersion } from '../eligibility'
import type { Clock } from '../ports/clock'
import type { PolicyItems } from '../ports/policy-items'

export interface ReadDocumentsDeps {
  items: PolicyItems
  clock: Clock
}

const A_PAGE = 20

function documentsToday({ items, clock }: ReadDocumentsDeps) {
  const known = new WeakMap<readonly PolicyItemVersion[], PolicyDocument[]>()
  return async (): Promise<PolicyDocument[]> => {
    const inForce = await items.inForce(chinaDate(clock.now()))
    const documents = known.get(inForce) ?? policyDocuments(inForce)
    known.set(inForce, documents)
    return documents
  }
}

export interface DocumentPage {
  total: number
  documents: PolicyDocument[]
  next: string | null
}

/** A page of the documents behind the items in force; `after` is the id of the last one seen. */
export function listDocuments(deps: ReadDocumentsDeps) {
  const today = documentsToday(deps)
  return async (text: string | null, after: string | null): Promise<DocumentPage> => {
    const wanted = text?.trim() ?? ''
    const found = (await today()).filter(document => wanted === '' || documentHas(document, wanted))
    const from = after === null ? 0 : found.findIndex(({ id }) => id === after) + 1
    const documents = found.slice(from, from + A_PAGE)
    const last = documents.at(-1)
    return { total: found.length, documents, next: last && from + A_PAGE < found.length ? last.id : null }
  }
}

/** One document, or null when no item in force rests on it. */
export function readDocument(deps: ReadDocumentsDeps) {
  const today = documentsToday(deps)
  return async (id: string): Promise<PolicyDocument | null> =>
    (await today()).find(document => document.id === id) ?? null
}
