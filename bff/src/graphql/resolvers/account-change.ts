import type {
  MutationDecideAccountChangeArgs,
  MutationRequestAccountChangeArgs,
  MutationStopAccountChangeArgs,
} from '@policy-direct/shared/generated/schema'
import DataLoader from 'dataloader'
import type { AccountChangeRecord } from '../../ports/account-changes'
import type { EntitlementCase } from '../../ports/entitlements'
import type { decideAccountChange, listDeskAccountChanges } from '../../usecases/decide-account-change'
import type { requestAccountChange } from '../../usecases/request-account-change'
import type { AccountChangesOfCases, showAccountChanges } from '../../usecases/show-account-changes'
import type { stopAccountChange } from '../../usecases/stop-account-change'
import type { Resolver, Resolvers } from '../context'
import { accountChangeAnswerView, accountChangeView, deskAccountChangeView } from '../views/account-change'

export interface AccountChangeUseCases {
  ofCases: AccountChangesOfCases
  request: ReturnType<typeof requestAccountChange>
  stop: ReturnType<typeof stopAccountChange>
  desk: ReturnType<typeof listDeskAccountChanges>
  decide: ReturnType<typeof decideAccountChange>
  show: ReturnType<typeof showAccountChanges>
}

/** 换收款账户: asked for, stopped, decided; and what a case says of it. */
export function accountChangeResolvers(useCases: AccountChangeUseCases): Resolvers {
  const newest = new DataLoader<EntitlementCase, AccountChangeRecord | null>(
    cases => useCases.ofCases.newest(cases),
    { cache: false },
  )
  const deskAccountChanges: Resolver = async (_, _args, { actor }) =>
    (await useCases.show(actor, await useCases.desk(actor))).map(deskAccountChangeView)
  const deskAccountChangeCount: Resolver = async (_, _args, { actor }) => (await useCases.desk(actor)).length
  const request: Resolver<MutationRequestAccountChangeArgs> = async (_, { input }, { actor }) =>
    accountChangeAnswerView(await useCases.request(actor, input))
  const stop: Resolver<MutationStopAccountChangeArgs> = async (_, { id }, { actor }) =>
    accountChangeView(await useCases.stop(actor, id))
  const decide: Resolver<MutationDecideAccountChangeArgs> = async (_, args, { actor }) =>
    accountChangeView(await useCases.decide(actor, { ...args, reason: args.reason ?? null }))
  return {
    Query: { deskAccountChanges, deskAccountChangeCount },
    Mutation: { requestAccountChange: request, stopAccountChange: stop, decideAccountChange: decide },
    Entitlement: {
      accountChange: async (parent: EntitlementCase) => {
        const change = await newest.load(parent)
        return change && accountChangeView(change)
      },
      accountChangeable: (parent: EntitlementCase) => useCases.ofCases.changeable(parent),
    },
  }
}
