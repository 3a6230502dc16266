// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const OpenReceiptDocument = new TypedDocument<types.OpenReceiptMutation, types.OpenReceiptMutationVariables>('OpenReceipt', '433df3598897ec40fa31908c836dc3fed7e362dac83cfd606962732ce22f1e11')
export const OpenStatementDocument = new TypedDocument<types.OpenStatementMutation, types.OpenStatementMutationVariables>('OpenStatement', '35b1f551d48cff8dc7d62bc5b0140c9c41f48cfd364ddbf559cf8919c8b167e3')
export const VerifyReceiptDocument = new TypedDocument<types.VerifyReceiptQuery, types.VerifyReceiptQueryVariables>('VerifyReceipt', '636c2dfc7ce7526bf606a0a6783e778f63b93477f08dfe77c48cec4dc73d55d1')
export const YearReceiptsDocument = new TypedDocument<types.YearReceiptsQuery, types.YearReceiptsQueryVariables>('YearReceipts', '41d9e72fae7497a1fb2183ca992e35ff1b274277a997f954b717966a4d470ca4')
