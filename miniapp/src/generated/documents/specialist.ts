// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const ShareItemDocument = new TypedDocument<types.ShareItemMutation, types.ShareItemMutationVariables>('ShareItem', 'e8450e5cbe6c04e2')
export const SpecialistDeskDocument = new TypedDocument<types.SpecialistDeskQuery, types.SpecialistDeskQueryVariables>('SpecialistDesk', '5dd5d689e065d948')
