import type { Executors } from '../ports/executors'
import type { FeedCursors } from '../ports/feed-cursors'
import type { Fulfilments } from '../ports/fulfilments'
import type { settleFulfilment } from './settle-fulfilment'

export interface ExecutorResultsDeps {
  executors: Executors
  fulfilments: Fulfilments
  cursors: Pick<FeedCursors, 'get' | 'set'>
  settle: ReturnType<typeof settleFulfilment>
}

const FEED = 'instruction-results'

/**
 * Follows the executors' results while any is owed. The feed repeats itself and comes out of order: settling does not
 * mind, and the cursor moves only behind what has been settled. Answers how many results moved something.
 */
export function takeExecutorResults({ executors, fulfilments, cursors, settle }: ExecutorResultsDeps) {
  return async (): Promise<number> => {
    if (!(await fulfilments.awaitingResults())) return 0
    const after = (await cursors.get(FEED)) ?? '0'
    const { results, next } = await executors.results(after)
    let moved = 0
    for (const { instructionId, report } of results) {
      const result = await settle(instructionId, report)
      if (result.kind === 'MOVE') moved += 1
    }
    if (next !== after) await cursors.set(FEED, next)
    return moved
  }
}
