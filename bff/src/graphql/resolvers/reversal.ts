import type {
  MutationBookRepaymentArgs,
  MutationDecideReversalArgs,
  MutationObjectToReversalArgs,
  MutationProposeReversalArgs,
  Reversal as ReversalView,
} from '@policy-direct/shared/generated/schema'
import { chinaDate } from '@policy-direct/shared/time/china-date'
import DataLoader from 'dataloader'
import { reversalInWords } from '../../domain/reversal'
import type { EntitlementCase } from '../../ports/entitlements'
import type { Reversal } from '../../ports/reversals'
import type { objectToReversal, reversalsOfCases } from '../../usecases/answer-reversal'
import type {
  bookRepayment,
  decideReversal,
  listReversals,
  proposeReversal,
  serveReversal,
} from '../../usecases/reverse-payment'
import type { Resolver, Resolvers } from '../context'

export interface ReversalUseCases {
  ofCases: ReturnType<typeof reversalsOfCases>
  list: ReturnType<typeof listReversals>
  propose: ReturnType<typeof proposeReversal>
  serve: ReturnType<typeof serveReversal>
  object: ReturnType<typeof objectToReversal>
  decide: ReturnType<typeof decideReversal>
  book: ReturnType<typeof bookRepayment>
  now(): Date
}

/** 追回: prepared, served, heard, decided, paid back; and what a case says of it. */
export function reversalResolvers(useCases: ReversalUseCases): Resolvers {
  const newest = new DataLoader<EntitlementCase, Reversal | null>(cases => useCases.ofCases(cases), {
    cache: false,
  })
  const view = ({
    entitlementId: _,
    department: _d,
    regionCode: _r,
    preparedBy: _p,
    ...one
  }: Reversal): ReversalView => ({
    ...one,
    words: reversalInWords(one, chinaDate(useCases.now())),
  })
  const deskReversals: Resolver = async (_, _args, { actor }) => (await useCases.list(actor)).map(view)
  const propose: Resolver<MutationProposeReversalArgs> = async (_, { input }, { actor }) =>
    view(await useCases.propose(actor, input))
  const serve: Resolver<{ id: string }> = async (_, { id }, { actor }) =>
    view(await useCases.serve(actor, id))
  const object: Resolver<MutationObjectToReversalArgs> = async (_, args, { actor }) =>
    view(await useCases.object(actor, args))
  const decide: Resolver<MutationDecideReversalArgs> = async (_, args, { actor }) =>
    view(await useCases.decide(actor, args))
  const book: Resolver<MutationBookRepaymentArgs> = async (_, args, { actor }) =>
    view(await useCases.book(actor, args))
  return {
    Query: { deskReversals },
    Mutation: {
      proposeReversal: propose,
      serveReversal: serve,
      objectToReversal: object,
      decideReversal: decide,
      bookRepayment: book,
    },
    Entitlement: {
      reversal: async (parent: EntitlementCase) => {
        const reversal = await newest.load(parent)
        return reversal && view(reversal)
      },
    },
  }
}
