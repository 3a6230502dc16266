import { sql } from 'kysely'
import type { Placing } from '../../ports/prior-payments'
import type { Executor } from './database'
import { registerOf } from './grant-history'
import { postgresOutbox } from './outbox'
import { takeFactsTurn } from './subject-batch'

/**
 * Puts the claims of payments into the registers in place of what they claimed before. Raises the revisions of the
 * registers, so that a tap under way looks again, and the facts version of whoever a register turned against, also of
 * others who hold a grant of ours in one that counts for anybody: their payment is judged once more before it leaves.
 */
export async function placePayments(
  db: Executor,
  placings: readonly Placing[],
  at: Date,
  announce: boolean,
): Promise<void> {
  await takeFactsTurn(db)
  const ids = placings.map(({ id }) => id)
  const released = await sql<{ subject_id: string; register: string; key: string }>`
    update grant_claim set released_at = ${at} where prior_payment_id = any(${ids}::uuid[]) and released_at is null
    returning subject_id, register, key`.execute(db)
  const rows = placings.flatMap(placing => placing.claims.map(claim => ({ ...placing, claim })))
  await sql`
    insert into grant_claim as g
      (prior_payment_id, subject_id, item_id, register, key, granted_on, paid_by, paid_fen)
    select * from unnest(
      ${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ subjectId }) => subjectId)}::uuid[],
      ${rows.map(({ rule }) => rule.itemId)}::text[], ${rows.map(({ claim }) => claim.register)}::text[],
      ${rows.map(({ claim }) => claim.key)}::text[], ${rows.map(({ payment }) => payment.paidOn)}::date[],
      ${rows.map(({ payment }) => payment.department)}::text[],
      ${rows.map(({ payment }) => payment.amountFen)}::bigint[])
    on conflict (prior_payment_id, subject_id, register, key) where prior_payment_id is not null do update set
      granted_on = excluded.granted_on, paid_by = excluded.paid_by, paid_fen = excluded.paid_fen,
      released_at = null`.execute(db)
  await sql`
    update prior_payment p set subject_id = t.subject_id, placed_terms = t.terms
    from unnest(${ids}::uuid[], ${placings.map(({ subjectId }) => subjectId)}::uuid[],
      ${placings.map(({ rule }) => rule.terms)}::text[]) as t(id, subject_id, terms)
    where p.id = t.id`.execute(db)
  const subjects = [
    ...new Set([...released.rows.map(row => row.subject_id), ...placings.map(each => each.subjectId)]),
  ]
  const shared = [
    ...released.rows.map(({ register, key }) => `${register}|${key}`),
    ...rows.map(({ claim, subjectId }) => registerOf({ ...claim, max: 1 }, subjectId)),
  ]
  const names = [...new Set([...subjects, ...shared])].sort()
  await sql`
    insert into grant_register as r (name, revision)
    select n.name, 1 from unnest(${names}::text[]) with ordinality as n(name, place) order by n.place
    on conflict (name) do update set revision = r.revision + 1`.execute(db)
  const forAnybody = rows.flatMap(({ claim }) => (claim.per === 'ANYONE' ? [claim] : []))
  await sql`
    update subject set facts_version = facts_version + 1, updated_at = ${at}
    where id = any(${subjects}::uuid[]) or id in (
      select own.subject_id from grant_claim own
      join unnest(${forAnybody.map(({ register }) => register)}::text[], ${forAnybody.map(({ key }) => key)}::text[])
        as c(register, key) on c.register = own.register and c.key = own.key
      where own.entitlement_id is not null and own.released_at is null)`.execute(db)
  if (!announce) return
  await postgresOutbox(db).enqueue(
    subjects.map(subjectId => ({ topic: 'facts-changed', payload: { subjectId } })),
  )
}
