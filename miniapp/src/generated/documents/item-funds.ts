// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const ItemFundsDocument = new TypedDocument<types.ItemFundsQuery, types.ItemFundsQueryVariables>('ItemFunds', 'fe43edc18ac5ef5c')
