import { sql } from 'kysely'
import type { confirmEntitlement } from '../usecases/confirm-entitlement'
import { AMOUNT, type CaseWorld, someone } from './case-world'

/** A case that its beneficiary confirmed, with the instruction that pays it. */
export async function confirmedCase(
  world: CaseWorld,
  confirm: ReturnType<typeof confirmEntitlement>,
  change: Parameters<CaseWorld['addCase']>[0] = {},
) {
  const made = await world.addCase(change)
  const who = someone()
  await world.allow(who, made.subjectId)
  const amountFen = change.amountFen ?? AMOUNT
  const answer = await confirm(who, { entitlementId: made.id, amountFen, idempotencyKey: 'tap' })
  expect(answer.outcome.kind).toBe('DONE')
  const { rows } = await sql<{ id: string }>`
    select id from fulfilment where entitlement_id = ${made.id}`.execute(world.db)
  return { ...made, who, fulfilmentId: rows[0]!.id }
}

/** What a case came to: its status, its attempts' and its ledger's, in order, and how many receipts. */
export async function caseState(db: CaseWorld['db'], id: string) {
  const { rows } = await sql<{ case: string; attempts: string[]; ledger: string[]; receipts: number }>`
    select e.status as case,
      (select array_agg(f.status order by f.attempt) from fulfilment f where f.entitlement_id = e.id) as attempts,
      (select coalesce(array_agg(l.kind order by l.seq), '{}') from ledger_entry l where l.entitlement_id = e.id) as ledger,
      (select count(*) from receipt r where r.entitlement_id = e.id) as receipts
    from entitlement e where e.id = ${id}`.execute(db)
  return rows[0]!
}
