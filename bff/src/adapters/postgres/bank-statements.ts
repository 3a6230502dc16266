import { sql } from 'kysely'
import type { ComparedDay, StatementBooks, StatementDay } from '../../ports/bank-statements'
import type { Database } from './database'
import { differencesOf, OWN_ID, ownSumsOf, writeDifferences } from './statement-comparing'

const DAY = sql`payer_account as "payerAccount", day, status, loaded_to as "loadedTo", loaded_at as "loadedAt"`

/** Day statements in PostgreSQL. `ids` names tasks. */
export function postgresBankStatements(db: Database): StatementBooks {
  return {
    async due(last) {
      // A payer begins with the last day that has ended, and from then on leaves none out.
      await sql`
        insert into bank_statement (payer_account, day, status)
        select p.payer_account, d::date, 'LOADING'
        from (select distinct payer_account from funding_pool) p
        left join lateral (select max(day) as day from bank_statement b where b.payer_account = p.payer_account) b on true,
        generate_series(coalesce(b.day + 1, ${last}::date), ${last}::date, interval '1 day') d
        on conflict do nothing`.execute(db)
      const { rows } = await sql<StatementDay>`
        select ${DAY} from bank_statement where status in ('LOADING', 'COMPARING') order by day, payer_account`.execute(
        db,
      )
      return rows
    },
    async take({ payerAccount, day }, page, loadedAt) {
      const lines = page.lines.map(({ requestId, amountFen, at, ...line }) => ({
        ...line,
        request: requestId,
        fen: amountFen,
        at: at.toISOString(),
      }))
      await sql`
        with taken as (
          insert into bank_statement_line (payer_account, day, serial, request_id, direction, kind, amount_fen, at)
          select ${payerAccount}, ${day}::date, serial, request, direction, kind, fen, at
          from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb)
            as l(serial text, request text, direction text, kind text, fen bigint, at timestamptz)
          on conflict do nothing
        )
        update bank_statement set loaded_to = ${page.next}, opening_fen = ${page.openingFen}::bigint,
          closing_fen = ${page.closingFen}::bigint, loaded_at = ${loadedAt}::timestamptz,
          status = case when ${loadedAt}::timestamptz is null then status else 'COMPARING' end
        where payer_account = ${payerAccount} and day = ${day}::date and status = 'LOADING'`.execute(db)
    },
    async askBehind({ payerAccount, day }, at) {
      const { rows } = await sql`
        update fulfilment f set check_at = ${at} from bank_statement_line l
        where l.payer_account = ${payerAccount} and l.day = ${day}::date and f.id = ${OWN_ID}
          and f.kind = 'PAYOUT' and f.amount_fen = l.amount_fen
          and case l.direction when 'DEBIT' then f.status in ('SENDING', 'UNKNOWN', 'ACCEPTED', 'PROCESSING', 'REJECTED')
            else f.status = 'SUCCEEDED' end
        returning 1 as one`.execute(db)
      return rows.length
    },
    compare: (statement, at, task) =>
      db.transaction().execute(async trx => {
        const { payerAccount, day } = statement
        const { rows } = await sql`
          select 1 from bank_statement where payer_account = ${payerAccount} and day = ${day}::date
            and status = 'COMPARING' for update`.execute(trx)
        if (rows.length === 0) return 0
        const differences = await differencesOf(trx, statement)
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
        select ${DAY}, line_count as "lineCount", debit_fen as "debitFen", credit_fen as "creditFen",
          own_debit_fen as "ownDebitFen", own_credit_fen as "ownCreditFen", d.differences, d.open
        from bank_statement b, lateral (
          select count(*) as differences, count(*) filter (where t.closed_at is null) as open
          from bank_statement_difference f join supervision_reminder t on t.id = f.task_id
          where f.payer_account = b.payer_account and f.day = b.day) d
        where status in ('CLEAN', 'DIFFERS') and (${holder}::text is null or exists (select from funding_pool p
          where p.payer_account = b.payer_account and p.holder = ${holder}))
        order by b.day desc, b.payer_account limit ${limit}`.execute(db)
      return rows
    },
  }
}
