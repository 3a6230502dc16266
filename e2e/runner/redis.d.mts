/** A real Redis of one's own; see redis.mjs. */
export interface OwnRedis {
  url: string
  port: number
  /** Ends it at once. */
  stop(): void
}

export function startRedis(wanted?: number): Promise<OwnRedis | undefined>
