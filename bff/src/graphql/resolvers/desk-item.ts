import type {
  DeskItem as DeskItemView,
  MutationPlanWithdrawalArgs,
} from '@policy-direct/shared/generated/schema'
import type { ReadExpectedTime } from '../../usecases/read-expected-time'
import type { callOffWithdrawal, DeskItem, listDeskItems, planWithdrawal } from '../../usecases/withdraw-item'
import type { Resolver, Resolvers } from '../context'
import { policyItemView } from '../views/policy-item'

export interface DeskItemUseCases {
  times: ReadExpectedTime['ofItem']
  list: ReturnType<typeof listDeskItems>
  plan: ReturnType<typeof planWithdrawal>
  callOff: ReturnType<typeof callOffWithdrawal>
}

/** Items of the desk's department, and their withdrawal (XQ-4). */
export function deskItemResolvers({ list, plan, callOff, times }: DeskItemUseCases): Resolvers {
  const view = async ({ item, withdrawal, successor, earliestOn }: DeskItem): Promise<DeskItemView> => ({
    item: policyItemView(item),
    withdrawal,
    successor: successor && policyItemView(successor),
    earliestOn,
    expectedTimes: await times(item),
  })
  const deskItems: Resolver = async (_, _args, { actor }) => Promise.all((await list(actor)).map(view))
  const planWithdrawal: Resolver<MutationPlanWithdrawalArgs> = async (_, args, { actor }) =>
    view(await plan(actor, args))
  const callOffWithdrawal: Resolver<{ id: string }> = async (_, { id }, { actor }) =>
    view(await callOff(actor, id))
  return { Query: { deskItems }, Mutation: { planWithdrawal, callOffWithdrawal } }
}
