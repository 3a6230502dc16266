import type {
  PoolBooksDaysArgs,
  PoolDay as PoolDayView,
  QueryPoolBooksArgs,
  StatementDay as StatementDayView,
} from '@policy-direct/shared/generated/schema'
import { isEven } from '../../domain/ledger'
import type { ComparedDay } from '../../ports/bank-statements'
import type { PoolBooks, PoolDay } from '../../ports/pool-books'
import type { listStatementDays, readPoolBooks, readPoolHistory } from '../../usecases/read-pool-books'
import type { Resolver, Resolvers } from '../context'

export interface PoolBooksUseCases {
  books: ReturnType<typeof readPoolBooks>
  history: ReturnType<typeof readPoolHistory>
  statements: ReturnType<typeof listStatementDays>
}

/** Trial balances, what moved, and the bank's word on it. */
export function poolBooksResolvers(useCases: PoolBooksUseCases): Resolvers {
  const poolBooks: Resolver<QueryPoolBooksArgs> = async (_, { on }, { actor }) =>
    (await useCases.books(actor, on ?? null)).map(booksView)
  const statementDays: Resolver = async (_, _args, { actor }) =>
    (await useCases.statements(actor)).map(statementView)
  return {
    Query: { poolBooks, statementDays },
    PoolBooks: {
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
