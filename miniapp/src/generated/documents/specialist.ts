// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const ShareItemDocument = new TypedDocument<types.ShareItemMutation, types.ShareItemMutationVariables>('ShareItem', 'e8450e5cbe6c04e23688eaa6a387973927a7b8f9e5ce26b1ebbbcb92527a6566')
export const SpecialistDeskDocument = new TypedDocument<types.SpecialistDeskQuery, types.SpecialistDeskQueryVariables>('SpecialistDesk', '5dd5d689e065d9485944085cb1ad5a1627772bbe5c824d4041047f8c4def2496')
