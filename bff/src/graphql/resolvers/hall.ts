import type { QueryHallArgs } from '@policy-direct/shared/generated/schema'
import type { readHall } from '../../usecases/read-hall'
import type { Resolver, Resolvers } from '../context'
import { assessmentView } from '../views/assessment'
import { departmentView } from '../views/department'
import { policyItemView } from '../views/policy-item'

export interface HallUseCases {
  readHall: ReturnType<typeof readHall>
}

/** BZ-1: the hall, for everybody, with one's own marks. */
export function hallResolvers(useCases: HallUseCases): Resolvers {
  const hall: Resolver<QueryHallArgs> = async (_, args, { actor, clientAddress = '' }) => {
    const page = await useCases.readHall(actor, {
      text: args.text ?? null,
      filter: args.filter ?? {},
      beneficiaryId: args.beneficiaryId ?? null,
      first: args.first ?? null,
      after: args.after ?? null,
      clientAddress,
    })
    return {
      ...page,
      departments: page.departments.map(departmentView),
      entries: page.entries.map(({ item, right }) => ({
        item: policyItemView(item),
        mine: right && assessmentView(right.judgement, right.entitlement),
      })),
    }
  }
  return { Query: { hall } }
}
