import type { QueueLink } from '@policy-direct/shared/public-log/queue-chain'
import { invalidInput } from '../domain/fault'
import type { PoolQueue } from '../ports/pool-queue'

export interface QueueChainDeps {
  poolQueue: Pick<PoolQueue, 'chains' | 'links'>
}

const A_PAGE = 2_000

/** Pools whose money was given in a public order (N-6), and where each chain ends now. */
export const listQueueChains =
  ({ poolQueue }: QueueChainDeps) =>
  () =>
    poolQueue.chains()

/** Links of a pool's chain after `after`, a page of them; empty at the end, and for a pool without one. Throws INVALID_INPUT. */
export function readQueueChain({ poolQueue }: QueueChainDeps) {
  return async (poolId: string, after: number): Promise<{ poolId: string; links: QueueLink[] }> => {
    if (!Number.isSafeInteger(after) || after < 0) throw invalidInput('起点要是一个非负整数。')
    return { poolId, links: await poolQueue.links(poolId, after, A_PAGE) }
  }
}
