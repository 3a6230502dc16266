import { type RawBuilder, sql } from 'kysely'
import type {
  ArrivalQuestion,
  ArrivalQuestions,
  DueQuestion,
  MissingTask,
  UnaskedPayment,
} from '../../ports/arrival-questions'
import type { Database, Executor } from './database'
import { raiseReminder } from './supervision'

/** How long others keep off a question one process is asking the bank about, in milliseconds. */
const ASKING_MS = 30_000

/** Questions to payees in PostgreSQL. */
export function postgresArrivalQuestions(db: Database): ArrivalQuestions {
  const questions = async (where: RawBuilder<unknown>) =>
    (
      await sql<ArrivalQuestion>`
        select distinct on (q.entitlement_id) q.fulfilment_id as "fulfilmentId", q.entitlement_id as "entitlementId",
          f.attempt, q.status, f.amount_fen as "amountFen", a.bank_name || ' 尾号 ' || a.tail as account,
          coalesce(f.settled_at, q.asked_at) as "paidAt", q.asked_at as "askedAt", q.answered_at as "answeredAt",
          q.bank_words as "bankWords",
          r.number as "taskNumber", r.finding
        from arrival_question q join fulfilment f on f.id = q.fulfilment_id
        left join payout_account a on a.id = f.account_id
        left join supervision_reminder r on r.id = q.task_id
        where ${where} order by q.entitlement_id, f.attempt desc`.execute(db)
    ).rows
  return {
    async unasked(from, until, limit) {
      const { rows } = await sql<UnaskedPayment>`
        select f.id as "fulfilmentId", f.entitlement_id as "entitlementId", f.attempt from fulfilment f
        where f.status = 'SUCCEEDED' and f.kind = 'PAYOUT' and f.amount_fen > 0
          and f.settled_at >= ${from} and f.settled_at < ${until}
          and not exists (select from arrival_question q where q.fulfilment_id = f.id)
        order by f.settled_at, f.id limit ${limit}`.execute(db)
      return rows
    },
    async ask({ fulfilmentId, entitlementId }, at) {
      await sql`insert into arrival_question (fulfilment_id, entitlement_id, status, asked_at)
        values (${fulfilmentId}, ${entitlementId}, 'ASKED', ${at}) on conflict do nothing`.execute(db)
    },
    get: async id => (await questions(sql`q.fulfilment_id = ${id}`))[0] ?? null,
    ofCases: ids =>
      questions(sql`q.entitlement_id = any(${[...ids]}::uuid[]) and not exists (select from fulfilment later
        where later.entitlement_id = q.entitlement_id and later.attempt > f.attempt)`),
    answer: (fulfilmentId, from, to, { userId, at, task }) =>
      db.transaction().execute(async trx => {
        const { rows } = await sql`
          update arrival_question set status = ${to}, answered_at = ${at}, answered_by = ${userId},
            ask_bank_at = case when not (select f.treasury from fulfilment f where f.id = fulfilment_id)
              then ${task ? at : null}::timestamptz end, checks = 0
          where fulfilment_id = ${fulfilmentId} and status = ${from} returning 1`.execute(trx)
        if (rows.length === 0) return false
        if (task) await giveTask(trx, fulfilmentId, task, at)
        return true
      }),
    async dueAtBank(limit, at) {
      const { rows } = await sql<DueQuestion>`
        update arrival_question set checks = checks + 1, ask_bank_at = ${new Date(at.getTime() + ASKING_MS)}
        where fulfilment_id in (select fulfilment_id from arrival_question where ask_bank_at <= ${at}
          order by ask_bank_at limit ${limit} for update skip locked)
        returning fulfilment_id as "fulfilmentId", checks`.execute(db)
      return rows
    },
    async bankSaid(fulfilmentId, from, { to, words, at, again }) {
      const { rows } = await sql`
        update arrival_question set status = ${to}, bank_words = ${words}, bank_said_at = ${at}, ask_bank_at = ${again},
          checks = case when status = ${to} then checks else 0 end
        where fulfilment_id = ${fulfilmentId} and status = ${from} returning 1`.execute(db)
      return rows.length === 1
    },
    async askBankAt(fulfilmentId, at) {
      await sql`update arrival_question set ask_bank_at = ${at}
        where fulfilment_id = ${fulfilmentId} and status in ('WITH_BANK', 'PAID')`.execute(db)
    },
  }
}

/**
 * The task of a question, unless one is open. The region is the beneficiary's: the desk there sees the task. Whoever misses
 * the money once more after a task was closed with a finding gives a new one.
 */
async function giveTask(trx: Executor, fulfilmentId: string, task: MissingTask, at: Date): Promise<void> {
  const { rows } = await sql<{ regionCode: string; open: boolean }>`
    select s.region_code as "regionCode", r.id is not null and r.closed_at is null as open
    from arrival_question q join entitlement e on e.id = q.entitlement_id join subject s on s.id = e.subject_id
    left join supervision_reminder r on r.id = q.task_id where q.fulfilment_id = ${fulfilmentId}`.execute(trx)
  const { regionCode, open } = rows[0]!
  if (open) return
  const key = `arrival:${task.id}`
  await raiseReminder(trx, { ...task, kind: 'REMINDER', regionCode, staffId: null, key, at })
  await sql`update arrival_question set task_id = ${task.id} where fulfilment_id = ${fulfilmentId}`.execute(
    trx,
  )
}
