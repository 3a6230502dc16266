// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const IssueEntryCodeDocument = new TypedDocument<types.IssueEntryCodeMutation, types.IssueEntryCodeMutationVariables>('IssueEntryCode', '700d21a1d09332c7')
export const IssuedEntryCodesDocument = new TypedDocument<types.IssuedEntryCodesQuery, types.IssuedEntryCodesQueryVariables>('IssuedEntryCodes', '3684c3fca5eb1236')
export const ItemsToIssueDocument = new TypedDocument<types.ItemsToIssueQuery, types.ItemsToIssueQueryVariables>('ItemsToIssue', '412ffebc4b71007c')
export const WithdrawEntryCodeDocument = new TypedDocument<types.WithdrawEntryCodeMutation, types.WithdrawEntryCodeMutationVariables>('WithdrawEntryCode', '61010baf47cc773f')
