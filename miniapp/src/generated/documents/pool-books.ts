// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const DeskPoolBooksDocument = new TypedDocument<types.DeskPoolBooksQuery, types.DeskPoolBooksQueryVariables>('DeskPoolBooks', '118a769ab6a1c68d94ce122aff4483535b8c96e71803d199f6e02812cffdb765')
export const PoolHistoryDocument = new TypedDocument<types.PoolHistoryQuery, types.PoolHistoryQueryVariables>('PoolHistory', 'a78a68ea247e1a2b87a7fac50c9abc140c88f48dc0ba2ed34e7befe7492015bb')
