// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const PolicyDocumentDocument = new TypedDocument<types.PolicyDocumentQuery, types.PolicyDocumentQueryVariables>('PolicyDocument', '53f5a95e30be3a01')
export const PolicyDocumentsDocument = new TypedDocument<types.PolicyDocumentsQuery, types.PolicyDocumentsQueryVariables>('PolicyDocuments', 'e52a3598636e3fcc')
