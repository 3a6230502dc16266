// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const PublishedLineDocument = new TypedDocument<types.PublishedLineQuery, types.PublishedLineQueryVariables>('PublishedLine', 'df4fc971f2d8c765')
export const TakeDownLineDocument = new TypedDocument<types.TakeDownLineMutation, types.TakeDownLineMutationVariables>('TakeDownLine', 'feb836373b243147')
