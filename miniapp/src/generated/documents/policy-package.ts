// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const PolicyPackageDocument = new TypedDocument<types.PolicyPackageQuery, types.PolicyPackageQueryVariables>('PolicyPackage', '10fdcec0a1b3d4ee6da6bd4b8cd8e0b0b6ea13c69f6efd45f509b29401498735')
export const QueuedPlaceDocument = new TypedDocument<types.QueuedPlaceQuery, types.QueuedPlaceQueryVariables>('QueuedPlace', 'b2f6378ada4be1466c0cf55793311ac96eb2d6b039255c5af342e00dfe88864c')
