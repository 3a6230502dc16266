import { type RawBuilder, sql } from 'kysely'
import { type ReportDifferenceKind, type ReportPair, TREASURY } from '../../domain/office-report'
import type { OfficeReport, ReportJudgement } from '../../ports/office-reports'
import type { Database, Executor } from './database'
import { raiseReminder } from './supervision'

const PAIRS_A_PAGE = 1_000

type Found = { kind: ReportDifferenceKind; pair: ReportPair }
interface Row {
  movement: ReportPair['movement']
  reference: string
  listed: ReportPair['listed']
  own: ReportPair['own']
}

const chinaDay = (moment: RawBuilder<unknown>) =>
  sql`to_char(${moment} at time zone 'Asia/Shanghai', 'YYYY-MM-DD')`

/** The instruction a line names, so that the primary key is used; null for an id that cannot be one of ours. */
const NAMED = sql`f.id = (case when l.reference ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then l.reference::uuid end)`

/** Instructions our books hold for the office and the item or account, with the days on which they say it happened. */
const ownOf = ({ office, scope }: OfficeReport, which: RawBuilder<unknown> = sql`true`) => sql`
  select f.id::text as reference, f.id as fulfilment_id, e.id as entitlement_id, e.case_number, f.amount_fen,
    v.lead_department, s.region_code, e.item_id, s.kind as subject_kind, s.identifier_index,
    ${chinaDay(sql`r.at`)} as done_on,
    ${
      office === TREASURY
        ? sql`case when f.status in ('RETURNED', 'REVERSED') and r.number is not null then ${chinaDay(sql`f.settled_at`)} end`
        : sql`(select to_char(g.on_day, 'YYYY-MM-DD') from given_back g where g.entitlement_id = e.id and g.status <> 'REFUSED')`
    } as back_on,
    e.status = 'FULFILLED' and v.body #>> '{fulfilment,dueBackOn}' is not null as lent
  from fulfilment f join entitlement e on e.id = f.entitlement_id join subject s on s.id = e.subject_id
  join policy_item_version v on v.item_id = e.item_id and v.version = e.item_version
  left join receipt r on r.fulfilment_id = f.id left join funding_pool p on p.id = e.pool_id
  where ${which} and ${
    office === TREASURY
      ? sql`f.treasury and p.payer_account = ${scope}`
      : sql`f.executor = ${office} and f.kind <> 'PAYOUT' and e.item_id = ${scope}`
  }`

const OWN = (movement: RawBuilder<unknown>) => sql`
  case when o.entitlement_id is not null then jsonb_build_object('entitlementId', o.entitlement_id, 'caseNumber',
    o.case_number, 'department', o.lead_department, 'regionCode', o.region_code, 'itemId', o.item_id, 'amountFen',
    o.amount_fen, 'on', case ${movement} when 'DONE' then o.done_on else o.back_on end, 'lent', o.lent) end as own`

/** See `OfficeReports.compare`. Both sides page by page; the report's row is locked, so that it is compared once. */
export function compareReport(
  db: Database,
  report: OfficeReport,
  at: Date,
  judgement: ReportJudgement,
): Promise<number | null> {
  return db.transaction().execute(async trx => {
    const { rows } = await sql`
      select 1 from office_report where id = ${report.id} and status = 'COMPARING' for update`.execute(trx)
    if (rows.length === 0) return 0
    const found: Found[] = []
    for (let after = 0; ; ) {
      const page = await listedPairs(trx, report, after)
      for (const pair of page) found.push(...(await judged(trx, report, pair, at, judgement)))
      if (page.length < PAIRS_A_PAGE) break
      after = page.at(-1)!.listed!.line
    }
    if (judgement.mayWait && found.some(({ kind }) => kind === 'NOT_BOOKED')) return null
    for (const pair of await missingPairs(trx, report)) {
      const kind = judgement.judge(pair)
      if (kind) found.push({ kind, pair })
    }
    for (const one of found) await raise(trx, report, one, at, judgement)
    await sql`
      update office_report set status = ${found.length > 0 ? 'DIFFERS' : 'CLEAN'}, compared_at = ${at},
        own_done_fen = s.done, own_back_fen = s.back
      from (select coalesce(sum(amount_fen) filter (where done_on = ${report.day}), 0)::bigint as done,
        coalesce(sum(amount_fen) filter (where back_on = ${report.day}), 0)::bigint as back from (${ownOf(report)}) o) s
      where id = ${report.id}`.execute(trx)
    return found.length
  })
}

/** A line that says what was lent is back is written down as the first of two looks; anything else may differ. */
async function judged(
  trx: Executor,
  report: OfficeReport,
  pair: ReportPair,
  at: Date,
  judgement: ReportJudgement,
): Promise<Found[]> {
  const proposed = judgement.proposes(pair)
  if (proposed) {
    const { rows } = await sql`
      insert into given_back (id, entitlement_id, status, source, on_day, evidence, first_id, first_name, first_reviewer, at)
      values (${proposed.id}, ${pair.own!.entitlementId}, 'PROPOSED', 'EXECUTOR', ${report.day}::date, ${proposed.evidence},
        ${report.staffId}, ${report.actorName}, ${report.reviewer}, ${at})
      on conflict (entitlement_id) where status <> 'REFUSED' do nothing returning 1`.execute(trx)
    if (rows.length === 1) return []
  }
  const kind = judgement.judge(pair)
  return kind ? [{ kind, pair }] : []
}

async function listedPairs(trx: Executor, report: OfficeReport, after: number): Promise<ReportPair[]> {
  const { rows } = await sql<Row>`
    select l.movement, l.reference, jsonb_build_object('line', l.line, 'amountFen', l.amount_fen,
        'sameBeneficiary', l.beneficiary_index is null
          or (l.beneficiary_kind = o.subject_kind and l.beneficiary_index = o.identifier_index),
        'again', exists (select from office_report_line b where b.report_id = l.report_id and b.reference = l.reference
          and b.movement = l.movement and b.line < l.line)) as listed,
      ${OWN(sql`l.movement`)}
    from office_report_line l left join lateral (${ownOf(report, NAMED)}) o on true
    where l.report_id = ${report.id} and l.line > ${after} order by l.line limit ${PAIRS_A_PAGE}`.execute(trx)
  return rows
}

/** What our books say of the day and the list does not. */
async function missingPairs(trx: Executor, report: OfficeReport): Promise<ReportPair[]> {
  const missing = (movement: 'DONE' | 'BACK', on: RawBuilder<unknown>) => sql`
    select ${movement} as movement, o.reference, null::jsonb as listed, ${OWN(sql`${movement}`)}
    from (${ownOf(report)}) o where ${on} = ${report.day} and not exists (
      select from office_report_line l where l.report_id = ${report.id} and l.reference = o.reference
        and l.movement = ${movement})`
  const { rows } = await sql<Row>`
    ${missing('DONE', sql`o.done_on`)} union all ${missing('BACK', sql`o.back_on`)} order by 1, 2`.execute(
    trx,
  )
  return rows
}

async function raise(
  trx: Executor,
  report: OfficeReport,
  { kind, pair }: Found,
  at: Date,
  { task }: ReportJudgement,
): Promise<void> {
  const { office, scope, day } = report
  const { movement, reference, listed, own } = pair
  const { id, request, dueOn, regionCode } = task(kind, pair)
  // A corrected list of the same day finds the task that is open already.
  const key = `office-report:${office}:${scope}:${day}:${kind}:${movement}:${reference}`
  await raiseReminder(trx, {
    ...{ id, kind: 'REMINDER', department: own?.department ?? report.department, regionCode },
    ...{
      itemId: own?.itemId ?? (office === TREASURY ? null : scope),
      request,
      dueOn,
      staffId: null,
      key,
      at,
    },
  })
  await sql`
    insert into office_report_difference (report_id, kind, movement, reference, line, office_fen, own_fen, task_id)
    select ${report.id}, ${kind}, ${movement}, ${reference}, ${listed?.line ?? null}::int, ${listed?.amountFen ?? null}::bigint,
      ${own?.amountFen ?? null}::bigint, t.id
    from supervision_reminder t where t.key = ${key} and t.raised_by is null on conflict do nothing`.execute(
    trx,
  )
}
