import { sql } from 'kysely'
import { reportOf } from '../../domain/settling'
import { REPORT_OF, type TreasuryDifference, type TreasuryLine } from '../../domain/treasury-file'
import type { LineReport } from '../../ports/payout-runs'
import type { PersonalData } from '../../ports/personal-data'
import type { TreasuryFiles } from '../../ports/treasury'
import type { Executor } from './database'
import { settleTogether } from './settling-together'
import { raiseReminder } from './supervision'

type More = Parameters<TreasuryFiles['takePage']>[3] & { personalData: PersonalData }

interface ResultRow {
  id: string
  runId: string
  takenTo: number
  run: string
  department: string
  regionCode: string
  itemId: string
}
interface LineRow extends TreasuryLine {
  /** What our file said; null when it said nothing of this payment. */
  ownFen: number | null
  caseNumber: string | null
}

/** See `TreasuryFiles.takePage`. The result's row is locked: whoever else carries it on waits, and finds it carried. */
export async function takeResultPage(
  trx: Executor,
  resultId: string,
  limit: number,
  at: Date,
  more: More,
): Promise<boolean> {
  const { rows: results } = await sql<ResultRow>`
    select t.id, t.run_id as "runId", t.taken_to as "takenTo", r.number as run, r.department, r.region_code as "regionCode",
      r.item_id as "itemId"
    from treasury_result t join payout_run r on r.id = t.run_id where t.id = ${resultId} and t.status = 'TAKING'
    for update of t`.execute(trx)
  const [result] = results
  if (!result) return false
  const page = oncePerPayment(await linesOf(trx, result, limit))
  if (page.length === 0) {
    await end(trx, result)
    return false
  }
  const reports = page.filter(({ ownFen, amountFen }) => ownFen === amountFen)
  const alarms = await settleTogether(trx, reports.map(reportOfLine), { ...more, at })
  const contradicting = new Set(alarms.map(({ requestId }) => requestId))
  for (const line of page) {
    const kind = differenceOf(line, contradicting)
    if (kind) await raise(trx, result, line, kind, at, more)
  }
  await sql`update treasury_result set taken_to = ${page.at(-1)!.line} where id = ${resultId}`.execute(trx)
  return true
}

async function linesOf(trx: Executor, { id, runId, takenTo }: ResultRow, limit: number): Promise<LineRow[]> {
  const { rows } = await sql<LineRow>`
    select t.line, t.request_id as "requestId", t.status, t.amount_fen as "amountFen", t.serial, t.reason, t.at,
      l.amount_fen as "ownFen", e.case_number as "caseNumber"
    from treasury_result_line t
    left join payout_run_line l on l.run_id = ${runId} and l.fulfilment_id = t.request_id
      and exists (select from payout_batch b where b.run_id = l.run_id and b.number = l.file)
    left join fulfilment f on f.id = l.fulfilment_id left join entitlement e on e.id = f.entitlement_id
    where t.result_id = ${id} and t.line > ${takenTo} order by t.line limit ${limit}`.execute(trx)
  return rows
}

/** Up to the second word about the same payment, which is taken by itself, in its order. */
function oncePerPayment(lines: readonly LineRow[]): LineRow[] {
  const seen = new Set<string>()
  const again = lines.findIndex(({ requestId }) => seen.size === seen.add(requestId).size)
  return again < 0 ? [...lines] : lines.slice(0, again)
}

const reportOfLine = ({ requestId, status, amountFen, serial, reason, at }: LineRow): LineReport => ({
  requestId,
  report: reportOf(REPORT_OF[status], { amountFen, serial, reason, at }),
})

function differenceOf(
  { ownFen, amountFen, requestId }: LineRow,
  contradicting: ReadonlySet<string>,
): TreasuryDifference['kind'] | null {
  if (ownFen === null) return 'UNKNOWN_HERE'
  if (ownFen !== amountFen) return 'AMOUNT'
  return contradicting.has(requestId) ? 'CONTRADICTS' : null
}

async function raise(
  trx: Executor,
  { id: resultId, runId, run, department, regionCode, itemId }: ResultRow,
  { line, requestId, amountFen, ownFen, caseNumber }: LineRow,
  kind: TreasuryDifference['kind'],
  at: Date,
  { task }: More,
): Promise<void> {
  const { id, request, dueOn } = task(run, line, {
    kind,
    requestId,
    caseNumber,
    treasuryFen: amountFen,
    ownFen,
  })
  const key = `treasury:${runId}:${kind}:${requestId}`
  const reminder = { id, kind: 'REMINDER' as const, department, regionCode, itemId, request, dueOn, key, at }
  await raiseReminder(trx, { ...reminder, staffId: null })
  await sql`
    insert into treasury_difference (run_id, result_id, kind, request_id, treasury_fen, own_fen, task_id)
    select ${runId}, ${resultId}, ${kind}, ${requestId}, ${amountFen}::bigint, ${ownFen}::bigint, r.id
    from supervision_reminder r where r.key = ${key} and r.raised_by is null on conflict do nothing`.execute(
    trx,
  )
}

/** Files whose payments all have an end are done with; the run finds by itself that it is through. */
async function end(trx: Executor, { id, runId }: ResultRow): Promise<void> {
  await sql`update treasury_result set status = 'TAKEN' where id = ${id}`.execute(trx)
  await sql`
    update payout_batch b set status = 'DONE' where b.run_id = ${runId} and b.status <> 'DONE'
      and not exists (select from payout_run_line l join fulfilment f on f.id = l.fulfilment_id
        where l.run_id = b.run_id and l.file = b.number and f.status in ('SENDING', 'UNKNOWN', 'ACCEPTED', 'PROCESSING'))`.execute(
    trx,
  )
}
