// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const CameByCodeDocument = new TypedDocument<types.CameByCodeMutation, types.CameByCodeMutationVariables>('CameByCode', '9d02f2b82b6dd69a')
export const EntryCodeDocument = new TypedDocument<types.EntryCodeQuery, types.EntryCodeQueryVariables>('EntryCode', '4acb55220870f278')
