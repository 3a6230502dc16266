import { sql } from 'kysely'
import type { NewCase } from '../../ports/entitlements'
import type { Executor } from './database'

/** Revision and facts version of a row that no event has touched yet. */
const UNTOUCHED = { revision: 0, factsVersion: -1 }

/** Whoever opens a case of an item sees what the same person opened before, also in the same moment. */
const oneByOne = (trx: Executor, { itemId, subjectId }: NewCase) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`open ${itemId} ${subjectId}`}, 0))`.execute(trx)

/** The case of a right; `fresh` when it came into being just now. Two at once: the second waits and finds the first's. */
export async function openRight(
  trx: Executor,
  wanted: NewCase,
  at: Date,
): Promise<{ id: string; fresh: boolean }> {
  await oneByOne(trx, wanted)
  const { rows } = await sql<{ id: string }>`
    insert into entitlement (id, case_number, item_id, item_version, subject_id, record_key, period, pool_id, status,
      revision, amount_fen, assessment, facts_version, created_at)
    values (${wanted.id}, ${wanted.caseNumber}, ${wanted.itemId}, ${wanted.itemVersion}, ${wanted.subjectId},
      ${wanted.recordKey}, ${wanted.period}, ${wanted.poolId}, 'SURE', ${UNTOUCHED.revision}, 0, '{}',
      ${UNTOUCHED.factsVersion}, ${at})
    on conflict (item_id, subject_id, record_key, period) do nothing returning id`.execute(trx)
  if (rows[0]) return { id: rows[0].id, fresh: true }
  const known = await sql<{ id: string }>`
    select id from entitlement where item_id = ${wanted.itemId} and subject_id = ${wanted.subjectId}
      and record_key = ${wanted.recordKey} and period = ${wanted.period}`.execute(trx)
  return { id: known.rows[0]!.id, fresh: false }
}
