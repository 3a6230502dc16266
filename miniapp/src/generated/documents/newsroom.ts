// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const DeskNewsDocument = new TypedDocument<types.DeskNewsQuery, types.DeskNewsQueryVariables>('DeskNews', '8cd1a56ffeea3674')
export const PublishNewsDocument = new TypedDocument<types.PublishNewsMutation, types.PublishNewsMutationVariables>('PublishNews', '122bd51240216f2e')
export const WithdrawNewsDocument = new TypedDocument<types.WithdrawNewsMutation, types.WithdrawNewsMutationVariables>('WithdrawNews', '54b240b753ff41e8')
export const WriteNewsDocument = new TypedDocument<types.WriteNewsMutation, types.WriteNewsMutationVariables>('WriteNews', '15e45585c69cd6ae')
