import type { TreeHash } from '@policy-direct/shared/public-log/tree-hash'
import { sql } from 'kysely'
import type { Executor } from './database'

/**
 * A log goes on with the hashing it was begun with: nodes of two kinds have no common root, and every proof would fail.
 * @throws Error with a sentence that says what to do
 */
export async function requireSameTree(db: Executor, name: TreeHash['name']): Promise<void> {
  const { rows } = await sql<{ algorithm: TreeHash['name'] }>`
    select algorithm from public_log_head order by seq desc limit 1`.execute(db)
  const [head] = rows
  if (!head || head.algorithm === name) return
  throw new Error(
    `PUBLIC_LOG_HASH 是 ${name}，公开账本却是用 ${head.algorithm} 开始记的：请改回 ${head.algorithm}，账本不能中途换算法。` +
      `The public log was begun with ${head.algorithm} and goes on with it.`,
  )
}
