import { maskName, maskPhone } from '@policy-direct/shared/format/mask'
import type {
  Candidate,
  CandidateList,
  DeskDecision,
  DeskRefused,
} from '@policy-direct/shared/generated/schema'
import { chinaDateTime } from '@policy-direct/shared/time/china-date'
import { regionName } from '@policy-direct/shared/vocabulary/region'
import { type EntitlementStatus, PUBLIC_STATUS } from '../../domain/entitlement'
import { doubtLine } from '../../domain/open-points'
import type { CandidateState } from '../../ports/desk'
import type { ShownList } from '../../usecases/candidate-lists'
import type { DeskAnswer } from '../../usecases/confirm-candidates'
import { clauseViews } from './clause'
import { policyItemView } from './policy-item'

/** A list with its counts. */
export function candidateListView({ list, item }: ShownList): CandidateList {
  const { id, number, sureCount, sureFen, doubtfulCount, confirmedCount, fulfilledCount } = list
  const { stoppableCount, stoppedCount } = list
  return {
    id,
    number,
    item: policyItemView(item),
    matchedAt: chinaDateTime(list.matchedAt),
    sureCount,
    sureFen,
    doubtfulCount,
    confirmedCount,
    fulfilledCount,
    rejectedCount: list.rejectedCount,
    openSampleCount: list.openSampleCount,
    stoppableCount,
    stoppedCount,
  }
}

/** While it waits, what the department noted is its doubt and nobody else's sentence. */
const WAITING: readonly EntitlementStatus[] = ['SURE', 'DOUBTFUL']

/** A candidate as the desk may see it: enterprises by name, persons and phones masked. */
export function candidateView(candidate: CandidateState): Candidate {
  const doubtful = candidate.status === 'DOUBTFUL'
  return {
    id: candidate.id,
    name: candidate.kind === 'PERSON' ? maskName(candidate.name) : candidate.name,
    regionName: regionName(candidate.regionCode),
    amountFen: candidate.amountFen,
    doubtful,
    clauses: clauseViews(candidate.assessment),
    doubt: doubtful ? (doubtLine(candidate.assessment) ?? candidate.note) : null,
    departmentNote: WAITING.includes(candidate.status) ? null : candidate.note,
    phone: candidate.phone ? maskPhone(candidate.phone) : null,
    sampled: candidate.sampled,
    sampleChecked: candidate.sampleAgrees === true,
    status: PUBLIC_STATUS[candidate.status],
    revision: candidate.revision,
  }
}

type DeskView =
  | ({ __typename: 'DeskDecision' } & DeskDecision)
  | ({ __typename: 'DeskRefused' } & DeskRefused)

/** What a decision came to. */
export function deskAnswerView({ outcome, after }: DeskAnswer): DeskView {
  if (outcome.kind === 'REFUSED') return { __typename: 'DeskRefused', message: outcome.message }
  const { decided, skipped } = outcome
  return { __typename: 'DeskDecision', decided, skipped, list: candidateListView(after) }
}
