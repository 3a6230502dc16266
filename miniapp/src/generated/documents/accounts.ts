// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const DecideAccountChangeDocument = new TypedDocument<types.DecideAccountChangeMutation, types.DecideAccountChangeMutationVariables>('DecideAccountChange', '65b3c5fda7630b828372740c2fe91e6d4590a81c5ee60c201439071f92a1031f')
export const DeskAccountChangeCountDocument = new TypedDocument<types.DeskAccountChangeCountQuery, types.DeskAccountChangeCountQueryVariables>('DeskAccountChangeCount', 'bb75c4a0544d371c4f98df1754040204b237663c62650a6bcca89b66bd553c4c')
export const DeskAccountChangesDocument = new TypedDocument<types.DeskAccountChangesQuery, types.DeskAccountChangesQueryVariables>('DeskAccountChanges', '7b6f2ccf96bc389d1370010449cd7da993eb7712fb68bd6d38643b557498237e')
