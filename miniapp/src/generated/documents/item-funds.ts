// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const ItemFundsDocument = new TypedDocument<types.ItemFundsQuery, types.ItemFundsQueryVariables>('ItemFunds', '7b20cae1db9366e1222a74f0dfcff1536a7b03cfcd17fbfd725902aac36f97a0')
