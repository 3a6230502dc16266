// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const OpenOfficeReportDocument = new TypedDocument<types.OpenOfficeReportMutation, types.OpenOfficeReportMutationVariables>('OpenOfficeReport', '59fa88afbc40daaf')
