// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const LentCasesDocument = new TypedDocument<types.LentCasesQuery, types.LentCasesQueryVariables>('LentCases', 'f0043046dd11d72f')
export const RecordGivenBackDocument = new TypedDocument<types.RecordGivenBackMutation, types.RecordGivenBackMutationVariables>('RecordGivenBack', '09540720feedfffd')
export const SecondGivenBackDocument = new TypedDocument<types.SecondGivenBackMutation, types.SecondGivenBackMutationVariables>('SecondGivenBack', '60066063e8b516ad')
