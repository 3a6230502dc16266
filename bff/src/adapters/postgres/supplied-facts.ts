import { sql } from 'kysely'
import { type DeliveredFacts, mergeFacts } from '../../domain/fact-merge'
import type { Executor } from './database'
import { type FactRow, factsFromRow, factsToRow } from './fact-rows'
import { postgresOutbox } from './outbox'
import { takeFactsTurn } from './subject-batch'

/**
 * Merges what a department said of one subject by another way than its deliveries, in the caller's transaction; the newest
 * wins here too. What changed is announced on the outbox (`facts-changed`).
 */
export async function supplyFacts(
  trx: Executor,
  subjectId: string,
  facts: DeliveredFacts,
  at: Date,
): Promise<void> {
  await takeFactsTurn(trx)
  const { rows } = await sql<{ facts: FactRow }>`
    select facts from subject where id = ${subjectId} for update`.execute(trx)
  const [held] = rows
  if (!held) throw new Error(`subject ${subjectId} is gone`)
  const merged = mergeFacts(factsFromRow(held.facts), facts)
  await sql`
    update subject set facts = ${factsToRow(merged.facts)}::jsonb, updated_at = ${at},
      facts_version = facts_version + ${merged.changed ? 1 : 0}
    where id = ${subjectId}`.execute(trx)
  if (merged.changed) await postgresOutbox(trx).enqueue([{ topic: 'facts-changed', payload: { subjectId } }])
}
