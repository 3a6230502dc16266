import type {
  DeskItem as DeskItemView,
  MutationPlanWithdrawalArgs,
} from '@policy-direct/shared/generated/schema'
import type { callOffWithdrawal, DeskItem, listDeskItems, planWithdrawal } from '../../usecases/withdraw-item'
import type { Resolver, Resolvers } from '../context'
import { policyItemView } from '../views/policy-item'

export interface DeskItemUseCases {
  list: ReturnType<typeof listDeskItems>
  plan: ReturnType<typeof planWithdrawal>
  callOff: ReturnType<typeof callOffWithdrawal>
}

const view = ({ item, withdrawal, successor, earliestOn }: DeskItem): DeskItemView => ({
  item: policyItemView(item),
  withdrawal,
  successor: successor && policyItemView(successor),
  earliestOn,
})

/** Items of the desk's department, and their withdrawal (XQ-4). */
export function deskItemResolvers({ list, plan, callOff }: DeskItemUseCases): Resolvers {
  const deskItems: Resolver = async (_, _args, { actor }) => (await list(actor)).map(view)
  const planWithdrawal: Resolver<MutationPlanWithdrawalArgs> = async (_, args, { actor }) =>
    view(await plan(actor, args))
  const callOffWithdrawal: Resolver<{ id: string }> = async (_, { id }, { actor }) =>
    view(await callOff(actor, id))
  return { Query: { deskItems }, Mutation: { planWithdrawal, callOffWithdrawal } }
}
