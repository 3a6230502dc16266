import { type RawBuilder, sql } from 'kysely'
import { TREASURY } from '../../domain/office-report'
import type { ComparedReport, ListedReceipt, OfficeReport, OfficeReports } from '../../ports/office-reports'
import type { PersonalData } from '../../ports/personal-data'
import type { Database } from './database'
import { compareReport } from './office-comparing'
import { missingLists } from './office-missing'
import { refusedFiles } from './refused-files'

const HEAD = sql`r.id, r.number, r.office, r.scope, r.day, r.line_count as count, r.done_fen as "doneFen",
  r.back_fen as "backFen"`

/** Departments whose matter a list is: who leads the item, or whose runs and pools the treasury's account is of. */
const departmentsOf = (office: RawBuilder<unknown>, scope: RawBuilder<unknown>) => sql`
  select v.lead_department as department from policy_item_version v where v.item_id = ${scope}
    and v.body #>> '{fulfilment,executor}' = ${office} and v.body #>> '{fulfilment,kind}' <> 'PAYOUT'
  union
  select p.holder from funding_pool p where ${office} = ${TREASURY} and p.payer_account = ${scope}
  union
  select u.department from payout_run u join funding_pool p on p.id = u.pool_id
  where ${office} = ${TREASURY} and u.treasury and p.payer_account = ${scope}`

/** Lists of offices in PostgreSQL; beneficiaries are kept as their blind index only. */
export function postgresOfficeReports(db: Database, personalData: PersonalData): OfficeReports {
  return {
    ...refusedFiles(db, {
      file: 'office_report',
      begun: 'read_at',
      line: 'office_report_line',
      of: 'report_id',
    }),
    async departments(office, scope) {
      const { rows } = await sql<{ department: string }>`
        ${departmentsOf(sql`${office}::text`, sql`${scope}::text`)}`.execute(db)
      return rows.map(({ department }) => department)
    },
    async open({ id, number, office, scope, day, count, doneFen, backFen, ...brought }) {
      await sql`
        insert into office_report (id, number, office, scope, day, status, department, line_count, done_fen, back_fen,
          staff_id, actor_name, read_at)
        values (${id}, ${number}, ${office}, ${scope}, ${day}::date, 'LOADING', ${brought.department}, ${count}, ${doneFen},
          ${backFen}, ${brought.staffId}, ${brought.actorName}, ${brought.at})`.execute(db)
    },
    async add(reportId, lines) {
      const given = lines.map(({ beneficiary, at, ...line }) => ({
        ...line,
        at: at.toISOString(),
        kind: beneficiary?.kind ?? null,
        index:
          beneficiary &&
          personalData
            .index(beneficiary.kind === 'PERSON' ? 'ID_NUMBER' : 'USCC', beneficiary.id)
            .toString('hex'),
      }))
      // Held until the lines are in: who ends the list meanwhile waits, and takes them away with it.
      const { rows } = await sql`
        with open as (select id from office_report where id = ${reportId} and refused_at is null for share)
        insert into office_report_line (report_id, line, movement, reference, beneficiary_kind, beneficiary_index, amount_fen,
          serial, at)
        select open.id, line, movement, reference, kind, decode(index, 'hex'), fen, serial, at
        from open, jsonb_to_recordset(${JSON.stringify(given.map(({ amountFen, ...one }) => ({ ...one, fen: amountFen })))}::jsonb)
          as l(line int, movement text, reference text, kind text, index text, fen bigint, serial text, at timestamptz)
        returning line`.execute(db)
      return rows.length === lines.length
    },
    close: (reportId, digest) =>
      db.transaction().execute(async trx => {
        // Two who bring the same list at the same moment: the second one hears of the first, whom only a later statement sees.
        await sql`select pg_advisory_xact_lock(hashtextextended('office-report:' || office || scope || day, 17))
          from office_report where id = ${reportId}`.execute(trx)
        const { rows } = await sql<{ same: boolean }>`
          select o.digest = decode(${digest}, 'hex') as same
          from office_report r join office_report o on o.office = r.office and o.scope = r.scope and o.day = r.day
            and o.number = r.number and o.status <> 'LOADING'
          where r.id = ${reportId}`.execute(trx)
        if (rows[0]) return rows[0].same ? 'SAME' : 'CLASH'
        const { rows: taken } =
          await sql`update office_report set status = 'COMPARING', digest = decode(${digest}, 'hex')
          where id = ${reportId} and refused_at is null returning 1`.execute(trx)
        return taken.length === 1 ? 'TAKEN' : 'ENDED'
      }),
    async comparing() {
      const { rows } = await sql<OfficeReport>`
        select ${HEAD}, r.department, r.staff_id as "staffId", r.actor_name as "actorName", r.read_at as at,
          coalesce('REVIEWER' = any(s.roles), false) as reviewer
        from office_report r join staff s on s.id = r.staff_id where r.status = 'COMPARING' order by r.read_at`.execute(
        db,
      )
      return rows
    },
    compare: (report, at, judgement) => compareReport(db, report, at, judgement),
    async reports(department, limit) {
      const { rows } = await sql<ComparedReport>`
        select ${HEAD}, r.status = 'COMPARING' as comparing, coalesce(r.own_done_fen, 0) as "ownDoneFen",
          coalesce(r.own_back_fen, 0) as "ownBackFen", d.differences, d.open, r.actor_name as "actorName", r.read_at as "readAt",
          case when r.office = ${TREASURY} then '付款账户尾号 ' || right(r.scope, 4) else coalesce((
            select v.body ->> 'name' from policy_item_version v where v.item_id = r.scope order by v.version desc limit 1),
            r.scope) end as "scopeName"
        from (select distinct on (office, scope, day) * from office_report where status <> 'LOADING'
          order by office, scope, day, read_at desc) r, lateral (
          select count(*) as differences, count(*) filter (where t.closed_at is null) as open
          from office_report_difference f join supervision_reminder t on t.id = f.task_id where f.report_id = r.id) d
        where ${department}::text is null or ${department} in (${departmentsOf(sql`r.office`, sql`r.scope`)})
        order by r.day desc, r.office, r.scope limit ${limit}`.execute(db)
      return rows
    },
    async came() {
      const { rows } = await sql<{ lists: number }>`
        select count(*) as lists from office_report where status <> 'LOADING'`.execute(db)
      return rows[0]!.lists
    },
    missing: (from, until) => missingLists(db, from, until),
    async listed(receipts) {
      const { rows } = await sql<ListedReceipt>`
        select distinct on (c.number) c.number as receipt, r.office, r.number, r.day
        from receipt c join office_report_line l on l.reference = c.fulfilment_id::text and l.movement = 'DONE'
        join office_report r on r.id = l.report_id and r.status in ('CLEAN', 'DIFFERS')
        where c.number = any(${[...receipts]}::text[]) and not exists (select from office_report_difference d
          where d.report_id = r.id and d.reference = l.reference and d.movement = 'DONE')
          and not exists (select from office_report n where n.office = r.office and n.scope = r.scope and n.day = r.day
            and n.read_at > r.read_at and n.status in ('CLEAN', 'DIFFERS'))
        order by c.number, r.read_at desc`.execute(db)
      return rows
    },
  }
}
