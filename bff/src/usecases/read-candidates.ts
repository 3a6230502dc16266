import type { Actor, StaffActor } from '../domain/actor'
import type { EntitlementStatus } from '../domain/entitlement'
import { notFound } from '../domain/fault'
import { staffInWords } from '../domain/own-look'
import { onDuty } from '../domain/staff-duty'
import type { PolicyItemVersion } from '../eligibility'
import type { DataUses } from '../ports/data-uses'
import { type CandidatePlace, type CandidateState, type Desk, isOpenSample } from '../ports/desk'
import type { PolicyItems } from '../ports/policy-items'
import { existingId } from './acting'
import { ownList, withItem } from './candidate-lists'

export type CandidateFilter = 'DOUBTFUL' | 'SURE' | 'CONFIRMED' | 'FULFILLED' | 'REJECTED'

const SHOWN: Record<CandidateFilter, readonly EntitlementStatus[]> = {
  DOUBTFUL: ['DOUBTFUL'],
  SURE: ['SURE'],
  CONFIRMED: [
    'OFFERED',
    'DECLINED',
    'LAPSED',
    'QUEUED',
    'IN_NOTICE',
    'OBJECTED',
    'STOPPED',
    'IN_EXECUTION',
    'RETURNED',
  ],
  FULFILLED: ['FULFILLED'],
  REJECTED: ['REJECTED', 'WITHDRAWN'],
}
const A_PAGE = 50

export interface ReadCandidatesDeps {
  desk: Desk
  items: PolicyItems
  dataUses: DataUses
}

export interface ReadCandidates {
  listId: string
  filter: CandidateFilter
  after: string | null
}

/**
 * A page of a list, samples to be compared first, names and phones opened; that this person saw them is recorded for
 * each. Faults: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND (another department's or region's list).
 */
export function readCandidates({ desk, items, dataUses }: ReadCandidatesDeps) {
  return async (
    actor: Actor,
    { listId, filter, after }: ReadCandidates,
  ): Promise<{ candidates: CandidateState[]; next: string | null }> => {
    const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR')
    const { list, item } = await withItem(items, await ownList(desk, staff, listId))
    const found = await desk.candidates(list.id, SHOWN[filter], placeOf(after), A_PAGE + 1)
    const candidates = found.slice(0, A_PAGE)
    await recordLook(dataUses, staff, item, candidates)
    const last = candidates.at(-1)
    return { candidates, next: last && found.length > A_PAGE ? cursorOf(last) : null }
  }
}

/** Records for each candidate that this person saw name, phone and data. */
export const recordLook = (
  dataUses: DataUses,
  staff: StaffActor,
  item: PolicyItemVersion,
  candidates: readonly CandidateState[],
): Promise<void> =>
  dataUses.record(
    candidates.map(({ subjectId }) => ({
      subjectId,
      actorKind: 'STAFF',
      actorId: staff.staffId,
      actorName: staffInWords(staff.department, staff.name),
      what: '名称、联系电话和各项条件用到的数据',
      purpose: item.dataUse.purpose,
      basis: 'STATUTORY_DUTY',
    })),
  )

const SAMPLES = 's-'
const OTHERS = 'o-'

const cursorOf = (last: CandidateState): string => `${isOpenSample(last) ? SAMPLES : OTHERS}${last.id}`

function placeOf(cursor: string | null): CandidatePlace | null {
  if (cursor === null) return null
  const openSample = cursor.startsWith(SAMPLES)
  if (!openSample && !cursor.startsWith(OTHERS)) throw notFound()
  return { openSample, id: existingId(cursor.slice(SAMPLES.length)) }
}
