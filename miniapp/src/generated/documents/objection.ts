// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const ObjectToNoticeDocument = new TypedDocument<types.ObjectToNoticeMutation, types.ObjectToNoticeMutationVariables>('ObjectToNotice', '820bee0706406a4f')
export const ObjectionsDocument = new TypedDocument<types.ObjectionsQuery, types.ObjectionsQueryVariables>('Objections', 'ab2ed31d0312e539')
export const RaiseObjectionDocument = new TypedDocument<types.RaiseObjectionMutation, types.RaiseObjectionMutationVariables>('RaiseObjection', '369bdd5318df6ccd')
