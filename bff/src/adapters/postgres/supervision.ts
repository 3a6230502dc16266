import { regionPrefix } from '@policy-direct/shared/vocabulary/region'
import { type RawBuilder, sql } from 'kysely'
import type {
  AuditEvent,
  AuditExport,
  NewReminder,
  OpenObjection,
  Reminder,
  RuleTask,
  Supervision,
} from '../../ports/supervision'
import type { SupervisionScope } from '../../ports/take-up'
import type { Database, Executor } from './database'
import { numberAfter } from './running-number'

const REMINDER = sql`r.id, r.number, r.kind, r.department, r.region_code as "regionCode", r.item_id as "itemId", r.request,
  r.due_on as "dueOn", coalesce(raiser.name, '平台') as "raisedBy", r.raised_at as "raisedAt", r.finding, case when r.closed_at is not null then coalesce(closer.name, '平台') end as "closedBy",
  r.closed_at as "closedAt",
  case when q.status is not null then jsonb_build_object('status', q.status, 'bankWords', q.bank_words) end as arrival`
const FROM = sql`supervision_reminder r left join staff raiser on raiser.id = r.raised_by
  left join staff closer on closer.id = r.closed_by
  left join arrival_question q on q.task_id = r.id`
const A_PAGE = 2_000

/** Reminders, open objections and audit exports in PostgreSQL. */
export function postgresSupervision(db: Database): Supervision {
  const reminders = async (trx: Executor, where: RawBuilder<unknown>) =>
    (
      await sql<Reminder>`select ${REMINDER} from ${FROM} where ${where}
        order by r.closed_at is not null, r.due_on, r.raised_at desc limit 200`.execute(trx)
    ).rows
  return {
    raiseOnce: task => raiseOnce(db, task),
    raise: reminder =>
      db.transaction().execute(async trx => {
        await raiseReminder(trx, reminder)
        const [raised] = await reminders(
          trx,
          sql`r.raised_by = ${reminder.staffId} and r.key = ${reminder.key}`,
        )
        return raised!
      }),
    reminders: ({ department, regionCode }) =>
      reminders(
        db,
        sql`(${department}::text is null or r.department = ${department})
          and starts_with(r.region_code, ${regionPrefix(regionCode)})`,
      ),
    reminder: async id => (await reminders(db, sql`r.id = ${id}`))[0] ?? null,
    async close(id, finding, staffId, at) {
      const { rows } = await sql`
        update supervision_reminder set finding = ${finding}, closed_by = ${staffId}, closed_at = ${at}
        where id = ${id} and closed_at is null returning 1`.execute(db)
      return rows.length === 1
    },
    async openByRule(prefix) {
      const { rows } = await sql<{ key: string }>`
        select key from supervision_reminder where raised_by is null and closed_at is null and starts_with(key, ${prefix})
        order by key`.execute(db)
      return rows.map(({ key }) => key)
    },
    async closeByRule(key, finding, at) {
      const { rows } = await sql`
        update supervision_reminder set finding = ${finding}, closed_at = ${at}
        where raised_by is null and key = ${key} and closed_at is null returning 1`.execute(db)
      return rows.length === 1
    },
    openObjections: scope => openObjections(db, scope),
    async openExport(request, ticketDigest) {
      await sql`
        insert into audit_export (id, ticket_digest, staff_id, department, region_code, format, from_day, until_day, at)
        values (${request.id}, ${Buffer.from(ticketDigest)}, ${request.staffId}, ${request.department},
          ${request.regionCode}, ${request.format}, ${request.from}, ${request.until}, ${request.at})`.execute(
        db,
      )
    },
    async takeExport(ticketDigest, olderThan, at) {
      const { rows } = await sql<AuditExport>`
        update audit_export set used_at = ${at}
        where ticket_digest = ${Buffer.from(ticketDigest)} and used_at is null and at >= ${olderThan}
        returning id, staff_id as "staffId", department, region_code as "regionCode", format, from_day as "from",
          until_day as "until", at`.execute(db)
      return rows[0] ?? null
    },
    events: request => events(db, request),
  }
}

/** A rule's task, once a key; a number is used up by none that is there already. */
function raiseOnce(db: Database, task: RuleTask): Promise<boolean> {
  return db.transaction().execute(async trx => {
    const { rows } = await sql`
      select from supervision_reminder where raised_by is null and key = ${task.key}`.execute(trx)
    if (rows.length > 0) return false
    await raiseReminder(trx, { ...task, staffId: null })
    return true
  })
}

/** Keeps a reminder under the next number of its year, once a key; of nobody's (a rule's) once altogether. */
export async function raiseReminder(
  trx: Executor,
  reminder: Omit<NewReminder, 'staffId'> & { staffId: string | null },
): Promise<void> {
  const year = reminder.dueOn.slice(0, 4)
  await sql`select pg_advisory_xact_lock(hashtextextended('reminder', 17))`.execute(trx)
  const onceAKey = reminder.staffId === null ? sql`(key) where raised_by is null` : sql`(raised_by, key)`
  await sql`
    insert into supervision_reminder (id, number, kind, department, region_code, item_id, request, due_on,
      raised_by, key, raised_at)
    select ${reminder.id}, ${numberAfter(`DB-${year}-`)}, ${reminder.kind},
      ${reminder.department}, ${reminder.regionCode}, ${reminder.itemId}, ${reminder.request}, ${reminder.dueOn}::date,
      ${reminder.staffId}::uuid, ${reminder.key}, ${reminder.at}::timestamptz
    from supervision_reminder where starts_with(number, ${`DB-${year}-`})
    on conflict ${onceAKey} do nothing`.execute(trx)
}

async function openObjections(db: Executor, { department, regionCode }: SupervisionScope) {
  const { rows } = await sql<OpenObjection>`
    select o.number, o.kind, o.department, o.item_id as "itemId", o.answer_by as "answerBy"
    from objection o left join entitlement e on e.id = o.entitlement_id
    left join subject s on s.id = coalesce(o.subject_id, e.subject_id)
    where o.answered_at is null and (${department}::text is null or o.department = ${department})
      and starts_with(coalesce(s.region_code, ${regionCode}), ${regionPrefix(regionCode)})
    order by o.answer_by, o.raised_at limit 500`.execute(db)
  return rows
}

/** Page after page by sequence, nothing held open between them. */
async function* events(db: Executor, request: AuditExport): AsyncGenerator<readonly AuditEvent[]> {
  for (let after = 0; ; ) {
    const { rows } = await sql<AuditEvent>`
      select v.seq, v.at, e.case_number as "caseNumber", e.item_id as "itemId", e.item_version as "itemVersion",
        p.lead_department as department, s.region_code as "regionCode", s.kind as "beneficiaryKind", v.event,
        v.from_status as "fromStatus", v.to_status as "toStatus", v.actor_kind as "actorKind",
        (select staff_no from staff where v.actor_kind = 'STAFF' and id::text = v.actor_id) as "staffNo",
        e.amount_fen as "amountFen"
      from entitlement_event v join entitlement e on e.id = v.entitlement_id join subject s on s.id = e.subject_id
      join policy_item_version p on p.item_id = e.item_id and p.version = e.item_version
      where v.seq > ${after} and (v.at at time zone 'Asia/Shanghai')::date between ${request.from} and ${request.until}
        and (${request.department}::text is null or p.lead_department = ${request.department})
        and starts_with(s.region_code, ${regionPrefix(request.regionCode)})
      order by v.seq limit ${A_PAGE}`.execute(db)
    const last = rows[rows.length - 1]
    if (!last) return
    yield rows
    if (rows.length < A_PAGE) return
    after = last.seq
  }
}
