import { maskName } from '@policy-direct/shared/format/mask'
import { sql } from 'kysely'
import { DROPPED } from '../../domain/payout-run'
import type { PayoutBatch, PayoutRuns } from '../../ports/payout-runs'
import type { PersonalData, SubjectIdentity } from '../../ports/personal-data'
import type { Database, Executor } from './database'
import { FILE_COLUMNS, FILE_TABLES, type FileRow, paidOrderOf } from './paid-orders'
import { cutBatch } from './payout-run-cutting'
import { prepareRun, waitingOf } from './payout-run-preparing'
import { readRun, readRuns } from './payout-run-reading'
import { readRunItems, sendSingly, switchRunItem } from './run-items'
import { settleTogether } from './settling-together'

/** How long others keep off a file that one process is asking about, in milliseconds. */
const ASKING_MS = 30_000

const BATCH = sql`id, run_id as "runId", status, encode(request_digest, 'hex') as "requestDigest", taken_to as "takenTo",
  checks, sent_at as "sentAt"`

const LINES_OF_BATCH = sql`from payout_batch b join payout_run_line l on l.run_id = b.run_id and l.file = b.number`

/** Runs in PostgreSQL. `committed` is called after a transaction that left work in the outbox. */
export function postgresPayoutRuns(
  db: Database,
  personalData: PersonalData,
  committed: () => void,
): PayoutRuns {
  return {
    runItems: () => readRunItems(db),
    async switchItem(itemId, inRuns, staffId, at, treasury = false) {
      await db.transaction().execute(trx => switchRunItem(trx, { itemId, inRuns, treasury, staffId, at }))
      committed()
    },
    async sendSingly(itemId) {
      await sendSingly(db, itemId)
      committed()
    },
    async waiting(itemId, regionCode) {
      const { rows } = await sql<{ count: number; totalFen: number }>`
        select count(*) as count, coalesce(sum(amount_fen), 0)::bigint as "totalFen"
        from (${waitingOf(itemId, regionCode)}) w`.execute(db)
      return rows[0]!
    },
    async prepare(run) {
      const prepared = await prepareRun(db, run)
      committed()
      return prepared
    },
    get: id => readRun(db, id),
    ofDepartment: (jurisdiction, limit) => readRuns(db, jurisdiction, limit),
    async dropped(runId, after, limit) {
      const { rows } = await sql<{
        fulfilmentId: string
        caseNumber: string
        publicName: string | null
        sealed: Buffer
        amountFen: number
        reason: string
      }>`
        select l.fulfilment_id as "fulfilmentId", e.case_number as "caseNumber", s.public_name as "publicName", s.sealed,
          l.amount_fen as "amountFen", l.reason
        from payout_run_line l join fulfilment f on f.id = l.fulfilment_id join entitlement e on e.id = f.entitlement_id
        join subject s on s.id = e.subject_id
        where l.run_id = ${runId} and l.status = 'DROPPED' and (${after}::uuid is null or l.fulfilment_id > ${after}::uuid)
        order by l.fulfilment_id limit ${limit}`.execute(db)
      return rows.map(({ publicName, sealed, ...line }) => ({
        ...line,
        name: publicName ?? maskName(personalData.open<SubjectIdentity>(sealed).name),
      }))
    },
    move: (id, from, to, step) =>
      db.transaction().execute(async trx => {
        const { rows } = await sql`
          update payout_run set status = ${to}, 
            ended_at = case when ${to === 'DONE' || to === 'REFUSED'} then coalesce(ended_at, ${step.at}::timestamptz) end
          where id = ${id} and status = ${from} returning 1 as one`.execute(trx)
        if (rows.length === 0) return false
        await sql`
          insert into payout_run_step (run_id, event, to_status, staff_id, actor_name, reviewer, reason, at)
          values (${id}, ${step.event}, ${to}, ${step.staffId}, ${step.actorName}, ${step.reviewer}, ${step.reason},
            ${step.at})`.execute(trx)
        if (to === 'REFUSED') await freeAll(trx, id)
        return true
      }),
    async atWork() {
      const { rows } = await sql<{
        id: string
        itemId: string
        status: 'PREPARING' | 'RELEASED'
        treasury: boolean
      }>`
        select id, item_id as "itemId", status, treasury from payout_run where status in ('PREPARING', 'RELEASED') order by prepared_at`.execute(
        db,
      )
      return rows
    },
    async isReleased(runId) {
      const { rows } =
        await sql`select 1 from payout_run where id = ${runId} and status = 'RELEASED'`.execute(db)
      return rows.length > 0
    },
    async toCheck(runId, limit) {
      const { rows } = await sql<{ fulfilmentId: string; entitlementId: string; factsVersion: number }>`
        select f.id as "fulfilmentId", e.id as "entitlementId", s.facts_version as "factsVersion"
        from payout_run_line l join fulfilment f on f.id = l.fulfilment_id join entitlement e on e.id = f.entitlement_id
        join subject s on s.id = e.subject_id
        where l.run_id = ${runId} and l.status = 'CHECK' and l.file is null order by l.fulfilment_id
        limit ${limit}`.execute(db)
      return rows
    },
    async checked(runId, fulfilmentId, factsVersion) {
      await sql`
        update payout_run_line l set facts_version = ${factsVersion},
          status = case when f.status = 'CREATED' then 'IN' else 'DROPPED' end,
          reason = case when f.status = 'CREATED' then null else coalesce(f.reason, ${DROPPED.GONE}) end
        from fulfilment f where f.id = l.fulfilment_id and l.run_id = ${runId} and l.fulfilment_id = ${fulfilmentId}
          and l.status = 'CHECK'`.execute(db)
    },
    cut: (runId, limit, at, more) =>
      db.transaction().execute(trx => cutBatch(trx, runId, limit, at, { ...more, personalData })),
    async dueBatches(limit, at) {
      const { rows } = await sql<PayoutBatch>`
        update payout_batch set checks = checks + 1, check_at = ${new Date(at.getTime() + ASKING_MS)}
        where id in (select id from payout_batch where check_at <= ${at} order by check_at limit ${limit}
          for update skip locked)
        returning ${BATCH}`.execute(db)
      return rows
    },
    async orders(batchId) {
      const { rows } = await sql<FileRow>`
        select ${FILE_COLUMNS} ${LINES_OF_BATCH} join ${FILE_TABLES} on f.id = l.fulfilment_id
        where b.id = ${batchId} order by l.fulfilment_id`.execute(db)
      return rows.map(row => paidOrderOf(row, personalData))
    },
    async moveBatch(id, { status, checkAt, reference = null, reason = null }) {
      await sql`update payout_batch set status = ${status}, check_at = ${checkAt}, reason = ${reason},
        reference = coalesce(${reference}, reference) where id = ${id} and status <> 'DONE'`.execute(db)
    },
    async reopenRefused(runId, at) {
      await sql`update payout_batch set status = 'UNKNOWN', check_at = ${at} where run_id = ${runId}
        and status = 'REFUSED'`.execute(db)
    },
    async settleLines(batchId, reports, takenTo, at, more) {
      const alarms = await db.transaction().execute(async trx => {
        const found = await settleTogether(trx, reports, { ...more, personalData, at })
        await sql`update payout_batch set taken_to = greatest(taken_to, ${takenTo}) where id = ${batchId}`.execute(
          trx,
        )
        return found
      })
      committed()
      return alarms
    },
    async unanswered(batchId) {
      const { rows } = await sql<{ id: string }>`
        select f.id ${LINES_OF_BATCH} join fulfilment f on f.id = l.fulfilment_id
        where b.id = ${batchId} and f.status = 'SENDING'`.execute(db)
      return rows.map(({ id }) => id)
    },
    async isThrough(runId) {
      // Asked after every file: what has come to its end is looked through once.
      await sql`
        update payout_batch b set settled = true where b.run_id = ${runId} and b.status = 'DONE' and not b.settled
          and not exists (select from payout_run_line l join fulfilment f on f.id = l.fulfilment_id
            where l.run_id = b.run_id and l.file = b.number
              and f.status in ('SENDING', 'UNKNOWN', 'ACCEPTED', 'PROCESSING'))`.execute(db)
      const { rows } = await sql<{ through: boolean }>`
        select not exists (select from payout_batch where run_id = ${runId} and not settled)
          and not exists (select from payout_run_file where run_id = ${runId})
          and not exists (select from payout_run_line where run_id = ${runId} and file is null and status <> 'DROPPED')
          as through`.execute(db)
      return rows[0]!.through
    },
  }
}

/** Everybody on a refused run waits for the next one. */
async function freeAll(trx: Executor, runId: string): Promise<void> {
  await sql`delete from payout_run_file where run_id = ${runId}`.execute(trx)
  await sql`update payout_run_line set status = 'DROPPED', file = null, reason = ${DROPPED.NOT_RELEASED}
    where run_id = ${runId} and status <> 'DROPPED'`.execute(trx)
}
