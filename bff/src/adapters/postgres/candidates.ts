import { type RawBuilder, sql } from 'kysely'
import { nextStatus } from '../../domain/entitlement'
import type { Candidates, ListedItem, NewCandidate, RightChange } from '../../ports/candidates'
import type { Database, Executor } from './database'
import { readGround } from './match-ground'

/** Matching acts by itself; events name it so. */
const MATCHING: RawBuilder<unknown> = sql`'SYSTEM', 'matching', '自动比对'`

/** Lists of candidates in PostgreSQL; every batch is one statement with its events. */
export function postgresCandidates(db: Database): Candidates {
  return {
    ground: (itemId, subjectIds, today) => readGround(db, itemId, subjectIds, today),
    async held(itemIds, subjectIds) {
      const { rows } = await sql<{ name: string }>`
        select item_id || '/' || subject_id as name from entitlement
        where subject_id = any(${[...subjectIds]}::uuid[]) and item_id = any(${[...itemIds]}::text[])`.execute(
        db,
      )
      return new Set(rows.map(({ name }) => name))
    },
    openList: (item, regionCode, id, at, reuse) =>
      db.transaction().execute(trx => openList(trx, { item, regionCode, id, at, reuse })),
    enter: (listId, item, candidates, at) => enter(db, { listId, item, candidates, at }),
    change: (listId, changes, at) => change(db, listId, changes, at),
    async unreported(itemId) {
      const { rows } = await sql<{ listId: string; sure: number; sampled: number }>`
        select l.id as "listId", count(*) as sure, count(*) filter (where e.sampled) as sampled
        from candidate_list l join entitlement e on e.list_id = l.id and e.stage = 'SURE'
        where l.item_id = ${itemId} and l.reported_at is null group by l.id`.execute(db)
      return rows
    },
    async unsampled(listId) {
      const { rows } = await sql<{ id: string }>`
        select id from entitlement where list_id = ${listId} and stage = 'SURE' and not sampled order by id`.execute(
        db,
      )
      return rows.map(({ id }) => id)
    },
    async sample(ids) {
      if (ids.length === 0) return
      await sql`update entitlement set sampled = true where id = any(${[...ids]}::uuid[])`.execute(db)
    },
    async unlisted() {
      const { rows } = await sql<{
        item_id: string
        item_version: number
        department: string
        ids: string[]
      }>`
        select e.item_id, e.item_version, v.lead_department as department, array_agg(e.id) as ids
        from entitlement e join policy_item_version v on v.item_id = e.item_id and v.version = e.item_version
        where e.list_id is null and e.stage = 'DOUBTFUL' group by 1, 2, 3`.execute(db)
      return rows.map(row => ({
        item: { itemId: row.item_id, itemVersion: row.item_version, department: row.department },
        ids: row.ids,
      }))
    },
    async enlist(listId, ids) {
      const { numAffectedRows } = await sql`
        update entitlement set list_id = ${listId} where id = any(${[...ids]}::uuid[]) and list_id is null`.execute(
        db,
      )
      return Number(numAffectedRows ?? 0)
    },
  }
}

interface Opening {
  item: ListedItem
  regionCode: string
  id: string
  at: Date
  reuse: boolean
}

/** Two that open a list of one item take turns: numbers have no twins. */
async function openList(trx: Executor, { item, regionCode, id, at, reuse }: Opening): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${item.itemId}, 11))`.execute(trx)
  if (reuse) {
    const { rows } = await sql<{ id: string }>`
      select id from candidate_list where item_id = ${item.itemId} and item_version = ${item.itemVersion}
        and region_code = ${regionCode} and reported_at is null order by number desc limit 1`.execute(trx)
    if (rows[0]) return rows[0].id
  }
  await sql`
    insert into candidate_list (id, item_id, item_version, number, department, region_code, matched_at)
    select ${id}, ${item.itemId}, ${item.itemVersion}, coalesce(max(number), 0) + 1, ${item.department}, ${regionCode}, ${at}
    from candidate_list where item_id = ${item.itemId}`.execute(trx)
  return id
}

interface Entry {
  listId: string
  item: ListedItem
  candidates: readonly NewCandidate[]
  at: Date
}

async function enter(db: Executor, { listId, item, candidates, at }: Entry): Promise<string[]> {
  if (candidates.length === 0) return []
  const entries = candidates.map(candidate => ({ ...candidate, status: nextStatus(null, candidate.event) }))
  const { rows } = await sql<{ entitlement_id: string }>`
    with entry as (
      select * from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as c (id uuid, "caseNumber" text,
        "subjectId" uuid, "recordKey" text, period text, "poolId" text, "accountId" uuid, event text, status text,
        "amountFen" bigint, assessment jsonb, "factsVersion" bigint)
    ), entered as (
      insert into entitlement (id, case_number, item_id, item_version, subject_id, record_key, period, list_id, pool_id,
        status, amount_fen, assessment, facts_version, account_id, created_at)
      select id, "caseNumber", ${item.itemId}, ${item.itemVersion}, "subjectId", "recordKey", period, ${listId}::uuid,
        "poolId", status, "amountFen", assessment, "factsVersion", "accountId", ${at} from entry
      on conflict (item_id, subject_id, record_key, period) do nothing returning id, status, revision
    )
    insert into entitlement_event (entitlement_id, revision, event, to_status, actor_kind, actor_id, actor_name, at)
    select d.id, d.revision, e.event, d.status, ${MATCHING}, ${at} from entered d join entry e on e.id = d.id
    returning entitlement_id`.execute(db)
  return rows.map(row => row.entitlement_id)
}

async function change(
  db: Executor,
  listId: string | null,
  changes: readonly RightChange[],
  at: Date,
): Promise<string[]> {
  if (changes.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    with wanted as (
      select * from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as c (id uuid, revision int, "from" text,
        "to" text, event text, "amountFen" bigint, assessment jsonb, "factsVersion" bigint, "accountId" uuid, note text)
    ), changed as (
      update entitlement e set status = w."to", revision = e.revision + 1, amount_fen = w."amountFen",
        assessment = w.assessment, facts_version = w."factsVersion", account_id = coalesce(w."accountId", e.account_id),
        item_version = (w.assessment->>'version')::int, department_note = case when w.event is null then e.department_note else w.note end, settled_at = null,
        list_id = case when w.event like 'MATCH%' then coalesce(${listId}::uuid, e.list_id) else e.list_id end,
        sampled = case when w.event is null then e.sampled else false end, sample_agrees = null
      from wanted w where e.id = w.id and e.revision = w.revision and e.status = w."from"
      returning e.id, e.revision, w.event, w."from", w."to", w.note
    ), recorded as (
      insert into entitlement_event (entitlement_id, revision, event, from_status, to_status, actor_kind, actor_id,
        actor_name, at, detail)
      select id, revision, event, "from", "to", ${MATCHING}, ${at},
        jsonb_strip_nulls(jsonb_build_object('message', note)) from changed where event is not null
    )
    select id from changed`.execute(db)
  return rows.map(row => row.id)
}
