// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const AssessmentsDocument = new TypedDocument<types.AssessmentsQuery, types.AssessmentsQueryVariables>('Assessments', '764908b3116ea18fb22a9004ee94fb19febd5c276f757686e7d270af6b3f2da8')
