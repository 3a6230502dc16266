// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const NewsDocument = new TypedDocument<types.NewsQuery, types.NewsQueryVariables>('News', '5207dc2aa46e2d82')
