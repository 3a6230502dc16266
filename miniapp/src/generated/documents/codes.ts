// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const IssueEntryCodeDocument = new TypedDocument<types.IssueEntryCodeMutation, types.IssueEntryCodeMutationVariables>('IssueEntryCode', '700d21a1d09332c731cf42a5c40eb63a7f060dcef5b1779fea5d8656e4972ee8')
export const IssuedEntryCodesDocument = new TypedDocument<types.IssuedEntryCodesQuery, types.IssuedEntryCodesQueryVariables>('IssuedEntryCodes', '3684c3fca5eb123663db29cac3033bfe98fcd1cbda2104a4088a8949ef267fe3')
export const ItemsToIssueDocument = new TypedDocument<types.ItemsToIssueQuery, types.ItemsToIssueQueryVariables>('ItemsToIssue', '412ffebc4b71007c568a1328d73dae9d2c25daec8cdeade9adcafaad14336394')
export const WithdrawEntryCodeDocument = new TypedDocument<types.WithdrawEntryCodeMutation, types.WithdrawEntryCodeMutationVariables>('WithdrawEntryCode', '61010baf47cc773f4fca13eade3c7e006295df51366067c67df2e19a5adba07a')
