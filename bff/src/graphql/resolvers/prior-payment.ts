import type {
  MutationFindAsidePaymentArgs,
  MutationSecondAsidePaymentArgs,
} from '@policy-direct/shared/generated/schema'
import type { findAsidePayment, secondAsidePayment } from '../../usecases/decide-aside-payment'
import type { countAsidePayments, listAsidePayments } from '../../usecases/list-aside-payments'
import type { Resolver, Resolvers } from '../context'
import { asidePaymentView } from '../views/prior-payment'

export interface PriorPaymentUseCases {
  list: ReturnType<typeof listAsidePayments>
  count: ReturnType<typeof countAsidePayments>
  find: ReturnType<typeof findAsidePayment>
  second: ReturnType<typeof secondAsidePayment>
}

/** 上线前已发: what could not be placed, and what the department finds out about it. */
export function priorPaymentResolvers(useCases: PriorPaymentUseCases): Resolvers {
  const deskAsidePayments: Resolver = async (_, _args, { actor }) =>
    (await useCases.list(actor)).map(one => asidePaymentView(actor, one))
  const deskAsidePaymentCount: Resolver = (_, _args, { actor }) => useCases.count(actor)
  const find: Resolver<MutationFindAsidePaymentArgs> = async (_, { input }, { actor }) => {
    const { id, finding, itemId = null, identifier = null, paidOn = null, amountFen = null } = input
    const answer = await useCases.find(actor, { id, finding, itemId, identifier, paidOn, amountFen })
    return answer === 'DONE' ? 'DONE' : 'PROPOSED'
  }
  const second: Resolver<MutationSecondAsidePaymentArgs> = (_, args, { actor }) =>
    useCases.second(actor, { ...args, reason: args.reason ?? null })
  return {
    Query: { deskAsidePayments, deskAsidePaymentCount },
    Mutation: { findAsidePayment: find, secondAsidePayment: second },
  }
}
