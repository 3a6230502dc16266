// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const DeskAsidePaymentCountDocument = new TypedDocument<types.DeskAsidePaymentCountQuery, types.DeskAsidePaymentCountQueryVariables>('DeskAsidePaymentCount', '3a142e901fd057f3a7d80b6175ed9bf14d0ff8dff4558354db3e8bcf68303ab4')
export const DeskAsidePaymentsDocument = new TypedDocument<types.DeskAsidePaymentsQuery, types.DeskAsidePaymentsQueryVariables>('DeskAsidePayments', '81d22637baa18e673a195020d1c2eea6e25cfa181f55a34aeecf50785847b8aa')
export const FindAsidePaymentDocument = new TypedDocument<types.FindAsidePaymentMutation, types.FindAsidePaymentMutationVariables>('FindAsidePayment', 'f9fc98f1c13455f40cb2e5b793dcf5f395d8d9304d95215e4a87a087b69e6b3d')
export const SecondAsidePaymentDocument = new TypedDocument<types.SecondAsidePaymentMutation, types.SecondAsidePaymentMutationVariables>('SecondAsidePayment', '068978b4ec96ca0f9abca35a3c5fcdf4e75d01ef7fc1c51ff2905b09c9c1bb1d')
