import { type RawBuilder, sql } from 'kysely'
import type { FilledIn } from '../../domain/application-form'
import { type ApplicationStatus, isWithDepartment } from '../../domain/application-life'
import type {
  AbandonedDraft,
  ApplicationMove,
  ApplicationStep,
  Applications,
  PlacedApplication,
} from '../../ports/applications'
import type { PersonalData } from '../../ports/personal-data'
import type { Database, Executor } from './database'
import { openOpinions } from './joint-opinion-rows'
import { postgresOutbox } from './outbox'

const COLUMNS = sql`a.id, a.subject_id as "subjectId", a.item_id as "itemId", a.item_version as "itemVersion",
  a.record_key as "recordKey", a.period, a.department, a.status, a.revision, a.sealed, a.asked,
  a.entitlement_id as "entitlementId", a.submitted_at as "submittedAt", a.answer_by as "answerBy",
  a.opened_at as "openedAt", a.filled_at as "filledAt", s.region_code as "regionCode",
  (select coalesce(jsonb_agg(jsonb_build_object('event', t.event, 'actorKind', t.actor_kind, 'actorId', t.actor_id,
      'actorName', t.actor_name, 'reason', t.reason, 'at', t.at) order by t.seq), '[]')
    from application_step t where t.application_id = a.id) as steps`

type Row = Omit<PlacedApplication, 'filled' | 'steps'> & {
  sealed: Buffer
  steps: (Omit<ApplicationStep, 'at'> & { at: string })[]
}

const UNDECIDED = sql`exists (select from entitlement e where e.id = a.entitlement_id and e.status = 'DOUBTFUL')`

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
    ofSubject: subjectId => select(db, sql`a.subject_id = ${subjectId} order by a.opened_at desc, a.id desc`),
    async idsOfCases(ids) {
      const { rows } = await sql<{ entitlementId: string; id: string }>`
        select distinct on (a.entitlement_id) a.entitlement_id as "entitlementId", a.id from application a
        where a.entitlement_id = any(${[...ids]}::uuid[])
        order by a.entitlement_id, a.opened_at desc, a.id desc`.execute(db)
      return rows
    },
    async toAccept(department) {
      const { rows } = await sql<Pick<PlacedApplication, 'department' | 'regionCode'>>`
        select a.department, s.region_code as "regionCode" from application a join subject s on s.id = a.subject_id
        where a.department = ${department} and a.status = 'SUBMITTED' and ${UNDECIDED}`.execute(db)
      return rows
    },
    async waiting(department, withdrawnSince) {
      const waiting = await select(
        db,
        sql`a.department = ${department} and a.status in ('SUBMITTED', 'INCOMPLETE', 'ACCEPTED')
          and ${UNDECIDED}
          order by a.answer_by nulls last, a.submitted_at, a.id`,
      )
      const withdrawn = await select(
        db,
        sql`a.department = ${department} and a.status in ('WITHDRAWN', 'CLOSED')
          and exists (select from application_step t
            where t.application_id = a.id and t.event = 'WITHDRAW' and t.at >= ${withdrawnSince})
          and not exists (select from application n where n.subject_id = a.subject_id and n.item_id = a.item_id
            and n.record_key = a.record_key and n.period = a.period and (n.opened_at, n.id) > (a.opened_at, a.id)
            and n.status <> 'DRAFT')
          order by a.submitted_at, a.id`,
      )
      return [...waiting, ...withdrawn]
    },
    async open({ id, subjectId, itemId, itemVersion, recordKey, period, department, filled, openedAt }) {
      await db.transaction().execute(async trx => {
        const { rows } = await sql`
          insert into application (id, subject_id, item_id, item_version, record_key, period, department, status, revision,
            sealed, opened_at, filled_at)
          values (${id}, ${subjectId}, ${itemId}, ${itemVersion}, ${recordKey}, ${period}, ${department}, 'DRAFT', 1,
            ${personalData.seal(filled)}, ${openedAt}, ${openedAt})
          on conflict (subject_id, item_id, record_key, period) where status <> 'CLOSED' do nothing
          returning 1 as one`.execute(trx)
        if (rows.length === 1) await useFiles(trx, id, 'DRAFT', filled)
      })
      const found = await newestOf(db, { subjectId, itemId, recordKey, period })
      return found!
    },
    fillIn: (id, revision, status, filled, filledAt) =>
      db
        .transaction()
        .execute(async trx => {
          const { rows } = await sql`
            update application set sealed = ${personalData.seal(filled)}, revision = revision + 1, filled_at = ${filledAt}
            where id = ${id} and revision = ${revision} and status = ${status} returning 1 as one`.execute(
            trx,
          )
          if (rows.length === 0) return false
          await useFiles(trx, id, status, filled)
          return true
        })
        .catch(error => {
          if (isErased(error)) return false
          throw error
        }),
    async abandoned(before, limit): Promise<AbandonedDraft[]> {
      const { rows } = await sql<{ id: string; fileIds: string[] }>`
        select a.id, array_agg(u.file_id order by u.file_id) as "fileIds"
        from application a join application_file u on u.application_id = a.id join material_file f on f.id = u.file_id
        where a.status = 'DRAFT' and a.filled_at < ${before} and not f.handed_in
          and not exists (select from application_file o join application b on b.id = o.application_id
            where o.file_id = u.file_id and not (b.status = 'DRAFT' and b.filled_at < ${before}))
        group by a.id order by min(a.filled_at), a.id limit ${limit}`.execute(db)
      if (rows.length === 0) return []
      const drafts = await select(db, sql`a.id = any(${rows.map(({ id }) => id)}::uuid[])`)
      return rows.flatMap(({ id, fileIds }) => {
        const application = drafts.find(one => one.id === id)
        return application ? [{ application, fileIds }] : []
      })
    },
    async move(move) {
      const moved = await db.transaction().execute(trx => moveOn(trx, move))
      if (moved) committed()
      return moved
    },
  }
}

/** Writes down which files an application uses; what the department has counts as handed in. */
async function useFiles(
  trx: Executor,
  id: string,
  status: ApplicationStatus,
  filled: FilledIn,
): Promise<void> {
  const files = filled.given.flatMap(({ fileId }) => fileId ?? [])
  await sql`
    delete from application_file where application_id = ${id} and file_id <> all(${files}::uuid[])`.execute(
    trx,
  )
  if (files.length === 0) return
  await sql`
    insert into application_file (application_id, file_id) select ${id}::uuid, unnest(${files}::uuid[])
    on conflict do nothing`.execute(trx)
  if (isWithDepartment(status)) await handFilesIn(trx, id)
}

const handFilesIn = (trx: Executor, id: string) =>
  sql`
    update material_file set handed_in = true
    where not handed_in and id in (select file_id from application_file where application_id = ${id})`.execute(
    trx,
  )

/** A file that was to be used was erased in between. */
const isErased = (error: unknown) =>
  (error as { constraint?: string }).constraint === 'application_file_file_id_fkey'

/** Moves an application on inside a transaction; false when somebody was quicker. */
export async function moveOn(trx: Executor, move: ApplicationMove): Promise<boolean> {
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
  if (from === 'DRAFT' || to === 'SUBMITTED') await handFilesIn(trx, id)
  if (move.joint) await openOpinions(trx, move.joint, id, step.at)
  await sql`
    insert into application_step (application_id, event, actor_kind, actor_id, actor_name, reason, at)
    values (${id}, ${step.event}, ${step.actorKind}, ${step.actorId}, ${step.actorName}, ${step.reason},
      ${step.at})`.execute(trx)
  await postgresOutbox(trx).enqueue([
    { topic: 'notify', payload: { kind: 'APPLICATION', applicationId: id, event: step.event } },
  ])
  return true
}
