// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const PolicyPackageDocument = new TypedDocument<types.PolicyPackageQuery, types.PolicyPackageQueryVariables>('PolicyPackage', '10fdcec0a1b3d4ee')
export const QueuedPlaceDocument = new TypedDocument<types.QueuedPlaceQuery, types.QueuedPlaceQueryVariables>('QueuedPlace', 'b2f6378ada4be146')
