// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const OpenReceiptDocument = new TypedDocument<types.OpenReceiptMutation, types.OpenReceiptMutationVariables>('OpenReceipt', '433df3598897ec40')
export const OpenStatementDocument = new TypedDocument<types.OpenStatementMutation, types.OpenStatementMutationVariables>('OpenStatement', '35b1f551d48cff8d')
export const VerifyReceiptDocument = new TypedDocument<types.VerifyReceiptQuery, types.VerifyReceiptQueryVariables>('VerifyReceipt', '636c2dfc7ce7526b')
export const YearReceiptsDocument = new TypedDocument<types.YearReceiptsQuery, types.YearReceiptsQueryVariables>('YearReceipts', '41d9e72fae7497a1')
