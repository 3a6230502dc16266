// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const DecideAccountChangeDocument = new TypedDocument<types.DecideAccountChangeMutation, types.DecideAccountChangeMutationVariables>('DecideAccountChange', '65b3c5fda7630b82')
export const DeskAccountChangeCountDocument = new TypedDocument<types.DeskAccountChangeCountQuery, types.DeskAccountChangeCountQueryVariables>('DeskAccountChangeCount', 'bb75c4a0544d371c')
export const DeskAccountChangesDocument = new TypedDocument<types.DeskAccountChangesQuery, types.DeskAccountChangesQueryVariables>('DeskAccountChanges', '7b6f2ccf96bc389d')
