// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const CameByCodeDocument = new TypedDocument<types.CameByCodeMutation, types.CameByCodeMutationVariables>('CameByCode', '9d02f2b82b6dd69a457fa9b1216c42ed20b3e6894ba69da87fd328bb06ce7699')
export const EntryCodeDocument = new TypedDocument<types.EntryCodeQuery, types.EntryCodeQueryVariables>('EntryCode', '4acb55220870f278663e488fe148a6bc98fcd940d852d5276dd72e71ae603bbd')
