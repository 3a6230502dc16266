import { createHash } from 'node:crypto'
import { CompiledQuery, sql } from 'kysely'
import type { StoredOutcome } from '../../domain/tap-outcome'
import type { EntitlementCase, Tap } from '../../ports/entitlements'
import type { Executor } from './database'
import { confirms, type Decision, decisionRows, type Row } from './decision-rows'

export type KeyedTap = Omit<Tap, 'entitlementId'>

/** Something moved between our look and our write: the case, its facts or registers, or the key got its first answer. */
export class KeyTaken extends Error {}

/** The transaction must leave nothing behind but this outcome under its key. */
export class Undone extends Error {
  constructor(
    readonly outcome: StoredOutcome,
    readonly entitlement: EntitlementCase | null,
  ) {
    super('undone')
  }
}

export const requestDigest = (request: string): Buffer => createHash('sha256').update(request).digest()

/** The first answer to a key, to be written with what it answers. */
export const answerRow = (tap: KeyedTap, outcome: StoredOutcome, entitlementId: string | null): Row => ({
  actor_id: tap.actor.id,
  key: tap.key,
  operation: tap.operation,
  request_digest: `\\x${requestDigest(tap.request).toString('hex')}`,
  outcome: { outcome, entitlementId },
  at: tap.at,
})

/** Keeps an outcome that changed nothing; false when the key has been answered meanwhile. */
export async function recordOutcome(
  db: Executor,
  tap: KeyedTap,
  outcome: StoredOutcome,
  entitlementId: string | null,
): Promise<boolean> {
  const { rows } = await sql`
    insert into idempotency (actor_id, key, operation, request_digest, outcome, at)
    values (${tap.actor.id}, ${tap.key}, ${tap.operation}, ${requestDigest(tap.request)},
      ${JSON.stringify({ outcome, entitlementId })}, ${tap.at})
    on conflict (actor_id, key) do nothing returning 1 as one`.execute(db)
  return rows.length === 1
}

const WRITE = 'select write_decisions_in_turn($1::jsonb, $2)'
/** One statement and therefore one transaction: the cases first, then what was decided about them. */
const OPEN_AND_WRITE = `with opened as materialized (select open_cases($1::jsonb, $2))
  select write_decisions_in_turn($1::jsonb, $2) from opened`

/** Writes decisions that stand or fall together. `patient` waits for locks as long as it takes. */
export async function writeDecisions(
  db: Executor,
  decisions: readonly Decision[],
  patient: boolean,
): Promise<EntitlementCase[]> {
  const rows = decisionRows(decisions)
  const text = rows.opened ? OPEN_AND_WRITE : WRITE
  await db.executeQuery(CompiledQuery.raw(text, [JSON.stringify(rows), patient]))
  return decisions.map(written)
}

/** What the database says when it refuses a decision. */
const REFUSED = 'PD001'

/** Writes one decision. Throws KeyTaken to be started again, also when the pool had less or others were first. */
export async function writeDecision(db: Executor, decision: Decision): Promise<EntitlementCase> {
  try {
    const [entitlement] = await writeDecisions(db, [decision], true)
    return entitlement!
  } catch (error) {
    if ((error as { code?: string }).code !== REFUSED) throw error
    throw new KeyTaken()
  }
}

function written({ tap, atHand: { entitlement }, change }: Decision): EntitlementCase {
  return {
    ...entitlement,
    status: change.to,
    revision: entitlement.revision + 1,
    amountFen: change.amountFen,
    accountId: change.accountId,
    assessment: change.assessment ?? entitlement.assessment,
    factsVersion: change.factsVersion,
    confirmedAt: confirms(change) ? tap.at : entitlement.confirmedAt,
  }
}
