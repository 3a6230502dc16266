import type { FactValue } from '@policy-direct/shared/facts/fact'
import { CompiledQuery, sql } from 'kysely'
import type { DeliveredFacts } from '../../domain/fact-merge'
import { type RolledValue, type RollUp, rollInto } from '../../domain/roll-up'
import type { Executor } from './database'
import { type FactRow, factsFromRow, factsToRow } from './fact-rows'
import { postgresOutbox } from './outbox'
import { takeFactsTurn } from './subject-batch'

const AT_ONCE = 200

/** Facts rolled up of some subjects: subject id → value; and of whom nothing is there any more. */
type Rolled = Map<string, RolledValue>

interface Sheet {
  facts: DeliveredFacts
  version: number
  changed: boolean
}

/** Rolls up one source for up to 200 subjects whose records changed. Answers how many. */
export async function rollUpSome(
  db: Executor,
  rollUps: readonly RollUp[],
  at: Date,
  announce: boolean,
): Promise<number> {
  await takeFactsTurn(db)
  const due = await takeDue(db)
  if (!due) return 0
  const { source, ids } = due
  const own = rollUps.filter(rollUp => rollUp.source === source)
  const sheets = await sheetsOf(db, ids)
  for (const rollUp of own) await apply(db, rollUp, ids, sheets, at)
  await write(db, sheets, at, announce)
  return ids.length
}

async function takeDue(db: Executor): Promise<{ source: string; ids: string[] } | null> {
  const { rows } = await sql<{ source: string; subject_id: string }>`
    delete from roll_up_due d using (
      select source, subject_id from roll_up_due
      where source = (select source from roll_up_due limit 1) limit ${AT_ONCE} for update skip locked
    ) picked
    where d.source = picked.source and d.subject_id = picked.subject_id
    returning d.source, d.subject_id`.execute(db)
  return rows[0] ? { source: rows[0].source, ids: rows.map(row => row.subject_id) } : null
}

async function sheetsOf(db: Executor, ids: readonly string[]): Promise<Map<string, Sheet>> {
  const { rows } = await sql<{ id: string; facts: FactRow; facts_version: number }>`
    select id, facts, facts_version from subject where id = any(${[...ids]}::uuid[])`.execute(db)
  return new Map(
    rows.map(row => [row.id, { facts: factsFromRow(row.facts), version: row.facts_version, changed: false }]),
  )
}

async function apply(
  db: Executor,
  rollUp: RollUp,
  ids: readonly string[],
  sheets: Map<string, Sheet>,
  at: Date,
): Promise<void> {
  const last = await lastRolled(db, rollUp.fact, ids)
  const now = await runRollUp(db, rollUp, ids)
  for (const [id, sheet] of sheets) {
    const { facts, changed } = rollInto(
      sheet.facts,
      rollUp,
      last.get(id) ?? null,
      now.get(id) ?? null,
      at.toISOString(),
    )
    sheets.set(id, { ...sheet, facts, changed: sheet.changed || changed })
  }
  const kept = [...now].filter(([id]) => sheets.has(id))
  await sql`
    insert into rolled_fact (subject_id, fact, value, as_of)
    select t.id, ${rollUp.fact}, t.value, t.as_of from unnest(${kept.map(([id]) => id)}::uuid[],
      ${kept.map(([, { value }]) => JSON.stringify(value))}::jsonb[],
      ${kept.map(([, { asOf }]) => asOf)}::date[]) as t(id, value, as_of)
    on conflict (subject_id, fact) do update set value = excluded.value, as_of = excluded.as_of`.execute(db)
  await sql`
    delete from rolled_fact where fact = ${rollUp.fact} and subject_id = any(${[...ids]}::uuid[])
      and subject_id <> all(${kept.map(([id]) => id)}::uuid[])`.execute(db)
}

async function lastRolled(db: Executor, fact: string, ids: readonly string[]): Promise<Rolled> {
  const { rows } = await sql<{ subject_id: string; value: FactValue; as_of: string }>`
    select subject_id, value, as_of from rolled_fact
    where fact = ${fact} and subject_id = any(${[...ids]}::uuid[])`.execute(db)
  return rolledOf(rows)
}

/** Runs a declared query over the valid records of some subjects. */
export async function runRollUp(
  db: Executor,
  { query, source }: Pick<RollUp, 'query' | 'source'>,
  ids: readonly string[],
): Promise<Rolled> {
  const text = `with record as (
      select subject_id, record_id, occurred_on, figures, sent_at from raw_record
      where source = $1 and subject_id = any($2::uuid[]) and status = 'VALID'
    ),
    rolled as (${query})
    select subject_id, value, as_of from rolled where as_of is not null`
  const { rows } = await db.executeQuery<{ subject_id: string; value: FactValue; as_of: string }>(
    CompiledQuery.raw(text, [source, [...ids]]),
  )
  return rolledOf(rows)
}

const rolledOf = (rows: readonly { subject_id: string; value: FactValue; as_of: string }[]): Rolled =>
  new Map(rows.map(row => [row.subject_id, { value: row.value ?? null, asOf: row.as_of }]))

async function write(db: Executor, sheets: Map<string, Sheet>, at: Date, announce: boolean): Promise<void> {
  const changed = [...sheets].filter(([, sheet]) => sheet.changed)
  if (changed.length === 0) return
  await sql`
    update subject s set facts = t.facts, facts_version = t.version, updated_at = ${at}
    from unnest(${changed.map(([id]) => id)}::uuid[], ${changed.map(([, { facts }]) => factsToRow(facts))}::jsonb[],
      ${changed.map(([, { version }]) => version + 1)}::bigint[]) as t(id, facts, version)
    where s.id = t.id`.execute(db)
  if (!announce) return
  await postgresOutbox(db).enqueue(
    changed.map(([subjectId]) => ({ topic: 'facts-changed', payload: { subjectId } })),
  )
}
