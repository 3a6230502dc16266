// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const PolicyPackageDocument = new TypedDocument<types.PolicyPackageQuery, types.PolicyPackageQueryVariables>('PolicyPackage', '3e74dc8e852a8b15df286ff5cb130de9a642dfe6ee4c764f93abf7cea711c0f1')
