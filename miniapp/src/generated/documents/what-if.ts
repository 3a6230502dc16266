// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const WhatIfDocument = new TypedDocument<types.WhatIfQuery, types.WhatIfQueryVariables>('WhatIf', '822a4e923cab02a7')
