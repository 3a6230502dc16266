import { accountSharingResolvers } from '../graphql/resolvers/account-sharing'
import { givenBackResolvers } from '../graphql/resolvers/given-back'
import { reversalResolvers } from '../graphql/resolvers/reversal'
import { type AnswerReversalDeps, objectToReversal, reversalsOfCases } from '../usecases/answer-reversal'
import { listReversals, readPaidCase } from '../usecases/read-reversals'
import {
  backOnOfCases,
  type GivenBackDeps,
  listLentCases,
  recordGivenBack,
  secondGivenBack,
} from '../usecases/record-given-back'
import {
  bookRepayment,
  decideReversal,
  proposeReversal,
  type ReversalDeps,
  serveReversal,
} from '../usecases/reverse-payment'

import { confirmSharedAccount, type ShareAccountDeps, sharingOfCases } from '../usecases/share-account'

/** 追回 (N-13), 补足、补缴 (CC-13), and accounts that are shared on purpose (CC-7), at the desk and on the phone. */
export const moneyBackDesk = (
  deps: ReversalDeps & AnswerReversalDeps & GivenBackDeps & ShareAccountDeps & { now(): Date },
) => [
  reversalResolvers({
    ofCases: reversalsOfCases(deps),
    list: listReversals(deps),
    paidCase: readPaidCase(deps),
    propose: proposeReversal(deps),
    serve: serveReversal(deps),
    object: objectToReversal(deps),
    decide: decideReversal(deps),
    book: bookRepayment(deps),
    now: deps.now,
  }),
  givenBackResolvers({
    list: listLentCases(deps),
    record: recordGivenBack(deps),
    second: secondGivenBack(deps),
    backOn: backOnOfCases(deps),
  }),
  accountSharingResolvers({ ofCases: sharingOfCases(deps), confirm: confirmSharedAccount(deps) }),
]
