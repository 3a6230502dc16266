// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const LentCasesDocument = new TypedDocument<types.LentCasesQuery, types.LentCasesQueryVariables>('LentCases', 'f0043046dd11d72f0790d5e4cbf16b2dffa3aecc22c7230193ea000e132208ee')
export const RecordGivenBackDocument = new TypedDocument<types.RecordGivenBackMutation, types.RecordGivenBackMutationVariables>('RecordGivenBack', '09540720feedfffde7179b336c10e9628ba06b927db2ae40b5cd621f7c312ceb')
export const SecondGivenBackDocument = new TypedDocument<types.SecondGivenBackMutation, types.SecondGivenBackMutationVariables>('SecondGivenBack', '60066063e8b516adb194e1900acc9425f792cdc7d65fcb422ac9d31ae297e0cf')
