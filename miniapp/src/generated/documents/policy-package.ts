// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const PolicyPackageDocument = new TypedDocument<types.PolicyPackageQuery, types.PolicyPackageQueryVariables>('PolicyPackage', 'ddeeb67a41e1bf811ca9557124945d795ca618f79694714ff70d1f09149e197f')
