import { sql } from 'kysely'
import { repay } from '../../domain/ledger'
import type { PersonalData } from '../../ports/personal-data'
import type { NewReversal, Repayment, Reversal, ReversalStep, Reversals } from '../../ports/reversals'
import type { Database, Executor } from './database'
import { deskReversals, paidCase } from './reversal-desk'

const REVERSAL = sql`r.id, r.number, r.entitlement_id as "entitlementId", e.case_number as "caseNumber", e.item_id as "itemId", r.department,
  r.region_code as "regionCode", r.status, r.owed_fen as "owedFen",
  (select coalesce(sum(p.amount_fen), 0)::bigint from repayment p where p.reversal_id = r.id) as "repaidFen",
  (select coalesce(sum(case when l.debit = 'BENEFICIARY' then l.amount_fen else -l.amount_fen end), 0)::bigint
    from ledger_entry l where l.entitlement_id = r.entitlement_id and 'BENEFICIARY' in (l.debit, l.credit)) as "withPayeeFen",
  r.clause_text as "clauseText", r.evidence, r.prepared_by as "preparedBy", r.hearing_until as "hearingUntil",
  r.statement, r.decision, r.instalments`
const FROM = sql`reversal r join entitlement e on e.id = r.entitlement_id`

/** Reversals in PostgreSQL. */
export function postgresReversals(db: Database, personalData: PersonalData): Reversals {
  const one = async (trx: Executor, id: string) =>
    (await sql<Reversal>`select ${REVERSAL} from ${FROM} where r.id = ${id}`.execute(trx)).rows[0] ?? null
  return {
    paid: which => paidCase(db, personalData, which),
    propose: reversal => db.transaction().execute(trx => propose(trx, reversal)),
    get: id => one(db, id),
    ofDepartment: jurisdiction => deskReversals(db, personalData, jurisdiction, REVERSAL),
    async ofCases(ids) {
      const { rows } = await sql<Reversal>`
        select distinct on (r.entitlement_id) ${REVERSAL} from ${FROM}
        where r.entitlement_id = any(${[...ids]}::uuid[]) order by r.entitlement_id, r.prepared_at desc`.execute(
        db,
      )
      return rows
    },
    async cameBack() {
      const { rows } = await sql<Reversal>`
        select ${REVERSAL} from ${FROM} where r.status not in ('REPAID', 'DROPPED') and e.status = 'RETURNED'
          and not exists (select from supervision_reminder t where t.raised_by is null and t.key = 'reversal-back:' || r.id)
        order by r.id limit 100`.execute(db)
      return rows
    },
    move: (id, step) => db.transaction().execute(trx => move(trx, id, step)),
    book: (id, repayment, decide) =>
      db.transaction().execute(async trx => {
        // The case too: its money may be coming back from the bank at this moment.
        await sql`select from reversal r join entitlement e on e.id = r.entitlement_id where r.id = ${id}
          for no key update of e, r`.execute(trx)
        const known = await sql<{ id: string }>`
          select reversal_id as id from repayment where serial = ${repayment.serial}`.execute(trx)
        if (known.rows[0]) return known.rows[0].id === id ? 'DONE_BEFORE' : 'USED'
        const now = await one(trx, id)
        const step = now && decide(now)
        if (!now || !step || !(await move(trx, id, step))) return 'REFUSED'
        await bookRows(trx, now, repayment, step.at)
        return 'BOOKED'
      }),
  }
}

async function propose(trx: Executor, one: NewReversal): Promise<Reversal | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${one.entitlementId}, 141))`.execute(trx)
  const written = await sql<{ id: string }>`
    insert into reversal (id, number, entitlement_id, department, region_code, status, owed_fen, clause_text, evidence,
      prepared_by, key, prepared_at)
    select ${one.id}, ${one.number}, ${one.entitlementId}, ${one.department}, ${one.regionCode}, 'PROPOSED', ${one.owedFen},
      ${one.clauseText}, ${one.evidence}, ${one.preparedBy}, ${one.key}, ${one.at}::timestamptz
    where not exists (select from reversal where entitlement_id = ${one.entitlementId}
      and (status not in ('REPAID', 'DROPPED') or (prepared_by = ${one.preparedBy} and key = ${one.key})))
    on conflict do nothing returning id`.execute(trx)
  if (written.rows.length > 0)
    await sql`
      insert into reversal_step (reversal_id, event, to_status, actor_kind, actor_id, actor_name, at)
      values (${one.id}, 'PROPOSE', 'PROPOSED', 'STAFF', ${one.preparedBy}, ${one.staffName}, ${one.at})`.execute(
      trx,
    )
  const { rows } = await sql<Reversal>`
    select ${REVERSAL} from ${FROM} where r.prepared_by = ${one.preparedBy} and r.key = ${one.key}`.execute(
    trx,
  )
  return rows[0] ?? null
}

async function move(trx: Executor, id: string, step: ReversalStep): Promise<boolean> {
  const { rows } = await sql`
    update reversal set status = ${step.to}, hearing_until = coalesce(${step.hearingUntil ?? null}::date, hearing_until),
      statement = coalesce(${step.statement ?? null}, statement), decision = coalesce(${step.decision ?? null}, decision),
      instalments = coalesce(${step.instalments ? JSON.stringify(step.instalments) : null}::jsonb, instalments)
    where id = ${id} and status = ${step.from} returning 1`.execute(trx)
  if (rows.length === 0) return false
  await sql`
    insert into reversal_step (reversal_id, event, to_status, actor_kind, actor_id, actor_name, words, at)
    values (${id}, ${step.event}, ${step.to}, ${step.actorKind}, ${step.actorId}, ${step.actorName}, ${step.words}, ${step.at})`.execute(
    trx,
  )
  if (TOLD.has(step.event) && (step.from !== 'PROPOSED') !== (step.event === 'SERVE'))
    await sql`
      insert into outbox (topic, payload)
      values ('reversal', jsonb_build_object('reversalId', ${id}::text, 'event', ${step.event}::text))`.execute(
      trx,
    )
  return true
}

/** Whoever was paid hears of these; of what was dropped before anybody was told they hear nothing. */
const TOLD: ReadonlySet<string> = new Set(['SERVE', 'DECIDE', 'DROP', 'CAME_BACK', 'SETTLE'])

/** The repayment, its double entry, and the pool that may give it to somebody else. */
async function bookRows(trx: Executor, now: Reversal, repayment: Repayment, at: Date): Promise<void> {
  const { amountFen, serial, staffId } = repayment
  await sql`
    insert into repayment (reversal_id, number, amount_fen, serial, booked_by, at)
    select ${now.id}, (select count(*) + 1 from repayment where reversal_id = ${now.id}), ${amountFen}, ${serial}, ${staffId},
      ${at}`.execute(trx)
  const entry = repay(0)
  await sql`
    with booked as (
      insert into ledger_entry (pool_id, entitlement_id, attempt, kind, debit, credit, amount_fen, at)
      select e.pool_id, e.id, (select count(*) + 1 from ledger_entry where entitlement_id = e.id and kind = 'REPAY'),
        ${entry.kind}, ${entry.to}, ${entry.from}, ${amountFen}, ${at}
      from entitlement e where e.id = ${now.entitlementId} returning pool_id
    )
    update funding_pool p set available_fen = available_fen + ${amountFen} from booked b where p.id = b.pool_id`.execute(
    trx,
  )
}
