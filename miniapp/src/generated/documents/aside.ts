// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const DeskAsidePaymentCountDocument = new TypedDocument<types.DeskAsidePaymentCountQuery, types.DeskAsidePaymentCountQueryVariables>('DeskAsidePaymentCount', '3a142e901fd057f3')
export const DeskAsidePaymentsDocument = new TypedDocument<types.DeskAsidePaymentsQuery, types.DeskAsidePaymentsQueryVariables>('DeskAsidePayments', '81d22637baa18e67')
export const FindAsidePaymentDocument = new TypedDocument<types.FindAsidePaymentMutation, types.FindAsidePaymentMutationVariables>('FindAsidePayment', 'f9fc98f1c13455f4')
export const SecondAsidePaymentDocument = new TypedDocument<types.SecondAsidePaymentMutation, types.SecondAsidePaymentMutationVariables>('SecondAsidePayment', '068978b4ec96ca0f')
