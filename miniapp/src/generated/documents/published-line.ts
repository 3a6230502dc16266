// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const PublishedLineDocument = new TypedDocument<types.PublishedLineQuery, types.PublishedLineQueryVariables>('PublishedLine', 'df4fc971f2d8c76540147eaadd99c09bf105561690b74e65a9cd39e1f8e85132')
export const TakeDownLineDocument = new TypedDocument<types.TakeDownLineMutation, types.TakeDownLineMutationVariables>('TakeDownLine', 'feb836373b243147901271a4b161a13680214f9cdf239d7315b0ae5a9af13483')
