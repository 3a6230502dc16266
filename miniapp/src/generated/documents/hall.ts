// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const HallDocument = new TypedDocument<types.HallQuery, types.HallQueryVariables>('Hall', '055efc2d1b5d88d2')
