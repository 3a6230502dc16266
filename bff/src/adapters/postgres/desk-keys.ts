import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { DeskOutcome } from '../../domain/desk-decision'
import type { DeskResult, DeskTap } from '../../ports/desk'
import type { Executor } from './database'

const digestOf = (request: string): Buffer => createHash('sha256').update(request).digest()

/** Two with one key take turns; the second finds the first one's answer. */
export async function firstAnswer(trx: Executor, tap: DeskTap): Promise<DeskResult | null> {
  if (tap.key === null) return null
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${tap.staffId}|${tap.key}`}, 13))`.execute(trx)
  const { rows } = await sql<{ operation: string; request_digest: Buffer; outcome: DeskOutcome }>`
    select operation, request_digest, outcome from idempotency
    where actor_id = ${tap.staffId} and key = ${tap.key}`.execute(trx)
  const [row] = rows
  if (!row) return null
  const same = row.operation === tap.operation && row.request_digest.equals(digestOf(tap.request))
  return same ? { kind: 'ANSWERED', outcome: row.outcome } : { kind: 'CONFLICT' }
}

export async function remember(trx: Executor, tap: DeskTap, outcome: DeskOutcome): Promise<void> {
  if (tap.key === null) return
  await sql`
    insert into idempotency (actor_id, key, operation, request_digest, outcome, at)
    values (${tap.staffId}, ${tap.key}, ${tap.operation}, ${digestOf(tap.request)}, ${JSON.stringify(outcome)}, ${tap.at})`.execute(
    trx,
  )
}
