import { type RawBuilder, sql } from 'kysely'
import type { EntitlementStatus } from '../../domain/entitlement'
import type { Assessment } from '../../eligibility'
import type { CandidateListState, CandidatePlace, CandidateState } from '../../ports/desk'
import type { PersonalData, SubjectIdentity } from '../../ports/personal-data'
import type { Executor } from './database'
import type { PolicyTables } from './tables/policy'

type ListRow = PolicyTables['candidate_list'] & {
  sure_count: number
  sure_fen: number
  doubtful_count: number
  confirmed_count: number
  fulfilled_count: number
  rejected_count: number
  stoppable_count: number
  stopped_count: number
  open_sample_count: number
}

/** A list is nobody's to decide while the match that fills it goes on: its samples are drawn at the end. */
const COMPLETE = sql`not exists (select from match_run r where r.item_id = l.item_id and r.item_version = l.item_version
  and r.finished_at is null and r.began_at <= l.matched_at)`

/**
 * Complete lists with their counts: what is tallied, and what was left to be counted since (`take_up_due`), taken out as
 * it was tallied and put in as it is. As long for a list of forty thousand as for one of forty.
 */
export async function readLists(db: Executor, which: RawBuilder<unknown>): Promise<CandidateListState[]> {
  const { rows } = await sql<ListRow>`
    with due as materialized (select distinct entitlement_id as id from take_up_due
    ), moved as (
      select k.list_id, k.status, -1 as count, -k.amount_fen as fen
      from due join take_up_entry k on k.entitlement_id = due.id where k.list_id is not null
      union all
      select e.list_id, e.status, 1, e.amount_fen
      from due join entitlement e on e.id = due.id where e.list_id is not null
    ), stand as (
      select list_id, status, sum(count)::int as count, sum(fen)::bigint as fen from (
        select t.list_id, t.status, t.count, t.amount_fen as fen from candidate_list_tally t
          where t.list_id in (select l.id from candidate_list l where ${which})
        union all select * from moved) parts
      group by 1, 2
    )
    select l.id, l.item_id, l.item_version, l.number, l.department, l.region_code, l.matched_at, l.reported_at,
      coalesce(sum(s.count) filter (where s.status = 'SURE'), 0) as sure_count,
      coalesce(sum(s.fen) filter (where s.status = 'SURE'), 0)::bigint as sure_fen,
      coalesce(sum(s.count) filter (where s.status = 'DOUBTFUL'), 0) as doubtful_count,
      coalesce(sum(s.count) filter (where s.status not in ('SURE', 'DOUBTFUL', 'FULFILLED', 'REJECTED', 'WITHDRAWN')), 0) as confirmed_count,
      coalesce(sum(s.count) filter (where s.status = 'FULFILLED'), 0) as fulfilled_count,
      coalesce(sum(s.count) filter (where s.status in ('REJECTED', 'WITHDRAWN')), 0) as rejected_count,
      coalesce(sum(s.count) filter (where s.status in ('OFFERED', 'DECLINED', 'QUEUED', 'IN_NOTICE', 'OBJECTED')), 0) as stoppable_count,
      coalesce(sum(s.count) filter (where s.status = 'STOPPED'), 0) as stopped_count,
      (select count(*) from entitlement o where o.list_id = l.id
        and o.stage = 'SURE' and o.sampled and o.sample_agrees is null) as open_sample_count
    from candidate_list l left join stand s on s.list_id = l.id
    where ${which} and ${COMPLETE} group by l.id order by l.matched_at desc, l.id desc`.execute(db)
  return rows.map(row => ({
    id: row.id,
    itemId: row.item_id,
    itemVersion: row.item_version,
    number: row.number,
    department: row.department,
    regionCode: row.region_code,
    matchedAt: row.matched_at,
    reportedAt: row.reported_at,
    sureCount: row.sure_count,
    sureFen: row.sure_fen,
    doubtfulCount: row.doubtful_count,
    confirmedCount: row.confirmed_count,
    fulfilledCount: row.fulfilled_count,
    rejectedCount: row.rejected_count,
    stoppableCount: row.stoppable_count,
    stoppedCount: row.stopped_count,
    openSampleCount: row.open_sample_count,
  }))
}

interface CandidateRow {
  id: string
  subject_id: string
  kind: 'PERSON' | 'ENTERPRISE'
  sealed: Buffer
  region_code: string
  amount_fen: number
  status: EntitlementStatus
  revision: number
  sampled: boolean
  sample_agrees: boolean | null
  department_note: string | null
  assessment: Assessment
}

export interface CandidatePage {
  listId: string
  statuses: readonly EntitlementStatus[]
  after: CandidatePlace | null
  limit: number
}

/** The part of a list a status is in, as its index has it (0280). */
const STAGE = sql`case when wanted.one in ('IN_EXECUTION', 'FULFILLED') then 'GRANTED' else wanted.one end`
const OPEN_SAMPLE = sql`(stage = 'SURE' and sampled and sample_agrees is null)`

/** A page of candidates with the names and phones of their subjects opened. Each status is read in its own order: all at
 * once would have to be sorted whole before the first fifty are known. */
export async function readCandidates(
  db: Executor,
  personalData: PersonalData,
  { listId, statuses, after, limit }: CandidatePage,
): Promise<CandidateState[]> {
  const wanted = sql`list_id = ${listId} and status = any(${[...statuses]}::text[])`
  const past = sql`id > ${after?.id ?? null}::uuid`
  const inSamples = !after ? sql`true` : after.openSample ? past : sql`false`
  const inOthers = !after || after.openSample ? sql`true` : past
  const page = sql`
      (select id, 0 as part from entitlement where ${wanted} and ${OPEN_SAMPLE} and ${inSamples}
        order by id limit ${limit})
      union all
      select o.id, 1 from unnest(${[...statuses]}::text[]) wanted (one) cross join lateral (
        select id from entitlement where list_id = ${listId} and stage = ${STAGE} and status = wanted.one and not ${OPEN_SAMPLE} and ${inOthers}
        order by id limit ${limit}) o
      order by part, id limit ${limit}`
  return openCandidates(db, personalData, page)
}

/** The candidates of a page (`id`, `part`) in its order, names and phones of their subjects opened. */
export async function openCandidates(
  db: Executor,
  personalData: PersonalData,
  page: RawBuilder<unknown>,
): Promise<CandidateState[]> {
  const { rows } = await sql<CandidateRow>`
    with page as (${page})
    select e.id, e.subject_id, s.kind, s.sealed, s.region_code, e.amount_fen, e.status, e.revision, e.sampled,
      e.sample_agrees, e.department_note, e.assessment
    from page join entitlement e on e.id = page.id join subject s on s.id = e.subject_id
    order by page.part, e.id`.execute(db)
  return rows.map(row => {
    const { name, phone } = personalData.open<SubjectIdentity>(row.sealed)
    return {
      id: row.id,
      subjectId: row.subject_id,
      kind: row.kind,
      name,
      phone,
      regionCode: row.region_code,
      amountFen: row.amount_fen,
      status: row.status,
      revision: row.revision,
      sampled: row.sampled,
      sampleAgrees: row.sample_agrees,
      note: row.department_note,
      assessment: row.assessment,
    }
  })
}
