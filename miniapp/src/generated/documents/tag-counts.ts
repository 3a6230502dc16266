// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const TagCountsDocument = new TypedDocument<types.TagCountsQuery, types.TagCountsQueryVariables>('TagCounts', 'ef5ede02d2f2e422')
