// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const PolicyPackageDocument = new TypedDocument<types.PolicyPackageQuery, types.PolicyPackageQueryVariables>('PolicyPackage', '20f854b3faf771cb0dbace9a0e2fd8bc4a7f76f66ee2319f780e2a6a82c2844d')
