import type {
  ArrivalQuestion as ArrivalQuestionView,
  MutationAnswerArrivalArgs,
} from '@policy-direct/shared/generated/schema'
import { chinaDateTime } from '@policy-direct/shared/time/china-date'
import DataLoader from 'dataloader'
import { arrivalInWords } from '../../domain/arrival-question'
import type { ArrivalQuestion } from '../../ports/arrival-questions'
import type { EntitlementCase } from '../../ports/entitlements'
import type { answerArrival, arrivalsOfCases } from '../../usecases/answer-arrival'
import type { Resolver, Resolvers } from '../context'

export interface ArrivalUseCases {
  ofCases: ReturnType<typeof arrivalsOfCases>
  answer: ReturnType<typeof answerArrival>
  now(): Date
}

/** 到账了吗: asked on the case's page, answered there. */
export function arrivalResolvers({ ofCases, answer, now }: ArrivalUseCases): Resolvers {
  const asked = new DataLoader<EntitlementCase, ArrivalQuestion | null>(cases => ofCases(cases), {
    cache: false,
  })
  const view = (question: ArrivalQuestion): ArrivalQuestionView => ({
    status: question.status,
    words: arrivalInWords(question, now()),
    askedAt: chinaDateTime(question.askedAt),
    taskNumber: question.taskNumber,
    finding: question.finding,
  })
  const answerOne: Resolver<MutationAnswerArrivalArgs> = async (_, args, { actor }) =>
    view(await answer(actor, args))
  return {
    Mutation: { answerArrival: answerOne },
    Entitlement: {
      arrival: async (parent: EntitlementCase) => {
        const question = await asked.load(parent)
        return question && view(question)
      },
    },
  }
}
