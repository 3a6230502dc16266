// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const ObjectToReversalDocument = new TypedDocument<types.ObjectToReversalMutation, types.ObjectToReversalMutationVariables>('ObjectToReversal', '4d8ae2a8e6e0fd54')
