// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const AssessmentsDocument = new TypedDocument<types.AssessmentsQuery, types.AssessmentsQueryVariables>('Assessments', '9c8fa293208a49ef')
