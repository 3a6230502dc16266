// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const AssessmentsDocument = new TypedDocument<types.AssessmentsQuery, types.AssessmentsQueryVariables>('Assessments', '88055ad92da81db8b03febc789a7d522630048e3f2a4494b43d40dacc6fce198')
