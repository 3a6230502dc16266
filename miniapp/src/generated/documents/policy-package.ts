// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const PolicyPackageDocument = new TypedDocument<types.PolicyPackageQuery, types.PolicyPackageQueryVariables>('PolicyPackage', '72b0f6a45fde794d7c3e9d91b853ace5ea38fa22a4910ae39b81075d75b91be3')
