import { reversalResolvers } from '../graphql/resolvers/reversal'
import { type AnswerReversalDeps, objectToReversal, reversalsOfCases } from '../usecases/answer-reversal'
import {
  bookRepayment,
  decideReversal,
  listReversals,
  proposeReversal,
  type ReversalDeps,
  serveReversal,
} from '../usecases/reverse-payment'

/** 追回 at the desk and on the phone (N-13). */
export const reversalDesk = (deps: ReversalDeps & AnswerReversalDeps & { now(): Date }) =>
  reversalResolvers({
    ofCases: reversalsOfCases(deps),
    list: listReversals(deps),
    propose: proposeReversal(deps),
    serve: serveReversal(deps),
    object: objectToReversal(deps),
    decide: decideReversal(deps),
    book: bookRepayment(deps),
    now: deps.now,
  })
