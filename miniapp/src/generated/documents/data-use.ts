// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const DataUsesDocument = new TypedDocument<types.DataUsesQuery, types.DataUsesQueryVariables>('DataUses', '9d54395ea63dfb8f')
