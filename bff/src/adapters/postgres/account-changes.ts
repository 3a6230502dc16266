import { type RawBuilder, sql } from 'kysely'
import type {
  AccountChangeRecord,
  AccountChangeStep,
  AccountChanges,
  PlacedAccountChange,
  RequestResult,
} from '../../ports/account-changes'
import type { KeyedWrite } from '../../ports/objections'
import type { PersonalData } from '../../ports/personal-data'
import { applyAccountChange } from './account-changing'
import { requestDigest } from './case-writing'
import type { Database, Executor } from './database'
import { postgresOutbox } from './outbox'

const OPERATION = 'ACCOUNT_CHANGE'

/** A request as it is shown; its steps oldest first. */
const COLUMNS = sql`c.id, c.number, c.entitlement_id as "entitlementId", c.subject_id as "subjectId", c.department, c.kind,
  c.bank_code as "bankCode", c.bank_name as "bankName", c.tail, c.needs_two as "needsTwo", c.status,
  c.requested_at as "requestedAt", c.answer_by as "answerBy", c.pays_from as "paysFrom", s.region_code as "regionCode",
  (select jsonb_agg(jsonb_build_object('event', t.event, 'actorKind', t.actor_kind, 'actorId', t.actor_id,
      'actorName', t.actor_name, 'reviewer', t.reviewer, 'reason', t.reason, 'at', t.at) order by t.seq)
    from account_change_step t where t.account_change_id = c.id) as steps`

type Row = Omit<PlacedAccountChange, 'steps'> & { steps: (Omit<AccountChangeStep, 'at'> & { at: string })[] }

const changeOf = (row: Row): PlacedAccountChange => ({
  ...row,
  steps: row.steps.map(step => ({ ...step, at: new Date(step.at) })),
})

async function select(db: Executor, where: RawBuilder<unknown>): Promise<PlacedAccountChange[]> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from account_change c join subject s on s.id = c.subject_id where ${where}`.execute(db)
  return rows.map(changeOf)
}

/** Account changes in PostgreSQL; account numbers are sealed. `committed` is called after work was left in the outbox. */
export function postgresAccountChanges(
  db: Database,
  personalData: PersonalData,
  ids: { uuid(): string },
  committed: () => void,
): AccountChanges {
  return {
    get: async id => (await select(db, sql`c.id = ${id}`))[0] ?? null,
    async ofCases(entitlementIds) {
      const all = await select(
        db,
        sql`c.entitlement_id = any(${entitlementIds}::uuid[]) order by c.requested_at, c.id`,
      )
      return [...new Map(all.map(change => [change.entitlementId, change])).values()]
    },
    openOfSubject: subjectId =>
      select(db, sql`c.subject_id = ${subjectId} and c.status in ('WAITING', 'SECOND_LOOK', 'AGREED')`),
    waiting: department =>
      select(
        db,
        sql`c.department = ${department} and c.status in ('WAITING', 'SECOND_LOOK')
          order by c.answer_by, c.requested_at`,
      ),
    first: write => firstOf(db, write),
    async request(write, change, account) {
      const result = await db.transaction().execute(async (trx): Promise<RequestResult> => {
        // The case's lock lets two phones ask one after the other.
        await sql`select 1 from entitlement where id = ${change.entitlementId} for no key update`.execute(trx)
        const first = await firstOf(trx, write)
        if (first) return first
        const [open] = await select(
          trx,
          sql`c.entitlement_id = ${change.entitlementId} and c.status in ('WAITING', 'SECOND_LOOK', 'AGREED')`,
        )
        if (open) return { kind: 'OPEN_ALREADY', change: open }
        await keepKey(trx, write, change.id)
        await insert(trx, change, {
          index: personalData.index('ACCOUNT', account.accountNumber),
          sealed: personalData.seal(account),
        })
        await stepOn(trx, change.id, {
          event: 'REQUEST',
          actorKind: write.actor.kind,
          actorId: write.actor.id,
          actorName: write.actor.name,
          reviewer: false,
          reason: null,
          at: write.at,
        })
        const [kept] = await select(trx, sql`c.id = ${change.id}`)
        return { kind: 'RECORDED', change: kept! }
      })
      committed()
      return result
    },
    async move(id, from, to, step) {
      const moved = await db.transaction().execute(async trx => {
        const { rows } = await sql`
          update account_change set status = ${to} where id = ${id} and status = ${from} returning 1 as one`.execute(
          trx,
        )
        if (rows.length === 0) return false
        await stepOn(trx, id, step)
        return true
      })
      if (moved) committed()
      return moved
    },
    async putOff(id, until) {
      await sql`
        update account_change set pays_from = greatest(pays_from, ${until}::date)
        where id = ${id} and status = 'AGREED'`.execute(db)
    },
    async due(today, limit) {
      const { rows } = await sql<{ id: string }>`
        select c.id from account_change c join entitlement e on e.id = c.entitlement_id
        where c.status = 'AGREED' and c.pays_from <= ${today}::date
          and e.status not in ('SURE', 'DOUBTFUL', 'IN_EXECUTION')
        order by c.pays_from, c.id limit ${limit}`.execute(db)
      return rows.map(row => row.id)
    },
    async apply(id, actor, at, decide) {
      const status = await db
        .transaction()
        .execute(trx => applyAccountChange(trx, { personalData, ids, stepOn }, { id, actor, at, decide }))
      if (status) committed()
      return status
    },
  }
}

/** Keeps what happened and lets people be told. */
export async function stepOn(trx: Executor, id: string, step: AccountChangeStep): Promise<void> {
  await sql`
    insert into account_change_step (account_change_id, event, actor_kind, actor_id, actor_name, reviewer, reason, at)
    values (${id}, ${step.event}, ${step.actorKind}, ${step.actorId}, ${step.actorName}, ${step.reviewer}, ${step.reason},
      ${step.at})`.execute(trx)
  await postgresOutbox(trx).enqueue([
    { topic: 'notify', payload: { kind: 'ACCOUNT_CHANGE', accountChangeId: id, event: step.event } },
  ])
}

async function firstOf(db: Executor, write: KeyedWrite): Promise<RequestResult | null> {
  const { rows } = await sql<{
    operation: string
    request_digest: Buffer
    outcome: { accountChangeId?: string }
  }>`
    select operation, request_digest, outcome from idempotency
    where actor_id = ${write.actor.id} and key = ${write.key}`.execute(db)
  const [known] = rows
  if (!known) return null
  const same = known.operation === OPERATION && known.request_digest.equals(requestDigest(write.request))
  const id = same ? known.outcome.accountChangeId : undefined
  const [change] = id ? await select(db, sql`c.id = ${id}`) : []
  return change ? { kind: 'RECORDED', change } : { kind: 'KEY_TAKEN' }
}

const keepKey = (trx: Executor, write: KeyedWrite, accountChangeId: string) =>
  sql`insert into idempotency (actor_id, key, operation, request_digest, outcome, at)
    values (${write.actor.id}, ${write.key}, ${OPERATION}, ${requestDigest(write.request)},
      ${JSON.stringify({ accountChangeId })}, ${write.at})`.execute(trx)

const insert = (
  trx: Executor,
  change: Omit<AccountChangeRecord, 'status' | 'steps'>,
  number: { index: Buffer; sealed: Buffer },
) =>
  sql`insert into account_change (id, number, entitlement_id, subject_id, department, kind, bank_code, bank_name,
      number_index, sealed, tail, needs_two, status, requested_at, answer_by, pays_from)
    values (${change.id}, ${change.number}, ${change.entitlementId}, ${change.subjectId}, ${change.department},
      ${change.kind}, ${change.bankCode}, ${change.bankName}, ${number.index}, ${number.sealed}, ${change.tail},
      ${change.needsTwo}, 'WAITING', ${change.requestedAt}, ${change.answerBy}, ${change.paysFrom})`.execute(
    trx,
  )
