// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const DeskPoolBooksDocument = new TypedDocument<types.DeskPoolBooksQuery, types.DeskPoolBooksQueryVariables>('DeskPoolBooks', '83d78007a7c326a5d3a03ea4d7116c193efb37c8f75533a04b3890e8d8035f05')
export const PoolHistoryDocument = new TypedDocument<types.PoolHistoryQuery, types.PoolHistoryQueryVariables>('PoolHistory', '6024bda8ec1ddb22ed339fbc5a097de048452acce3e4d8fcb9363225b1e812eb')
