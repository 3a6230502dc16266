// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const DecideEverydayWordDocument = new TypedDocument<types.DecideEverydayWordMutation, types.DecideEverydayWordMutationVariables>('DecideEverydayWord', 'b7ead4fa14404549')
export const EverydayWordsDocument = new TypedDocument<types.EverydayWordsQuery, types.EverydayWordsQueryVariables>('EverydayWords', 'fc6998cd48f9e595')
export const MissedSearchesDocument = new TypedDocument<types.MissedSearchesQuery, types.MissedSearchesQueryVariables>('MissedSearches', '803d807edeaa5a19')
export const ProposeEverydayWordDocument = new TypedDocument<types.ProposeEverydayWordMutation, types.ProposeEverydayWordMutationVariables>('ProposeEverydayWord', 'a715311fe0965d64')
