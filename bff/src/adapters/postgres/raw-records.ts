import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { RollUp } from '../../domain/roll-up'
import type { RawRecord, RawRecords } from '../../ports/raw-records'
import type { Database, Executor } from './database'
import { rollUpSome } from './rolling-up'
import { type BatchParts, indexOf } from './subject-batch'

/** Raw records in PostgreSQL, of whom by blind index only. */
export function postgresRawRecords(db: Database, parts: Pick<BatchParts, 'personalData'>): RawRecords {
  return {
    take: (records, at) => db.transaction().execute(trx => take(trx, parts, records, at)),
    declare: rollUps => db.transaction().execute(trx => declare(trx, rollUps)),
    async rollUp(rollUps, at, announce) {
      await meetSubjects(db)
      return db.transaction().execute(trx => rollUpSome(trx, rollUps, at, announce))
    },
    async waiting() {
      const { rows } = await sql<{ n: number }>`
        select count(*)::int as n from raw_record where subject_id is null`.execute(db)
      return rows[0]!.n
    },
  }
}

/** One statement; the order of two sayings of one record is total, so any order of arrival ends alike. */
async function take(
  db: Executor,
  { personalData }: Pick<BatchParts, 'personalData'>,
  records: readonly RawRecord[],
  at: Date,
): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    with given as (
      select distinct on (source, record_id) * from unnest(
        ${records.map(record => record.source)}::text[], ${records.map(record => record.recordId)}::text[],
        ${records.map(record => record.kind)}::text[],
        ${records.map(record => indexOf(personalData, record.kind, record.identifier))}::bytea[],
        ${records.map(record => record.occurredOn)}::date[],
        ${records.map(record => JSON.stringify(record.figures))}::jsonb[],
        ${records.map(record => record.status)}::text[], ${records.map(record => record.sentAt)}::timestamptz[])
        as g(source, record_id, subject_kind, subject_index, occurred_on, figures, status, sent_at)
      order by source, record_id, sent_at desc, status desc, occurred_on desc, figures::text desc, subject_index desc
    ),
    left_behind as (
      select r.source, r.subject_id from given g join raw_record r using (source, record_id)
      where r.subject_id is not null and r.subject_index <> g.subject_index
    ),
    kept as (
      insert into raw_record as r (source, record_id, subject_kind, subject_index, subject_id, occurred_on, figures,
        status, sent_at, taken_at)
      select g.source, g.record_id, g.subject_kind, g.subject_index, s.id, g.occurred_on, g.figures, g.status,
        g.sent_at, ${at}::timestamptz
      from given g left join subject s on s.kind = g.subject_kind and s.identifier_index = g.subject_index
      on conflict (source, record_id) do update set subject_kind = excluded.subject_kind,
        subject_index = excluded.subject_index, subject_id = excluded.subject_id,
        occurred_on = excluded.occurred_on, figures = excluded.figures, status = excluded.status,
        sent_at = excluded.sent_at, taken_at = excluded.taken_at
      where (excluded.sent_at, excluded.status, excluded.occurred_on, excluded.figures::text, excluded.subject_index)
        > (r.sent_at, r.status, r.occurred_on, r.figures::text, r.subject_index)
      returning source, subject_id
    ),
    due as (
      insert into roll_up_due (source, subject_id)
      select source, subject_id from kept where subject_id is not null union select source, subject_id from left_behind
      on conflict do nothing
    )
    select count(*)::int as n from kept`.execute(db)
  return rows[0]!.n
}

/** Records whose subject has come meanwhile. */
async function meetSubjects(db: Executor): Promise<void> {
  await sql`
    with met as (
      update raw_record r set subject_id = s.id from subject s
      where r.subject_id is null and s.kind = r.subject_kind and s.identifier_index = r.subject_index
      returning r.source, r.subject_id
    )
    insert into roll_up_due (source, subject_id) select distinct source, subject_id from met
    on conflict do nothing`.execute(db)
}

async function declare(db: Executor, rollUps: readonly RollUp[]): Promise<number> {
  const digest = ({ query, source }: RollUp) =>
    createHash('sha256').update(`${source}\n${query}`).digest('hex')
  const { rows } = await sql<{ fact: string }>`
    insert into roll_up_rule as r (fact, digest)
    select * from unnest(${rollUps.map(({ fact }) => fact)}::text[], ${rollUps.map(digest)}::text[])
    on conflict (fact) do update set digest = excluded.digest where r.digest <> excluded.digest
    returning fact`.execute(db)
  const changed = new Set(rows.map(({ fact }) => fact))
  const sources = [...new Set(rollUps.filter(({ fact }) => changed.has(fact)).map(({ source }) => source))]
  await sql`
    insert into roll_up_due (source, subject_id)
    select distinct source, subject_id from raw_record
    where source = any(${sources}::text[]) and subject_id is not null
    on conflict do nothing`.execute(db)
  return changed.size
}
