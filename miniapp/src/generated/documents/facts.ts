// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const FactCatalogueDocument = new TypedDocument<types.FactCatalogueQuery, types.FactCatalogueQueryVariables>('FactCatalogue', '139737921abe3676')
