// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const PublicRatingsDocument = new TypedDocument<types.PublicRatingsQuery, types.PublicRatingsQueryVariables>('PublicRatings', 'df8c8972394becd3')
