// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const DeskPoolBooksDocument = new TypedDocument<types.DeskPoolBooksQuery, types.DeskPoolBooksQueryVariables>('DeskPoolBooks', '076099fb50b9b35b')
export const PoolHistoryDocument = new TypedDocument<types.PoolHistoryQuery, types.PoolHistoryQueryVariables>('PoolHistory', '296dfe64ba3b786e')
