// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const ObjectToNoticeDocument = new TypedDocument<types.ObjectToNoticeMutation, types.ObjectToNoticeMutationVariables>('ObjectToNotice', '820bee0706406a4f33aa157a7aa22930839018a20e1484161ec8b923da3b9ef2')
export const ObjectionsDocument = new TypedDocument<types.ObjectionsQuery, types.ObjectionsQueryVariables>('Objections', 'ab2ed31d0312e53965a2749dd1c3f1c88b13a9e0109280f1c446e156d81e043b')
export const RaiseObjectionDocument = new TypedDocument<types.RaiseObjectionMutation, types.RaiseObjectionMutationVariables>('RaiseObjection', '369bdd5318df6ccdee3b0c161abc50f29ef5c39c789c3ff58fb19bcac0075a5c')
