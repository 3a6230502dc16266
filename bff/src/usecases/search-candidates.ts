import type { Actor } from '../domain/actor'
import { readCandidateSearch } from '../domain/candidate-search'
import { invalidInput } from '../domain/fault'
import { onDuty } from '../domain/staff-duty'
import type { CandidateState } from '../ports/desk'
import { existingId } from './acting'
import { ownList, withItem } from './candidate-lists'
import { type ReadCandidatesDeps, recordLook } from './read-candidates'

const A_PAGE = 50

export interface SearchCandidates {
  listId: string
  /** A part of an enterprise's public name, or a whole 身份证号, USCC or case number. */
  words: string
  after: string | null
}

/**
 * Who of a list fits, in whatever state, a page at a time; that this person saw them is recorded for each. Faults:
 * UNAUTHENTICATED, FORBIDDEN, NOT_FOUND (another department's or region's list), INVALID_INPUT.
 */
export function searchCandidates({ desk, items, dataUses }: ReadCandidatesDeps) {
  return async (
    actor: Actor,
    { listId, words, after }: SearchCandidates,
  ): Promise<{ candidates: CandidateState[]; next: string | null }> => {
    const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR')
    const { list, item } = await withItem(items, await ownList(desk, staff, listId))
    const search = readCandidateSearch(words)
    if (!search) throw invalidInput('请写两个字以上的企业名称，或者完整的证件号、办件号。')
    const afterId = after === null ? null : existingId(after)
    const found = await desk.search(list.id, search, afterId, A_PAGE + 1)
    const candidates = found.slice(0, A_PAGE)
    await recordLook(dataUses, staff, item, candidates)
    return { candidates, next: found.length > A_PAGE ? (candidates.at(-1)?.id ?? null) : null }
  }
}
