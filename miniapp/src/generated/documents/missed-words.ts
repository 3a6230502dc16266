// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const DecideEverydayWordDocument = new TypedDocument<types.DecideEverydayWordMutation, types.DecideEverydayWordMutationVariables>('DecideEverydayWord', 'b7ead4fa14404549ae06861cafc6191959704b61aa6c4826740b55cd0da8ec9f')
export const EverydayWordsDocument = new TypedDocument<types.EverydayWordsQuery, types.EverydayWordsQueryVariables>('EverydayWords', 'fc6998cd48f9e595cea990a15c1962c2606d5988a8b148f52923b333b1706bcd')
export const MissedSearchesDocument = new TypedDocument<types.MissedSearchesQuery, types.MissedSearchesQueryVariables>('MissedSearches', '803d807edeaa5a19ed5cb35934613cdea3bba48a79ff93f3359b1b1840f2b8e8')
export const ProposeEverydayWordDocument = new TypedDocument<types.ProposeEverydayWordMutation, types.ProposeEverydayWordMutationVariables>('ProposeEverydayWord', 'a715311fe0965d643039d04194f1be077cdb119823506d00f5918aff9d1b117a')
