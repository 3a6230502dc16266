// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const PolicyItemDocument = new TypedDocument<types.PolicyItemQuery, types.PolicyItemQueryVariables>('PolicyItem', '0b41ed2f5df982433085391d123cb9a0425aabee3894e5bd2a54c420edbe8edd')
export const PolicyItemRulesDocument = new TypedDocument<types.PolicyItemRulesQuery, types.PolicyItemRulesQueryVariables>('PolicyItemRules', 'eb3b26fe73766504e5ef067e46607fd6730fed368ad0fe9f3c67b8d80c31afda')
export const PolicyItemsDocument = new TypedDocument<types.PolicyItemsQuery, types.PolicyItemsQueryVariables>('PolicyItems', 'fcf8bb21d2d5b3dfb6e71f5d0b3f67dc7aa9dfb2fb2e938d45f7a391e4206e5c')
