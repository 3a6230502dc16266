import type { QueueEvent, QueueLink } from '@policy-direct/shared/public-log/queue-chain'

/** The place of a case in the order of its pool, as its last link has it. */
export interface PlaceRecord {
  entitlementId: string
  poolId: string
  position: number
  event: QueueEvent
  at: Date
  link: string
  salt: string
  /** Positions that wait before it; 0 when it does not wait. */
  ahead: number
}

/** The order in which the money of pools is given (N-6). It is written by the taps themselves. */
export interface PoolQueue {
  /**
   * Whose turn it may be, `besides` some: of each pool the first that waits, when the pool has its amount, and those aside
   * before it; the next of every pool before the second of any. `aside`: it stood aside already.
   */
  turns(limit: number, besides: readonly string[]): Promise<{ entitlementId: string; aside: boolean }[]>
  places(entitlementIds: readonly string[]): Promise<PlaceRecord[]>
  /** How many wait for the pool's money. */
  waiting(poolId: string): Promise<number>
  /** Pools with a chain, and where it ends. */
  chains(): Promise<{ poolId: string; name: string; links: number; head: string }[]>
  /** Links after `seq` in their order, at most `limit`. */
  links(poolId: string, after: number, limit: number): Promise<QueueLink[]>
}
