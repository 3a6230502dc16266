import { sql } from 'kysely'
import type { DeskResult, DeskTap, StatusMove } from '../../ports/desk'
import type { Executor } from './database'
import { firstAnswer, remember } from './desk-keys'

interface Moved {
  decided: number
  skipped: number
}

/** Everybody the stop reaches, in one statement however long the list is; locked in the order of their ids. */
export async function stopList(
  trx: Executor,
  tap: DeskTap,
  moves: readonly StatusMove[],
  reason: string,
): Promise<DeskResult> {
  const first = await firstAnswer(trx, tap)
  if (first) return first
  const { rows } = await sql<Moved>`
    with moves as (select * from unnest(${moves.map(([from]) => from)}::text[], ${moves.map(([, to]) => to)}::text[])
      as m("from", "to")
    ), wanted as materialized (
      select e.id, e.status, m."to" from entitlement e join moves m on m."from" = e.status
      where e.list_id = ${tap.listId} order by e.id for update of e
    ), changed as (
      update entitlement e set status = w."to", revision = e.revision + 1, department_note = ${reason},
        department_confirmed_at = case when w."to" = 'SURE' then null else e.department_confirmed_at end,
        confirm_by = case when w."to" = 'SURE' then null else e.confirm_by end,
        sample_agrees = null
      from wanted w where e.id = w.id returning e.id, e.revision, w.status as "from", w."to"
    ), recorded as (
      insert into entitlement_event (entitlement_id, revision, event, from_status, to_status, actor_kind, actor_id,
        actor_name, at, detail)
      select id, revision, 'TAKE_BACK', "from", "to", 'STAFF', ${tap.staffId}, ${tap.staffName}, ${tap.at},
        jsonb_build_object('reason', ${reason}::text) from changed
    ), lines as (
      update notice_line l set objected = true from changed c where l.entitlement_id = c.id and c."to" = 'STOPPED'
    ), unsent as (
      update message m set status = 'FAILED', last_error = 'stopped' from changed c
      where m.entitlement_id = c.id and m.status = 'QUEUED' and m.sent_at is null
    ), followed as (
      insert into outbox (topic, payload)
      select 'stopped', jsonb_build_object('entitlementId', c.id, 'revision', c.revision) from changed c
      where exists (select from message m where m.entitlement_id = c.id
        and (m.status in ('SENT', 'DELIVERED') or m.sent_at is not null))
    )
    select (select count(*) from changed) as decided, (select count(*) from entitlement e
      where e.list_id = ${tap.listId} and e.stage in ('GRANTED', 'RETURNED')) as skipped`.execute(trx)
  return answer(trx, tap, rows[0]!)
}

/** Stopped lines go on, but for those somebody still objects to. */
export async function resumeList(
  trx: Executor,
  tap: DeskTap,
  moves: readonly StatusMove[],
): Promise<DeskResult> {
  const first = await firstAnswer(trx, tap)
  if (first) return first
  const { rows } = await sql<Moved>`
    with moves as (select * from unnest(${moves.map(([from]) => from)}::text[], ${moves.map(([, to]) => to)}::text[])
      as m("from", "to")
    ), wanted as materialized (
      select e.id, e.status, m."to", exists (select from objection o where o.entitlement_id = e.id
        and o.kind = 'NOTICE' and o.answered_at is null) as objected
      from entitlement e join moves m on m."from" = e.status
      where e.list_id = ${tap.listId} order by e.id for update of e
    ), changed as (
      update entitlement e set status = w."to", revision = e.revision + 1, department_note = null
      from wanted w where e.id = w.id and not w.objected returning e.id, e.revision, w.status as "from", w."to"
    ), recorded as (
      insert into entitlement_event (entitlement_id, revision, event, from_status, to_status, actor_kind, actor_id,
        actor_name, at)
      select id, revision, 'RESUME', "from", "to", 'STAFF', ${tap.staffId}, ${tap.staffName}, ${tap.at} from changed
    ), lines as (
      update notice_line l set objected = false from changed c where l.entitlement_id = c.id
    )
    select (select count(*) from changed) as decided, (select count(*) from wanted where objected) as skipped`.execute(
    trx,
  )
  return answer(trx, tap, rows[0]!)
}

async function answer(trx: Executor, tap: DeskTap, { decided, skipped }: Moved): Promise<DeskResult> {
  const outcome = { kind: 'DECIDED', decided, skipped } as const
  await remember(trx, tap, outcome)
  return { kind: 'ANSWERED', outcome }
}
