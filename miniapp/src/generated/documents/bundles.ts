// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const ServiceBundlesDocument = new TypedDocument<types.ServiceBundlesQuery, types.ServiceBundlesQueryVariables>('ServiceBundles', 'd56b4258d11ba36a')
