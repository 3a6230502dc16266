import { type RawBuilder, sql } from 'kysely'
import type { FilledIn } from '../../domain/application-form'
import type {
  ApplicationMove,
  ApplicationStep,
  Applications,
  PlacedApplication,
} from '../../ports/applications'
import type { PersonalData } from '../../ports/personal-data'
import type { Database, Executor } from './database'
import { postgresOutbox } from './outbox'

const COLUMNS = sql`a.id, a.subject_id as "subjectId", a.item_id as "itemId", a.item_version as "itemVersion",
  a.record_key as "recordKey", a.period, a.department, a.status, a.revision, a.sealed, a.asked,
  a.entitlement_id as "entitlementId", a.submitted_at as "submittedAt", a.answer_by as "answerBy",
  a.opened_at as "openedAt", s.region_code as "regionCode",
  (select coalesce(jsonb_agg(jsonb_build_object('event', t.event, 'actorKind', t.actor_kind, 'actorId', t.actor_id,
      'actorName', t.actor_name, 'reason', t.reason, 'at', t.at) order by t.seq), '[]')
    from application_step t where t.application_id = a.id) as steps`

type Row = Omit<PlacedApplication, 'filled' | 'steps'> & {
  sealed: Buffer
  steps: (Omit<ApplicationStep, 'at'> & { at: string })[]
}

/** Applications in PostgreSQL; what is filled in is sealed. `committed` is called after work was left in the outbox. */
export function postgresApplications(
  db: Database,
  personalData: PersonalData,
  committed: () => void,
): Applications {
  const select = async (executor: Executor, where: RawBuilder<unknown>): Promise<PlacedApplication[]> => {
    const { rows } = await sql<Row>`
      select ${COLUMNS} from application a join subject s on s.id = a.subject_id where ${where}`.execute(
      executor,
    )
    return rows.map(({ sealed, steps, ...row }) => ({
      ...row,
      filled: personalData.open<FilledIn>(sealed),
      steps: steps.map(step => ({ ...step, at: new Date(step.at) })),
    }))
  }
  const newestOf = async (executor: Executor, right: Parameters<Applications['ofRight']>[0]) => {
    const [found] = await select(
      executor,
      sql`a.subject_id = ${right.subjectId} and a.item_id = ${right.itemId} and a.record_key = ${right.recordKey}
        and a.period = ${right.period} order by a.opened_at desc, a.id desc limit 1`,
    )
    return found ?? null
  }
  return {
    get: async id => (await select(db, sql`a.id = ${id}`))[0] ?? null,
    ofRight: right => newestOf(db, right),
    async ofCases(ids) {
      const all = await select(
        db,
        sql`a.entitlement_id = any(${[...ids]}::uuid[]) order by a.opened_at, a.id`,
      )
      return [...new Map(all.map(each => [each.entitlementId, each])).values()]
    },
    waiting: department =>
      select(
        db,
        sql`a.department = ${department} and a.status in ('SUBMITTED', 'INCOMPLETE', 'ACCEPTED')
          and exists (select from entitlement e where e.id = a.entitlement_id and e.status = 'DOUBTFUL')
          order by a.answer_by nulls last, a.submitted_at, a.id`,
      ),
    async open({ id, subjectId, itemId, itemVersion, recordKey, period, department, filled, openedAt }) {
      await sql`
        insert into application (id, subject_id, item_id, item_version, record_key, period, department, status, revision,
          sealed, opened_at)
        values (${id}, ${subjectId}, ${itemId}, ${itemVersion}, ${recordKey}, ${period}, ${department}, 'DRAFT', 1,
          ${personalData.seal(filled)}, ${openedAt})
        on conflict (subject_id, item_id, record_key, period) where status <> 'CLOSED' do nothing`.execute(db)
      const found = await newestOf(db, { subjectId, itemId, recordKey, period })
      return found!
    },
    async fillIn(id, revision, status, filled) {
      const { rows } = await sql`
        update application set sealed = ${personalData.seal(filled)}, revision = revision + 1
        where id = ${id} and revision = ${revision} and status = ${status} returning 1 as one`.execute(db)
      return rows.length === 1
    },
    async move(move) {
      const moved = await db.transaction().execute(trx => moveOn(trx, move))
      if (moved) committed()
      return moved
    },
  }
}

async function moveOn(trx: Executor, move: ApplicationMove): Promise<boolean> {
  const { id, from, to, step } = move
  const { rows } = await sql`
    update application set status = ${to}, revision = revision + 1,
      item_version = coalesce(${move.itemVersion ?? null}::int, item_version),
      entitlement_id = coalesce(${move.entitlementId ?? null}::uuid, entitlement_id),
      submitted_at = case when ${to} = 'SUBMITTED' then ${step.at}::timestamptz else submitted_at end,
      answer_by = case when ${move.answerBy !== undefined} then ${move.answerBy ?? null}::date else answer_by end,
      asked = case when ${move.asked !== undefined} then ${JSON.stringify(move.asked ?? [])}::jsonb else asked end
    where id = ${id} and status = ${from} returning 1 as one`.execute(trx)
  if (rows.length === 0) return false
  await sql`
    insert into application_step (application_id, event, actor_kind, actor_id, actor_name, reason, at)
    values (${id}, ${step.event}, ${step.actorKind}, ${step.actorId}, ${step.actorName}, ${step.reason},
      ${step.at})`.execute(trx)
  await postgresOutbox(trx).enqueue([
    { topic: 'notify', payload: { kind: 'APPLICATION', applicationId: id, event: step.event } },
  ])
  return true
}
