// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const AccountChangeOfDocument = new TypedDocument<types.AccountChangeOfQuery, types.AccountChangeOfQueryVariables>('AccountChangeOf', '5b1239fb8f5cca19108fb9401c0f5c17be1a3d410b4c699ec98a772a72401a82')
export const RequestAccountChangeDocument = new TypedDocument<types.RequestAccountChangeMutation, types.RequestAccountChangeMutationVariables>('RequestAccountChange', 'da68a047d43cf308a0c48f2a728107a2b862b9b61b2b58a73c103323c50a61fe')
export const StopAccountChangeDocument = new TypedDocument<types.StopAccountChangeMutation, types.StopAccountChangeMutationVariables>('StopAccountChange', 'b5704bb760dd8b3a2f002ab165d9aec275a15ebfbe7b7320e5c792b9572b083a')
