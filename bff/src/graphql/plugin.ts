import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { GraphQLError } from 'graphql'
import mercurius, { type MercuriusOptions } from 'mercurius'
import type { Refused } from '../usecases/note-refusal'
import type { GraphQLContext, Resolvers } from './context'
import { errorFormatter } from './error-formatter'
import { refusedMutations } from './refused-mutations'

export interface GraphQLParts {
  /** The contract as one text. */
  schema: string
  /** Operations of the released mini-program: SHA-256 → text. */
  persisted: Record<string, string>
  /** All nouns merged, scalars included. */
  resolvers: Resolvers
  context(request: FastifyRequest): Promise<GraphQLContext>
  /** Answer persisted operations only. */
  persistedOnly: boolean
  onBug(error: Error, traceId: string): void
  /** Hears of every mutation that was refused. */
  note?(refused: Refused): void
}

/** Deepest query the mini-program sends is 7 levels; introspection in development needs more than that. */
const MAX_DEPTH = 9
const MAX_DEPTH_DEVELOPMENT = 15

export async function registerGraphQL(server: FastifyInstance, parts: GraphQLParts): Promise<void> {
  const mutations = new Set(Object.keys(parts.resolvers.Mutation ?? {}))
  await server.register(mercurius, {
    schema: parts.schema,
    resolvers: parts.resolvers,
    context: request => parts.context(request),
    jit: 1,
    allowBatchedQueries: false,
    graphiql: false,
    queryDepth: parts.persistedOnly ? MAX_DEPTH : MAX_DEPTH_DEVELOPMENT,
    persistedQueries: parts.persisted,
    onlyPersisted: parts.persistedOnly,
    errorFormatter: (result, context) => {
      const traceId = (context as unknown as GraphQLContext & { reply?: { request: { id: string } } }).traceId
      const formatted = errorFormatter(result as never, traceId ?? requestId(context), error =>
        parts.onBug(error, traceId ?? requestId(context)),
      )
      const { errors = [] } = formatted.response
      if (parts.note)
        for (const one of refusedMutations(errors, context as never, { ...parts, mutations })) parts.note(one)
      return formatted as { statusCode: number; response: { data: unknown; errors: GraphQLError[] } } as never
    },
  } as MercuriusOptions)
}

function requestId(context: unknown): string {
  return (context as { reply?: { request?: { id?: string } } })?.reply?.request?.id ?? 'unknown'
}

/** Several nouns may add fields to Query and Mutation; two that add the same field are a mistake. */
export function mergeResolvers(all: readonly Resolvers[]): Resolvers {
  const merged: Resolvers = {}
  for (const resolvers of all) {
    for (const [type, fields] of Object.entries(resolvers)) {
      merged[type] ??= {}
      for (const [field, resolver] of Object.entries(fields)) {
        if (field in merged[type]) throw new Error(`${type}.${field} is resolved twice`)
        merged[type][field] = resolver
      }
    }
  }
  return merged
}
