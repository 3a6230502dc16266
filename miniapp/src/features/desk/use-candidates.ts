import { answeredAt, useReadPages } from '../../api'
import { CandidatesDocument, SearchCandidatesDocument } from '../../generated/documents/desk'
import type { CandidateFilter, CandidatesQuery } from '../../generated/types'
import type { Candidate } from './candidate-view'

const next = (page: CandidatesQuery) => page.candidates.next

type PagesRead = ReturnType<typeof useReadPages<CandidatesQuery, object>>

/** A sample somebody else checks between two pages stands in both. */
const once = (candidates: readonly Candidate[]): Candidate[] => [
  ...new Map(candidates.map(one => [one.id, one])).values(),
]

/** One part of a list, 50 a page; samples to be compared first. */
export function useCandidates(listId: string, filter: CandidateFilter, enabled: boolean) {
  return asCandidates(useReadPages(CandidatesDocument, { listId, filter }, { next, enabled }), enabled)
}

/** Who of a list fits the words searched for, in whatever part of it. */
export function useFound(listId: string, words: string) {
  return asCandidates(useReadPages(SearchCandidatesDocument, { listId, words }, { next }), true)
}

function asCandidates(read: PagesRead, enabled: boolean) {
  const last = read.pages?.[read.pages.length - 1]
  return {
    list: last?.candidateList,
    now: last?.now ?? '',
    candidates: read.pages && once(read.pages.flatMap(page => page.candidates.candidates)),
    asOf: answeredAt(read),
    error: read.pages ? null : read.error,
    isPending: enabled && read.isPending,
    hasMore: read.hasMore,
    loadingMore: read.loadingMore,
    more: read.more,
    again: () => void read.refetch(),
  }
}

export type CandidatesRead = ReturnType<typeof useCandidates>
