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

export type Resolver<Args = Record<string, never>, Parent = unknown> = (
  parent: Parent,
  args: Args,
  context: GraphQLContext,
) => unknown

/** Resolvers of one noun: type → field → resolver. */
export type Resolvers = Record<string, Record<string, unknown>>
