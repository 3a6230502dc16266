import type {
  MutationResumeCandidateListArgs,
  MutationStopCandidateListArgs,
  QuerySearchCandidatesArgs,
} from '@policy-direct/shared/generated/schema'
import type { callCandidate } from '../../usecases/call-candidate'
import type { listCandidateLists, readCandidateList } from '../../usecases/candidate-lists'
import type { checkSample } from '../../usecases/check-sample'
import type { ConfirmCandidates, confirmCandidates } from '../../usecases/confirm-candidates'
import type { ConfirmSurePart, confirmSurePart } from '../../usecases/confirm-sure-part'
import type { DecideDoubtful, decideDoubtful } from '../../usecases/decide-doubtful'
import type { CandidateFilter, readCandidates } from '../../usecases/read-candidates'
import type { searchCandidates } from '../../usecases/search-candidates'
import type { resumeList, stopList } from '../../usecases/stop-list'
import type { Resolver, Resolvers } from '../context'
import { candidateListView, candidateView, deskAnswerView } from '../views/candidate'

export interface DeskUseCases {
  listCandidateLists: ReturnType<typeof listCandidateLists>
  readCandidateList: ReturnType<typeof readCandidateList>
  readCandidates: ReturnType<typeof readCandidates>
  searchCandidates: ReturnType<typeof searchCandidates>
  confirmCandidates: ReturnType<typeof confirmCandidates>
  stopList: ReturnType<typeof stopList>
  resumeList: ReturnType<typeof resumeList>
  confirmSurePart: ReturnType<typeof confirmSurePart>
  checkSample: ReturnType<typeof checkSample>
  decideDoubtful: ReturnType<typeof decideDoubtful>
  callCandidate: ReturnType<typeof callCandidate>
}

interface CandidatesArgs {
  listId: string
  filter: CandidateFilter
  after?: string | null
}

/** The lead department's desk (SQ-3 二次确认). */
export function deskResolvers(useCases: DeskUseCases): Resolvers {
  const candidateLists: Resolver = async (_, _args, { actor }) =>
    (await useCases.listCandidateLists(actor)).map(candidateListView)
  const candidateList: Resolver<{ id: string }> = async (_, { id }, { actor }) =>
    candidateListView(await useCases.readCandidateList(actor, id))
  const candidates: Resolver<CandidatesArgs> = async (_, { listId, filter, after }, { actor }) => {
    const page = await useCases.readCandidates(actor, { listId, filter, after: after ?? null })
    return { candidates: page.candidates.map(candidateView), next: page.next }
  }
  const search: Resolver<QuerySearchCandidatesArgs> = async (_, { listId, words, after }, { actor }) => {
    const page = await useCases.searchCandidates(actor, { listId, words, after: after ?? null })
    return { candidates: page.candidates.map(candidateView), next: page.next }
  }
  const confirm: Resolver<ConfirmCandidates> = async (_, command, { actor }) =>
    deskAnswerView(await useCases.confirmCandidates(actor, command))
  const stop: Resolver<MutationStopCandidateListArgs> = async (_, command, { actor }) =>
    deskAnswerView(await useCases.stopList(actor, command))
  const resume: Resolver<MutationResumeCandidateListArgs> = async (_, command, { actor }) =>
    deskAnswerView(await useCases.resumeList(actor, command))
  const confirmPart: Resolver<ConfirmSurePart> = async (_, command, { actor }) =>
    deskAnswerView(await useCases.confirmSurePart(actor, command))
  const check: Resolver<{ candidateId: string; agrees: boolean }> = async (_, command, { actor }) =>
    deskAnswerView(await useCases.checkSample(actor, command))
  const decide: Resolver<DecideDoubtful> = async (_, command, { actor }) =>
    deskAnswerView(await useCases.decideDoubtful(actor, command))
  const call: Resolver<{ candidateId: string }> = (_, { candidateId }, { actor }) =>
    useCases.callCandidate(actor, candidateId)
  return {
    Query: { candidateLists, candidateList, candidates, searchCandidates: search },
    Mutation: {
      confirmCandidates: confirm,
      stopCandidateList: stop,
      resumeCandidateList: resume,
      confirmSurePart: confirmPart,
      checkSample: check,
      decideDoubtful: decide,
      callCandidate: call,
    },
  }
}
