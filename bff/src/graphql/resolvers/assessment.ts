import type { assessItem } from '../../usecases/assess-item'
import type { Resolver, Resolvers } from '../context'
import { assessmentView } from '../views/assessment'

export interface AssessmentUseCases {
  assessItem: ReturnType<typeof assessItem>
}

/** N-2: why (not) me, clause by clause. */
export function assessmentResolvers(useCases: AssessmentUseCases): Resolvers {
  const assessments: Resolver<{ itemId: string; beneficiaryId: string }> = async (_, args, { actor }) => {
    const rights = await useCases.assessItem(actor, args)
    return rights.map(({ judgement, entitlement }) => assessmentView(judgement, entitlement))
  }
  return { Query: { assessments } }
}
