// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const PolicyDocumentDocument = new TypedDocument<types.PolicyDocumentQuery, types.PolicyDocumentQueryVariables>('PolicyDocument', '53f5a95e30be3a014412475eb7664689cf1266c7b93a6d3acedb89ef14423a14')
export const PolicyDocumentsDocument = new TypedDocument<types.PolicyDocumentsQuery, types.PolicyDocumentsQueryVariables>('PolicyDocuments', 'e52a3598636e3fcc8faf17bbcb5b9edc6a5980b9a1baa99a4ceb1a23b33f97ab')
