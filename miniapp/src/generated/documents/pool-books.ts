// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const DeskPoolBooksDocument = new TypedDocument<types.DeskPoolBooksQuery, types.DeskPoolBooksQueryVariables>('DeskPoolBooks', '83d78007a7c326a5')
export const PoolHistoryDocument = new TypedDocument<types.PoolHistoryQuery, types.PoolHistoryQueryVariables>('PoolHistory', '6024bda8ec1ddb22')
