import { type RawBuilder, sql } from 'kysely'
import type { ComparedDay, StatementBooks, StatementDay, StatementLine } from '../../ports/bank-statements'
import { byIndexOnly, type Database, UNIQUE_VIOLATION } from './database'
import { askBehind, bothSidesAtOnce, differencesOf, ownSumsOf, writeDifferences } from './statement-comparing'
import { type Column, givenRows } from './unnested'

const DAY = sql`payer_account as "payerAccount", day, status, loaded_to as "loadedTo", loaded_at as "loadedAt"`

const LINE: readonly Column<StatementLine>[] = [
  ['serial', 'text', line => line.serial],
  ['request', 'text', line => line.requestId],
  ['direction', 'text', line => line.direction],
  ['kind', 'text', line => line.kind],
  ['fen', 'bigint', line => line.amountFen],
  ['at', 'timestamptz', line => line.at],
]

/** Parts of a page that are written at once. */
const SIDE_BY_SIDE = 3

const COLUMNS = sql`payer_account, day, serial, request_id, direction, kind, amount_fen, at`

/** In the order of the index of debits, so that parts that wait for one another never do so in a circle. */
const BY_INDEX = sql`request, at, serial`

/**
 * Lines that are not there yet. A day is nearly always given once: that a line stands already, or is a further debit of its
 * order, is asked only when an index has refused them. Line by line, asking is half of writing. Answers how many say
 * something else than what stands under their serial.
 */
async function keepLines(
  db: Database,
  { payerAccount, day }: StatementDay,
  lines: readonly StatementLine[],
): Promise<number> {
  if (lines.length === 0) return 0
  const given = sql`select ${payerAccount}, ${day}::date, * from ${givenRows(LINE, 'l', lines)}`
  try {
    await sql`insert into bank_statement_line (${COLUMNS}) ${given} order by ${BY_INDEX}`.execute(db)
    return 0
  } catch (error) {
    if ((error as { code?: string }).code !== UNIQUE_VIOLATION) throw error
    await keepNewOnes(db, given)
    return strangeOnes(db, given)
  }
}

/**
 * Of debits of one order only the first to be written stands by itself; the index that lets no second one in says which
 * came again.
 */
async function keepNewOnes(db: Database, lines: RawBuilder<unknown>): Promise<void> {
  await sql`
    with given as materialized (
      ${lines}
    ), first as (
      insert into bank_statement_line (${COLUMNS}) select * from given order by ${BY_INDEX}
      on conflict do nothing returning serial
    )
    insert into bank_statement_line (${COLUMNS}, again)
    select *, true from given
    where direction = 'DEBIT' and serial not in (select serial from first) order by ${BY_INDEX}
    on conflict do nothing`.execute(db)
}

async function strangeOnes(db: Database, lines: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ strange: number }>`
    with given (payer, day, serial, request, direction, kind, fen, at) as materialized (
      ${lines}
    )
    select count(*) as strange from given g where not exists (select from bank_statement_line l
      where l.payer_account = g.payer and l.day = g.day and l.serial = g.serial and l.request_id = g.request
        and l.direction = g.direction and l.kind = g.kind and l.amount_fen = g.fen and l.at = g.at)`.execute(
    db,
  )
  return rows[0]!.strange
}

/** Day statements in PostgreSQL. */
export function postgresBankStatements(db: Database): StatementBooks {
  return {
    async due(last, at) {
      // A payer begins with the last day that has ended, and from then on leaves none out.
      await sql`
        insert into bank_statement (payer_account, day, status)
        select p.payer_account, d::date, 'LOADING'
        from (select distinct payer_account from funding_pool) p
        left join lateral (select max(day) as day from bank_statement b where b.payer_account = p.payer_account) b on true,
        generate_series(coalesce(b.day + 1, ${last}::date), ${last}::date, interval '1 day') d
        on conflict do nothing`.execute(db)
      const { rows } = await sql<StatementDay>`
        select ${DAY} from bank_statement where status in ('LOADING', 'COMPARING') and (retry_at is null or retry_at <= ${at})
        order by day, payer_account`.execute(db)
      return rows
    },
    async putOff({ payerAccount, day }, trouble, retryAt, anew) {
      await sql`update bank_statement set trouble = ${trouble}, retry_at = ${retryAt},
          loaded_to = case when ${anew}::boolean then 0 else loaded_to end
        where payer_account = ${payerAccount} and day = ${day}::date and status = 'LOADING'`.execute(db)
    },
    async take(statement, page) {
      const lines = Math.ceil(page.lines.length / SIDE_BY_SIDE)
      const parts = Array.from({ length: SIDE_BY_SIDE }, (_, n) =>
        page.lines.slice(n * lines, (n + 1) * lines),
      )
      const strange = await Promise.all(parts.map(part => keepLines(db, statement, part)))
      // Only when all of them stand: what a crash leaves beyond this comes again.
      const { payerAccount, day } = statement
      await sql`
        update bank_statement set loaded_to = ${page.next}, opening_fen = ${page.openingFen}::bigint,
          closing_fen = ${page.closingFen}::bigint
        where payer_account = ${payerAccount} and day = ${day}::date and status = 'LOADING'`.execute(db)
      return strange.reduce((sum, lines) => sum + lines, 0)
    },
    async complete({ payerAccount, day }, count, loadedAt) {
      const { rows } = await sql<{ lines: number; offFen: number }>`
        with kept as materialized (
          select count(*) as lines,
            coalesce(sum(case direction when 'DEBIT' then -amount_fen else amount_fen end), 0)::bigint as moved
          from bank_statement_line where payer_account = ${payerAccount} and day = ${day}::date
        ), told as materialized (
          select k.lines, b.opening_fen + k.moved - b.closing_fen as off from kept k, bank_statement b
          where b.payer_account = ${payerAccount} and b.day = ${day}::date
        ), complete as (
          update bank_statement set status = 'COMPARING', loaded_at = ${loadedAt}, trouble = null, retry_at = null
          from told where payer_account = ${payerAccount} and day = ${day}::date and status = 'LOADING'
            and lines = ${count}::int and off = 0
        )
        select lines, off as "offFen" from told`.execute(db)
      return rows[0]!
    },
    compare: (statement, at, task, mayWait) =>
      db.transaction().execute(async trx => {
        const { payerAccount, day } = statement
        // Nobody has counted a day's lines yet: no plan may take them for a few, or read what went before.
        await byIndexOnly(trx)
        await bothSidesAtOnce(trx)
        const { rows } = await sql`
          select 1 from bank_statement where payer_account = ${payerAccount} and day = ${day}::date
            and status = 'COMPARING' for update`.execute(trx)
        if (rows.length === 0) return 0
        const differences = await differencesOf(trx, statement)
        // What the bank knows better is always one of them: a clean day is gone through once.
        if (differences.length > 0 && (await askBehind(trx, statement, at)) > 0 && mayWait) return null
        await writeDifferences(trx, statement, differences, at, task)
        const own = await ownSumsOf(trx, statement)
        await sql`
          update bank_statement b set status = ${differences.length > 0 ? 'DIFFERS' : 'CLEAN'}, compared_at = ${at},
            own_debit_fen = ${own.debitFen}::bigint, own_credit_fen = ${own.creditFen}::bigint, debit_fen = s.debit,
            credit_fen = s.credit, line_count = s.lines
          from (select count(*) as lines, coalesce(sum(amount_fen) filter (where direction = 'DEBIT'), 0) as debit,
              coalesce(sum(amount_fen) filter (where direction = 'CREDIT'), 0) as credit
            from bank_statement_line where payer_account = ${payerAccount} and day = ${day}::date) s
          where b.payer_account = ${payerAccount} and b.day = ${day}::date`.execute(trx)
        return differences.length
      }),
    async days(holder, limit) {
      const { rows } = await sql<ComparedDay>`
        select ${DAY}, coalesce(line_count, 0) as "lineCount", coalesce(debit_fen, 0) as "debitFen",
          coalesce(credit_fen, 0) as "creditFen", coalesce(own_debit_fen, 0) as "ownDebitFen",
          coalesce(own_credit_fen, 0) as "ownCreditFen", d.differences, d.open, trouble
        from bank_statement b, lateral (
          select count(*) as differences, count(*) filter (where t.closed_at is null) as open
          from bank_statement_difference f join supervision_reminder t on t.id = f.task_id
          where f.payer_account = b.payer_account and f.day = b.day) d
        where (status in ('CLEAN', 'DIFFERS') or trouble is not null) and (${holder}::text is null or exists (select from funding_pool p
          where p.payer_account = b.payer_account and p.holder = ${holder}))
        order by b.day desc, b.payer_account limit ${limit}`.execute(db)
      return rows
    },
  }
}
