import type { QueryResultLinesArgs } from '@policy-direct/shared/generated/schema'
import type { listResultLines, listResults } from '../../usecases/list-results'
import type { Resolver, Resolvers } from '../context'
import { policyItemView } from '../views/policy-item'

export interface ResultUseCases {
  list: ReturnType<typeof listResults>
  lines: ReturnType<typeof listResultLines>
}

/** XQ-1: what was fulfilled, for everybody. */
export function resultResolvers({ list, lines }: ResultUseCases): Resolvers {
  const results: Resolver<{ month: string }> = async (_, { month }) =>
    (await list(month)).map(result => ({ ...result, item: policyItemView(result.item) }))
  const resultLines: Resolver<QueryResultLinesArgs> = async (_, { itemId, month, receipt, after }) =>
    lines({ itemId, month, receipt: receipt ?? null, after: after ?? null })
  return { Query: { results, resultLines } }
}
