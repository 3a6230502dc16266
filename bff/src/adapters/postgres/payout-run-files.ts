import { sql } from 'kysely'
import { DROPPED } from '../../domain/payout-run'
import type { Executor } from './database'

/** A file that has not left, by its number in its run. */
interface PlannedFile {
  readonly runId: string
  readonly file: number
  readonly lineCount: number
}

const FILE = sql`run_id as "runId", file, line_count as "lineCount"`

/**
 * The next file of a run that nobody else is taking: as it was planned, or made of up to `limit` lines that are on none.
 * Null when nothing is left that nobody else holds. It stays this transaction's.
 */
export async function nextFile(trx: Executor, runId: string, limit: number): Promise<PlannedFile | null> {
  const { rows } = await sql<PlannedFile>`
    select ${FILE} from payout_run_file where run_id = ${runId} order by file limit 1 for update skip locked`.execute(
    trx,
  )
  return rows[0] ?? (await fileOfTheRest(trx, runId, limit))
}

/** Lines that were checked once more, or held by somebody else when their file left. One process makes such a file at a time. */
async function fileOfTheRest(trx: Executor, runId: string, limit: number): Promise<PlannedFile | null> {
  const { rows: turn } = await sql<{ mine: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${runId}, 18)) as mine`.execute(trx)
  if (!turn[0]!.mine) return null
  const { rows } = await sql<PlannedFile>`
    with rest as materialized (
      select l.fulfilment_id from payout_run_line l join fulfilment f on f.id = l.fulfilment_id
      where l.run_id = ${runId} and l.status = 'IN' and l.file is null
      order by l.fulfilment_id limit ${limit} for no key update of l, f skip locked
    ), on_file as (
      update payout_run_line l set file = (select coalesce(max(n.file), 0) + 1 from payout_run_line n where n.run_id = ${runId})
      from rest where l.run_id = ${runId} and l.fulfilment_id = rest.fulfilment_id returning l.file, l.amount_fen
    )
    insert into payout_run_file (run_id, file, line_count, total_fen)
    select ${runId}, file, count(*), sum(amount_fen) from on_file group by file returning ${FILE}`.execute(
    trx,
  )
  return rows[0] ?? null
}

interface Line {
  readonly id: string
}

/**
 * Takes off a file what cannot leave with it: what somebody else holds (not `free`), whose instruction is `gone`, and whose
 * facts have `changed`. Answers whether there was any.
 */
export async function setAside(
  trx: Executor,
  { runId, file, lineCount }: PlannedFile,
  { free, gone, changed }: Record<'free' | 'gone' | 'changed', readonly Line[]>,
): Promise<boolean> {
  if (free.length === lineCount && gone.length + changed.length === 0) return false
  const ids = (lines: readonly Line[]) => sql`${lines.map(({ id }) => id)}::uuid[]`
  const ofFile = sql`run_id = ${runId} and file = ${file}`
  await sql`
    update payout_run_line set file = null where ${ofFile} and not fulfilment_id = any(${ids(free)})`.execute(
    trx,
  )
  await sql`
    update payout_run_line l set status = 'DROPPED', file = null, reason = coalesce(f.reason, ${DROPPED.GONE})
    from fulfilment f where f.id = l.fulfilment_id and ${ofFile} and l.fulfilment_id = any(${ids(gone)})`.execute(
    trx,
  )
  await sql`
    update payout_run_line set status = 'CHECK', file = null
    where ${ofFile} and fulfilment_id = any(${ids(changed)})`.execute(trx)
  await sql`
    with left_on as (
      select count(*) as lines, sum(amount_fen) as fen from payout_run_line where ${ofFile}
    ), smaller as (
      update payout_run_file set line_count = lines, total_fen = fen from left_on where ${ofFile} and lines > 0
    )
    delete from payout_run_file using left_on where ${ofFile} and lines = 0`.execute(trx)
  return true
}
