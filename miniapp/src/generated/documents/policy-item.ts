// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const PolicyItemDocument = new TypedDocument<types.PolicyItemQuery, types.PolicyItemQueryVariables>('PolicyItem', '0b41ed2f5df98243')
export const PolicyItemRulesDocument = new TypedDocument<types.PolicyItemRulesQuery, types.PolicyItemRulesQueryVariables>('PolicyItemRules', 'eb3b26fe73766504')
export const PolicyItemsDocument = new TypedDocument<types.PolicyItemsQuery, types.PolicyItemsQueryVariables>('PolicyItems', 'fcf8bb21d2d5b3df')
