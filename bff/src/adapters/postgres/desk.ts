import { chinaDate } from '@policy-direct/shared/time/china-date'
import { sql } from 'kysely'
import type { DeskCandidate } from '../../domain/desk-candidate'
import type { DeskChange } from '../../domain/desk-decision'
import type { EntitlementStatus } from '../../domain/entitlement'
import type { Assessment } from '../../eligibility'
import type { Desk, DeskAtHand, DeskResult, DeskTap, DeskWriting } from '../../ports/desk'
import type { PersonalData } from '../../ports/personal-data'
import type { Database, Executor } from './database'
import { firstAnswer, remember } from './desk-keys'
import { openCandidates, readCandidates, readLists } from './desk-reading'
import { searchCandidates } from './desk-search'
import { resumeList, stopList } from './desk-stop'
import { factSheetOf, type StoredFacts } from './entitlement-rows'
import { readGround } from './match-ground'

/** The lead department's desk in PostgreSQL. */
export function postgresDesk(db: Database, personalData: PersonalData): Desk {
  return {
    lists: department => readLists(db, sql`l.department = ${department}`),
    list: async id => (await readLists(db, sql`l.id = ${id}`))[0] ?? null,
    candidates: (listId, statuses, after, limit) =>
      readCandidates(db, personalData, { listId, statuses, after, limit }),
    async candidate(id) {
      const [found] = await openCandidates(db, personalData, sql`select ${id}::uuid as id, 0 as part`)
      return found ?? null
    },
    search: (listId, search, afterId, limit) =>
      searchCandidates(db, personalData, { listId, search, afterId, limit }),
    async sure(listId, exceptIds, limit) {
      const { rows } = await sql<{ id: string }>`
        select id from entitlement where list_id = ${listId} and stage = 'SURE' and id <> all(${[...exceptIds]}::uuid[])
        order by id limit ${limit}`.execute(db)
      return rows.map(({ id }) => id)
    },
    async placeOf(candidateId) {
      const { rows } = await sql<{ list_id: string; department: string; region_code: string }>`
        select l.id as list_id, l.department, l.region_code
        from entitlement e join candidate_list l on l.id = e.list_id where e.id = ${candidateId}`.execute(db)
      const [row] = rows
      return row ? { listId: row.list_id, department: row.department, regionCode: row.region_code } : null
    },
    stop: (tap, moves, reason) => db.transaction().execute(trx => stopList(trx, tap, moves, reason)),
    resume: (tap, moves) => db.transaction().execute(trx => resumeList(trx, tap, moves)),
    take: (tap, decide) => db.transaction().execute(trx => take(trx, tap, decide)),
  }
}

async function take(
  trx: Executor,
  tap: DeskTap,
  decide: (atHand: DeskAtHand) => DeskWriting,
): Promise<DeskResult> {
  const first = await firstAnswer(trx, tap)
  if (first) return first
  const atHand = await readAtHand(trx, tap)
  if (atHand.candidates.length !== new Set(tap.candidateIds).size) return { kind: 'MISSING' }
  const { outcome, changes, sampleAgrees } = decide(atHand)
  if (outcome.kind === 'DECIDED') {
    if (sampleAgrees !== undefined) await markSamples(trx, tap, sampleAgrees)
    if (changes.length > 0) await write(trx, tap, changes)
    await remember(trx, tap, outcome)
  }
  return { kind: 'ANSWERED', outcome }
}

interface AtHandRow {
  id: string
  item_id: string
  subject_id: string
  record_key: string
  status: EntitlementStatus
  revision: number
  amount_fen: number
  assessment: Assessment
  facts_version: number
  facts: StoredFacts
  subject_version: number
}

async function readAtHand(trx: Executor, tap: DeskTap): Promise<DeskAtHand> {
  const { rows } = await sql<AtHandRow>`
    select e.id, e.item_id, e.subject_id, e.record_key, e.status, e.revision, e.amount_fen, e.assessment,
      e.facts_version, s.facts, s.facts_version as subject_version
    from entitlement e join subject s on s.id = e.subject_id
    where e.list_id = ${tap.listId} and e.id = any(${[...tap.candidateIds]}::uuid[])
    order by e.id for update of e`.execute(trx)
  const subjects = rows.map(row => row.subject_id)
  const ground = await readGround(trx, rows[0]?.item_id ?? '', subjects, chinaDate(tap.at))
  const state = await sql<{ withdrawn: boolean; unchecked: number }>`
    select exists (select from policy_withdrawal w where w.item_id = l.item_id and w.version = l.item_version) as withdrawn,
      (select count(*) from entitlement e
        where e.list_id = l.id and e.stage = 'SURE' and e.sampled and e.sample_agrees is null) as unchecked
    from candidate_list l where l.id = ${tap.listId}`.execute(trx)
  const candidates = rows.map(
    (row): DeskCandidate => ({
      id: row.id,
      recordKey: row.record_key,
      status: row.status,
      revision: row.revision,
      amountFen: row.amount_fen,
      assessment: row.assessment,
      factsVersion: row.facts_version,
      subject: { factsVersion: row.subject_version, facts: factSheetOf(row.facts) },
      claims: ground.get(row.subject_id)?.claims ?? [],
    }),
  )
  return { candidates, withdrawn: state.rows[0]?.withdrawn ?? true, unchecked: state.rows[0]?.unchecked ?? 0 }
}

async function markSamples(trx: Executor, tap: DeskTap, agrees: boolean): Promise<void> {
  await sql`update entitlement set sample_agrees = ${agrees} where id = any(${[...tap.candidateIds]}::uuid[])`.execute(
    trx,
  )
}

/** Changes, events, promises and the report of the list in one statement. */
async function write(trx: Executor, tap: DeskTap, changes: readonly DeskChange[]): Promise<void> {
  await sql`
    with wanted as (
      select * from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as c (id uuid, event text, "to" text,
        "amountFen" bigint, assessment jsonb, "factsVersion" bigint, note text, "confirmBy" date, detail jsonb)
    ), before as (select e.id, e.status from entitlement e join wanted w on w.id = e.id
    ), changed as (
      update entitlement e set status = w."to", revision = e.revision + 1, amount_fen = w."amountFen",
        assessment = w.assessment, facts_version = w."factsVersion", department_note = w.note,
        confirm_by = w."confirmBy",
        department_confirmed_at = case when w.event = 'DEPARTMENT_CONFIRM' then ${tap.at}::timestamptz end,
        settled_at = case when w."to" = 'REJECTED' then ${tap.at}::timestamptz end
      from wanted w where e.id = w.id returning e.id, e.revision, w.event, w."to", w.detail
    ), recorded as (
      insert into entitlement_event (entitlement_id, revision, event, from_status, to_status, actor_kind, actor_id,
        actor_name, at, detail)
      select c.id, c.revision, c.event, b.status, c."to", ${tap.actorKind ?? 'STAFF'}, ${tap.staffId}, ${tap.staffName}, ${tap.at}, c.detail
      from changed c join before b on b.id = c.id
    ), promised as (
      insert into outbox (topic, payload)
      select 'offered', jsonb_build_object('entitlementId', id, 'revision', revision) from changed where "to" = 'OFFERED'
      union all
      select 'deemed', jsonb_build_object('entitlementId', id, 'revision', revision) from changed where event = 'DEEM_APPROVED'
      union all
      select 'sent-back', jsonb_build_object('entitlementId', id, 'revision', revision) from changed where "to" = 'REJECTED'
    )
    update candidate_list set reported_at = coalesce(reported_at, ${tap.at})
    where id = ${tap.listId} and exists (select from changed where "to" = 'OFFERED')`.execute(trx)
}
