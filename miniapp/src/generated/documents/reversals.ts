// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const BookRepaymentDocument = new TypedDocument<types.BookRepaymentMutation, types.BookRepaymentMutationVariables>('BookRepayment', '36487ce80d79bc4f9ced4d088756d7c1a229a9998f009929beb70617e467f2f0')
export const DecideReversalDocument = new TypedDocument<types.DecideReversalMutation, types.DecideReversalMutationVariables>('DecideReversal', '1b677439a72dc60845911e9d7b69e26f44dbd407fbf0084a72ab6431fefa66cf')
export const DeskReversalsDocument = new TypedDocument<types.DeskReversalsQuery, types.DeskReversalsQueryVariables>('DeskReversals', 'ef22d784ea2668862469e1135cb9e64af2f4cc832aabf310b1b51e3a200f006b')
export const PaidCaseDocument = new TypedDocument<types.PaidCaseQuery, types.PaidCaseQueryVariables>('PaidCase', 'cf30a7230576a4760b6d8ee723f9134e52450a21396326e511fe85c453cdeb69')
export const ProposeReversalDocument = new TypedDocument<types.ProposeReversalMutation, types.ProposeReversalMutationVariables>('ProposeReversal', 'b1efd23c175df978bb93f277b01cfcb789cd4cfe16425017c9f35da7aebed271')
export const ServeReversalDocument = new TypedDocument<types.ServeReversalMutation, types.ServeReversalMutationVariables>('ServeReversal', 'a53a4a808cd93b07899e916f063a81580148e7936d24d862664079a2e6fd7bca')
