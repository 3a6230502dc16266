import { sql } from 'kysely'
import type { DayCount } from '../../domain/expected-time'
import type { FinishedStep, HappenedEvent } from '../../domain/step-times'
import type { StepTimes, TimedCase } from '../../ports/step-times'
import type { Database, Executor } from './database'
import { takeDue } from './due-cases'

/** Times of steps in PostgreSQL; cases are left by the counter of take-up. */
export function postgresStepTimes(db: Database): StepTimes {
  return {
    measure: (limit, finished) => db.transaction().execute(trx => measure(trx, limit, finished)),
    async history(itemId, step, since) {
      const { rows } = await sql<DayCount>`
        select working_days as "workingDays", sum(count)::int as count from step_time_tally
        where item_id = ${itemId} and step = ${step} and ended_on >= ${since} group by 1 order by 1`.execute(
        db,
      )
      return rows
    },
  }
}

async function measure(
  trx: Executor,
  limit: number,
  finished: (one: TimedCase) => readonly FinishedStep[],
): Promise<number> {
  const taken = await takeDue(trx, 'step_time_due', limit)
  if (taken.length === 0) return 0
  const cases = await timedCases(trx, taken)
  await add(
    trx,
    cases.flatMap(({ measured, ...one }) =>
      finished(one)
        .filter(({ revision }) => revision > measured)
        .map(step => ({ ...step, itemId: one.itemId })),
    ),
  )
  await sql`
    insert into step_time_measured (entitlement_id, revision)
    select * from unnest(${cases.map(one => one.entitlementId)}::uuid[], ${cases.map(lastOf)}::int[])
    on conflict (entitlement_id) do update set revision = excluded.revision`.execute(trx)
  return taken.length
}

const lastOf = ({ events }: TimedCase) => events[events.length - 1]?.revision ?? 0

type CaseRow = Omit<TimedCase, 'events' | 'pauses'> & {
  measured: number
  events: (Omit<HappenedEvent, 'at'> & { at: string })[]
  pauses: { from: string; until: string | null }[]
}

async function timedCases(trx: Executor, ids: readonly string[]) {
  const { rows } = await sql<CaseRow>`
    select e.id as "entitlementId", e.item_id as "itemId", coalesce(m.revision, 0) as measured,
      (select coalesce(json_agg(json_build_object('event', v.event, 'revision', v.revision, 'at', v.at) order by v.revision),
        '[]') from entitlement_event v where v.entitlement_id = e.id) as events,
      (select coalesce(json_agg(json_build_object('from', o.raised_at, 'until', o.answered_at)), '[]')
        from objection o where o.entitlement_id = e.id) as pauses
    from entitlement e left join step_time_measured m on m.entitlement_id = e.id
    where e.id = any(${[...ids]}::uuid[])`.execute(trx)
  return rows.map(({ events, pauses, ...one }) => ({
    ...one,
    events: events.map(each => ({ ...each, at: new Date(each.at) })),
    pauses: pauses.map(({ from, until }) => ({
      from: new Date(from),
      until: until === null ? null : new Date(until),
    })),
  }))
}

async function add(trx: Executor, steps: readonly (FinishedStep & { itemId: string })[]): Promise<void> {
  if (steps.length === 0) return
  await sql`
    insert into step_time_tally as t (item_id, step, ended_on, working_days, count)
    select item_id, step, ended_on, working_days, count(*) from unnest(${steps.map(one => one.itemId)}::text[],
      ${steps.map(one => one.step)}::text[], ${steps.map(one => one.endedOn)}::date[],
      ${steps.map(one => one.workingDays)}::int[]) as s(item_id, step, ended_on, working_days)
    group by 1, 2, 3, 4
    on conflict (item_id, step, ended_on, working_days) do update set count = t.count + excluded.count`.execute(
    trx,
  )
}
