// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const PublicityCheckDocument = new TypedDocument<types.PublicityCheckQuery, types.PublicityCheckQueryVariables>('PublicityCheck', '6db05253fb53a1d4')
