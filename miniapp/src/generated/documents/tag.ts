// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const BeneficiaryTagsDocument = new TypedDocument<types.BeneficiaryTagsQuery, types.BeneficiaryTagsQueryVariables>('BeneficiaryTags', '27ab976d014549ed')
