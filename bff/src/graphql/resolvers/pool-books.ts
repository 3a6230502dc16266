import type {
  MutationChangePoolBudgetArgs,
  MutationDecidePoolBudgetArgs,
  PoolBooksDaysArgs,
  PoolBudgetChange,
  PoolDay as PoolDayView,
  QueryPoolBooksArgs,
  StatementDay as StatementDayView,
} from '@policy-direct/shared/generated/schema'
import { isEven } from '../../domain/ledger'
import type { ComparedDay } from '../../ports/bank-statements'
import type { PoolBooks, PoolDay } from '../../ports/pool-books'
import type {
  askPoolBudget,
  decidePoolBudget,
  listPoolBudget,
  ShownBudgetChange,
} from '../../usecases/change-pool-budget'
import type { listStatementDays, readPoolBooks, readPoolHistory } from '../../usecases/read-pool-books'
import type { GraphQLContext, Resolver, Resolvers } from '../context'

export interface PoolBooksUseCases {
  books: ReturnType<typeof readPoolBooks>
  history: ReturnType<typeof readPoolHistory>
  statements: ReturnType<typeof listStatementDays>
  budgets: ReturnType<typeof listPoolBudget>
  askBudget: ReturnType<typeof askPoolBudget>
  decideBudget: ReturnType<typeof decidePoolBudget>
}

/** Trial balances, what moved, and the bank's word on it. */
export function poolBooksResolvers(useCases: PoolBooksUseCases): Resolvers {
  const poolBooks: Resolver<QueryPoolBooksArgs> = async (_, { on }, { actor }) =>
    (await useCases.books(actor, on ?? null)).map(booksView)
  const statementDays: Resolver = async (_, _args, { actor }) =>
    (await useCases.statements(actor)).map(statementView)
  const changePoolBudget: Resolver<MutationChangePoolBudgetArgs> = async (_, { input }, { actor }) => {
    const { poolId, amountFen, reference, idempotencyKey: key } = input
    return changeView(await useCases.askBudget(actor, { poolId, amountFen, reference, key }))
  }
  const decidePoolBudget: Resolver<MutationDecidePoolBudgetArgs> = async (_, args, { actor }) =>
    changeView(await useCases.decideBudget(actor, args))
  return {
    Query: { poolBooks, statementDays },
    Mutation: { changePoolBudget, decidePoolBudget },
    PoolBooks: {
      budgetChanges: async (parent: { id: string }, _: unknown, { actor }: GraphQLContext) =>
        (await useCases.budgets(actor, parent.id)).map(changeView),
      days: async (parent: { id: string }, { from, until }: PoolBooksDaysArgs) =>
        (await useCases.history(parent.id, from, until)).map(dayView),
    },
  }
}

/** Without its days, which are asked for by themselves. */
function booksView({ id, name, budgetFen, availableFen, balance }: PoolBooks) {
  return {
    id,
    name,
    budgetFen,
    poolFen: balance.POOL,
    heldFen: balance.HELD,
    inTransitFen: balance.IN_TRANSIT,
    atTreasuryFen: balance.AT_TREASURY,
    arrivedFen: balance.BENEFICIARY,
    returnedFen: balance.RETURNED,
    availableFen,
    balanced: isEven(budgetFen, balance, availableFen),
  }
}

const changeView = ({ askedBy, askedAt, decidedAt, ...change }: ShownBudgetChange): PoolBudgetChange => ({
  ...change,
  askedBy: askedBy.name,
  askedAt: askedAt.toISOString(),
  decidedAt: decidedAt?.toISOString() ?? null,
})

const dayView = ({ day, moved, budgetFen }: PoolDay): PoolDayView => ({
  day,
  budgetFen,
  heldFen: moved.HOLD,
  releasedFen: moved.RELEASE,
  sentFen: moved.SEND,
  arrivedFen: moved.ARRIVE,
  returnedFen: moved.RETURN,
  restoredFen: moved.RESTORE,
  repaidFen: moved.REPAY,
})

const statementView = (day: ComparedDay): StatementDayView => ({
  payerTail: day.payerAccount.slice(-4),
  day: day.day,
  clean: day.status === 'CLEAN',
  lineCount: day.lineCount,
  debitFen: day.debitFen,
  ownDebitFen: day.ownDebitFen,
  creditFen: day.creditFen,
  ownCreditFen: day.ownCreditFen,
  differenceCount: day.differences,
  openCount: day.open,
  trouble: day.trouble,
})
