import { sql } from 'kysely'
import type { RunAtTreasury } from '../../domain/treasury-silence'
import type { PersonalData } from '../../ports/personal-data'
import type { ApplicationParts, TreasuryFiles } from '../../ports/treasury'
import type { Database } from './database'
import { refusedFiles } from './refused-files'
import { takeResultPage } from './treasury-taking'

const NO_ANSWER = sql`f.status in ('SENDING', 'UNKNOWN', 'ACCEPTED', 'PROCESSING')`

/** Files of 国库集中支付 in PostgreSQL. `committed` is called after a transaction that left work in the outbox. */
export function postgresTreasuryFiles(
  db: Database,
  personalData: PersonalData,
  committed: () => void,
): TreasuryFiles {
  return {
    ...refusedFiles(db, {
      file: 'treasury_result',
      begun: 'at',
      line: 'treasury_result_line',
      of: 'result_id',
    }),
    async application(runId) {
      const { rows } = await sql<ApplicationParts>`
        select p.payer_account as "payerAccount", coalesce((
          select jsonb_agg(jsonb_build_object('id', b.id, 'requestDigest', encode(b.request_digest, 'hex'), 'lineCount',
            b.line_count, 'totalFen', b.total_fen) order by b.number) from payout_batch b where b.run_id = r.id), '[]') as batches
        from payout_run r join funding_pool p on p.id = r.pool_id where r.id = ${runId} and r.treasury`.execute(
        db,
      )
      if (!rows[0]) throw new Error(`run ${runId} does not go by the treasury`)
      return rows[0]
    },
    async handOver(runId) {
      await sql`update payout_batch set status = 'ACCEPTED' where run_id = ${runId} and status = 'SENDING'`.execute(
        db,
      )
    },
    async atTreasury() {
      const { rows } = await sql<RunAtTreasury>`
        select r.id as "runId", r.number, r.item_id as "itemId", r.department, r.region_code as "regionCode",
          to_char(greatest(h.at, (select max(t.at) from treasury_result t where t.run_id = r.id and t.status <> 'LOADING'))
            at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "heardOn", o.count, o.fen as "totalFen"
        from payout_run r
        join lateral (select min(s.at) as at from payout_run_step s where s.run_id = r.id and s.event = 'EXPORT') h
          on h.at is not null
        join lateral (select count(*) as count, coalesce(sum(l.amount_fen), 0)::bigint as fen
          from payout_run_line l join fulfilment f on f.id = l.fulfilment_id
          where l.run_id = r.id and l.file is not null and ${NO_ANSWER}) o on o.count > 0
        where r.treasury and r.status in ('RELEASED', 'STOPPED') order by r.prepared_at`.execute(db)
      return rows
    },
    async untold(runId, occasion, limit) {
      const { rows } = await sql<{ id: string }>`
        select f.entitlement_id as id from payout_run_line l join fulfilment f on f.id = l.fulfilment_id
        where l.run_id = ${runId} and l.file is not null and ${NO_ANSWER} and not exists (select from message m
          where m.entitlement_id = f.entitlement_id and m.dedupe_key like f.entitlement_id || ':' || ${occasion} || ':%')
        order by f.entitlement_id limit ${limit}`.execute(db)
      return rows.map(({ id }) => id)
    },
    async open({ id, runId, number, staffId, actorName, at }) {
      await sql`insert into treasury_result (id, run_id, number, status, staff_id, actor_name, at)
        values (${id}, ${runId}, ${number}, 'LOADING', ${staffId}, ${actorName}, ${at})`.execute(db)
    },
    async add(resultId, lines) {
      const given = lines.map(({ requestId, amountFen, at, ...line }) => ({
        ...line,
        request: requestId,
        fen: amountFen,
        at: at.toISOString(),
      }))
      const { rows } = await sql<{ line: number }>`
        with open as (select id from treasury_result where id = ${resultId} and refused_at is null for share)
        insert into treasury_result_line (result_id, line, request_id, status, amount_fen, serial, reason, at)
        select open.id, line, request, status, fen, serial, reason, at
        from open, jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
          as l(line int, request uuid, status text, fen bigint, serial text, reason text, at timestamptz)
        order by line on conflict do nothing returning line`.execute(db)
      if (rows.length === lines.length) return null
      if (rows.length === 0) {
        const { rows: ended } =
          await sql`select from treasury_result where id = ${resultId} and refused_at is not null`.execute(db)
        if (ended.length > 0) return 'ENDED'
      }
      const kept = new Set(rows.map(({ line }) => line))
      return lines.find(({ line }) => !kept.has(line))!.line
    },
    close: (resultId, digest, lineCount) =>
      db.transaction().execute(async trx => {
        // Two who bring the same file at the same moment: the second one hears of the first, whom only a later statement sees.
        await sql`select pg_advisory_xact_lock(hashtextextended(run_id::text, 17)) from treasury_result
          where id = ${resultId}`.execute(trx)
        const { rows } = await sql<{ id: string }>`
          select t.id from treasury_result r join treasury_result t on t.run_id = r.run_id
            and t.digest = decode(${digest}, 'hex') and t.status <> 'LOADING' where r.id = ${resultId}`.execute(
          trx,
        )
        if (rows[0]) return { id: rows[0].id, repeated: true }
        const { rows: taken } =
          await sql`update treasury_result set status = 'TAKING', digest = decode(${digest}, 'hex'),
          line_count = ${lineCount} where id = ${resultId} and refused_at is null returning 1`.execute(trx)
        return taken.length === 1 ? { id: resultId, repeated: false } : 'ENDED'
      }),
    async taking() {
      const { rows } = await sql<{ id: string; runId: string }>`
        select id, run_id as "runId" from treasury_result where status = 'TAKING' order by at`.execute(db)
      return rows
    },
    async takePage(resultId, limit, at, more) {
      const goesOn = await db
        .transaction()
        .execute(trx => takeResultPage(trx, resultId, limit, at, { ...more, personalData }))
      committed()
      return goesOn
    },
  }
}
