// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const RateServiceDocument = new TypedDocument<types.RateServiceMutation, types.RateServiceMutationVariables>('RateService', 'd5f4c4688a50a32a')
