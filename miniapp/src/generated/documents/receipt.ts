// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const OpenReceiptDocument = new TypedDocument<types.OpenReceiptMutation, types.OpenReceiptMutationVariables>('OpenReceipt', '433df3598897ec40fa31908c836dc3fed7e362dac83cfd606962732ce22f1e11')
export const OpenStatementDocument = new TypedDocument<types.OpenStatementMutation, types.OpenStatementMutationVariables>('OpenStatement', '35b1f551d48cff8dc7d62bc5b0140c9c41f48cfd364ddbf559cf8919c8b167e3')
export const VerifyReceiptDocument = new TypedDocument<types.VerifyReceiptQuery, types.VerifyReceiptQueryVariables>('VerifyReceipt', 'c29b225f50e2e98812076a2c3b413cfed64d2c4b270b8ba61694243fd4757b67')
export const YearReceiptsDocument = new TypedDocument<types.YearReceiptsQuery, types.YearReceiptsQueryVariables>('YearReceipts', '9499e1a311e445dcb0eced69421ebec2f10496e2c3e102c7239db98cd88036e7')
