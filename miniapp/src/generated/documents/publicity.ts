// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const PublicityCheckDocument = new TypedDocument<types.PublicityCheckQuery, types.PublicityCheckQueryVariables>('PublicityCheck', '6db05253fb53a1d49873ac28539f733609c1fbdd57e01a40fb203ce1ea57ddde')
