import type { Actor } from '../domain/actor'

/** What every resolver gets besides its arguments: who asks, and the use cases. Resolved once a request. */
export interface GraphQLContext {
  actor: Actor
  /** The bearer token's digest, for signing out. */
  sessionDigest: Buffer | null
  traceId: string
  /** Network address the request came from, for rate limits only; never logged. */
  clientAddress?: string
}

/**
 * The context of a request whose session could not be looked up: what needs no actor still works, what asks for the
 * actor fails with `error`. A context function that throws would answer with the raw error.
 */
export function contextWithoutActor(rest: Omit<GraphQLContext, 'actor'>, error: unknown): GraphQLContext {
  return Object.defineProperty({ ...rest }, 'actor', {
    get() {
      throw error
    },
  }) as GraphQLContext
}

export type Resolver<Args = Record<string, never>, Parent = unknown> = (
  parent: Parent,
  args: Args,
  context: GraphQLContext,
) => unknown

/** Resolvers of one noun: type → field → resolver. */
export type Resolvers = Record<string, Record<string, unknown>>
