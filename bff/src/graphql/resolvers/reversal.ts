import type {
  DeskReversal as DeskReversalView,
  MutationBookRepaymentArgs,
  MutationDecideReversalArgs,
  MutationObjectToReversalArgs,
  MutationProposeReversalArgs,
  Reversal as ReversalView,
} from '@policy-direct/shared/generated/schema'
import { addDays, chinaDate, chinaDateTime } from '@policy-direct/shared/time/china-date'
import DataLoader from 'dataloader'
import { isOpenReversal, REVERSAL_STEP_WORDS, repaidParts, reversalInWords } from '../../domain/reversal'
import type { EntitlementCase } from '../../ports/entitlements'
import type { Reversal } from '../../ports/reversals'
import type { objectToReversal, reversalsOfCases } from '../../usecases/answer-reversal'
import type { listReversals, readPaidCase, ShownReversal } from '../../usecases/read-reversals'
import type {
  bookRepayment,
  decideReversal,
  proposeReversal,
  serveReversal,
} from '../../usecases/reverse-payment'
import type { Resolver, Resolvers } from '../context'

export interface ReversalUseCases {
  ofCases: ReturnType<typeof reversalsOfCases>
  list: ReturnType<typeof listReversals>
  paidCase: ReturnType<typeof readPaidCase>
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
  const view = (one: Reversal): ReversalView => ({
    ...{ id: one.id, number: one.number, caseNumber: one.caseNumber, status: one.status },
    ...{ owedFen: one.owedFen, repaidFen: one.repaidFen, clauseText: one.clauseText, evidence: one.evidence },
    ...{ hearingUntil: one.hearingUntil, statement: one.statement, decision: one.decision },
    instalments: repaidParts(one.instalments, one.repaidFen),
    words: reversalInWords(one, chinaDate(useCases.now())),
  })
  const deskView = (one: ShownReversal): DeskReversalView => ({
    reversal: view(one),
    ...{ payee: one.payee, itemName: one.itemName, notYou: one.notYou },
    mayTakeBack: one.mayTakeBack,
    preparedBy: one.preparedByName,
    preparedAt: chinaDateTime(one.preparedAt),
    decidableFrom: one.hearingUntil && isOpenReversal(one.status) ? addDays(one.hearingUntil, 1) : null,
    cameBack: isOpenReversal(one.status) && one.withPayeeFen === 0,
    steps: one.steps.map(({ event, actorName, words, at }) => ({
      ...{ name: REVERSAL_STEP_WORDS[event], actor: actorName, words, at: chinaDateTime(at) },
    })),
    repayments: one.repayments.map(each => ({ ...each, at: chinaDateTime(each.at) })),
  })
  const deskReversals: Resolver = async (_, _args, { actor }) => (await useCases.list(actor)).map(deskView)
  const paidCase: Resolver<{ caseNumber: string }> = async (_, { caseNumber }, { actor }) => {
    const { entitlementId, payee, itemName, amountFen, open, ...found } = await useCases.paidCase(
      actor,
      caseNumber,
    )
    return {
      ...{ entitlementId, caseNumber: found.caseNumber, payee, itemName, amountFen, open },
      paidAt: chinaDateTime(found.paidAt),
      clauses: found.clauses.map(({ id, text }) => ({ id, text })),
    }
  }
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
    Query: { deskReversals, paidCase },
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
