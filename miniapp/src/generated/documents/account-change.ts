// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const AccountChangeOfDocument = new TypedDocument<types.AccountChangeOfQuery, types.AccountChangeOfQueryVariables>('AccountChangeOf', '5b1239fb8f5cca19')
export const RequestAccountChangeDocument = new TypedDocument<types.RequestAccountChangeMutation, types.RequestAccountChangeMutationVariables>('RequestAccountChange', 'da68a047d43cf308')
export const StopAccountChangeDocument = new TypedDocument<types.StopAccountChangeMutation, types.StopAccountChangeMutationVariables>('StopAccountChange', 'b5704bb760dd8b3a')
