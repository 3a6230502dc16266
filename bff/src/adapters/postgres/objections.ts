import { type RawBuilder, sql } from 'kysely'
import type {
  CaseRule,
  KeyedWrite,
  ObjectionRecord,
  Objections,
  PlacedObjection,
} from '../../ports/objections'
import { requestDigest } from './case-writing'
import type { Database, Executor } from './database'
import { postgresOutbox } from './outbox'
import { changeCase } from './taps'

const COLUMNS = sql`o.id, o.number, o.kind, o.raised_by as "raisedBy", o.subject_id as "subjectId", o.item_id as "itemId",
  o.entitlement_id as "entitlementId", o.notice_line_id as "noticeLineId", o.clause_id as "clauseId", o.fact,
  o.statement, o.department, o.answer_by as "answerBy", o.answer, o.upheld, o.answered_at as "answeredAt",
  o.raised_at as "raisedAt"`

/** Objections in PostgreSQL. `committed` is called after a transaction that left work in the outbox. */
export function postgresObjections(db: Database, committed: () => void): Objections {
  const select = async (trx: Executor, where: RawBuilder<unknown>) =>
    (await sql<ObjectionRecord>`select ${COLUMNS} from objection o where ${where}`.execute(trx)).rows
  const get = async (trx: Executor, id: string) => (await select(trx, sql`o.id = ${id}`))[0] ?? null
  const placed = async (where: RawBuilder<unknown>) =>
    (
      await sql<PlacedObjection>`
        select ${COLUMNS}, s.region_code as "regionCode" from objection o
        left join entitlement e on e.id = o.entitlement_id
        left join subject s on s.id = coalesce(o.subject_id, e.subject_id) where ${where}`.execute(db)
    ).rows
  return {
    get: async id => (await placed(sql`o.id = ${id}`))[0] ?? null,
    ofSubject: subjectId => select(db, sql`o.subject_id = ${subjectId} order by o.raised_at desc`),
    waiting: department =>
      placed(sql`o.department = ${department} and o.answered_at is null order by o.answer_by, o.raised_at`),
    async decidersOf(entitlementId) {
      const { rows } = await sql<{ id: string }>`
        select distinct actor_id as id from entitlement_event
        where entitlement_id = ${entitlementId} and actor_kind = 'STAFF'`.execute(db)
      return rows.map(row => row.id)
    },
    async raise(write, objection, rule) {
      return once(db, write, 'OBJECT', objection.id, committed, get, async trx => {
        await insert(trx, objection)
        return follow(trx, write, objection, rule, true)
      })
    },
    async answer(write, id, given, rule) {
      return once(db, write, 'ANSWER', id, committed, get, async trx => {
        const { rows } = await sql<{ noticeLineId: string | null }>`
          update objection set answer = ${given.answer}, upheld = ${given.upheld}, answered_by = ${given.staffId},
            answered_at = ${write.at} where id = ${id} and answered_at is null
          returning notice_line_id as "noticeLineId"`.execute(trx)
        if (!rows[0]) return false
        await postgresOutbox(trx).enqueue([
          { topic: 'notify', payload: { kind: 'OBJECTION', objectionId: id } },
        ])
        if (!rule) return true
        const others = await select(
          trx,
          sql`o.notice_line_id = ${rows[0].noticeLineId} and o.answered_at is null`,
        )
        const objection = (await get(trx, id))!
        await follow(trx, write, objection, rule(others.length > 0), others.length > 0)
        return true
      })
    },
  }
}

/** Runs `work` for a key's first use; later the same request answers with what stands, another one with null. */
async function once(
  db: Database,
  write: KeyedWrite,
  operation: string,
  objectionId: string,
  committed: () => void,
  get: (trx: Executor, id: string) => Promise<ObjectionRecord | null>,
  work: (trx: Executor) => Promise<boolean>,
): Promise<ObjectionRecord | null> {
  const { id, follows } = await db.transaction().execute(async trx => {
    const digest = requestDigest(write.request)
    const { rows } = await sql`
      insert into idempotency (actor_id, key, operation, request_digest, outcome, at)
      values (${write.actor.id}, ${write.key}, ${operation}, ${digest}, ${JSON.stringify({ objectionId })}, ${write.at})
      on conflict (actor_id, key) do nothing returning 1`.execute(trx)
    if (rows.length === 1) return { id: objectionId, follows: await work(trx) }
    const known = await sql<{ operation: string; request_digest: Buffer; outcome: { objectionId: string } }>`
      select operation, request_digest, outcome from idempotency
      where actor_id = ${write.actor.id} and key = ${write.key}`.execute(trx)
    const first = known.rows[0]
    const same = first?.operation === operation && first.request_digest.equals(digest)
    return { id: same ? first.outcome.objectionId : null, follows: false }
  })
  if (follows) committed()
  return id === null ? null : get(db, id)
}

async function follow(
  trx: Executor,
  write: KeyedWrite,
  objection: ObjectionRecord,
  rule: CaseRule | null,
  objected: boolean,
): Promise<boolean> {
  if (!rule || !objection.entitlementId) return false
  const changed = await changeCase(trx, write.actor, objection.entitlementId, write.at, async atHand =>
    rule(atHand),
  )
  if (objection.noticeLineId)
    await sql`update notice_line set objected = ${objected} where id = ${objection.noticeLineId}`.execute(trx)
  return changed?.follows ?? false
}

const insert = (trx: Executor, o: ObjectionRecord) =>
  sql`insert into objection (id, number, kind, raised_by, subject_id, item_id, entitlement_id, notice_line_id, clause_id,
      fact, statement, department, answer_by, raised_at)
    values (${o.id}, ${o.number}, ${o.kind}, ${o.raisedBy}, ${o.subjectId}, ${o.itemId}, ${o.entitlementId},
      ${o.noticeLineId}, ${o.clauseId}, ${o.fact}, ${o.statement}, ${o.department}, ${o.answerBy}, ${o.raisedAt})`.execute(
    trx,
  )
