// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const BookRepaymentDocument = new TypedDocument<types.BookRepaymentMutation, types.BookRepaymentMutationVariables>('BookRepayment', '36487ce80d79bc4f')
export const DecideReversalDocument = new TypedDocument<types.DecideReversalMutation, types.DecideReversalMutationVariables>('DecideReversal', '1b677439a72dc608')
export const DeskReversalsDocument = new TypedDocument<types.DeskReversalsQuery, types.DeskReversalsQueryVariables>('DeskReversals', 'ef22d784ea266886')
export const PaidCaseDocument = new TypedDocument<types.PaidCaseQuery, types.PaidCaseQueryVariables>('PaidCase', 'cf30a7230576a476')
export const ProposeReversalDocument = new TypedDocument<types.ProposeReversalMutation, types.ProposeReversalMutationVariables>('ProposeReversal', 'b1efd23c175df978')
export const ServeReversalDocument = new TypedDocument<types.ServeReversalMutation, types.ServeReversalMutationVariables>('ServeReversal', 'a53a4a808cd93b07')
