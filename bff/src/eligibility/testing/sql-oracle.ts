import type { FactSheet } from '@policy-direct/shared/facts/fact'
import type { ClauseVerdict, Verdict } from '@policy-direct/shared/vocabulary/verdict'
import { Client } from 'pg'
import type { PolicyItemVersion } from '../policy-item/policy-item'
import { factRowOf, factTableSql } from '../sql/fact-table'
import { factTableOf, sqlOf } from '../sql/item-sql'
import type { JudgedRow } from './judged-row'

/** A real PostgreSQL that judges items by their SQL over temporary tables. */
export type SqlOracle = {
  /** Replaces the subjects of a kind; they are `s0`, `s1` … in the order given. */
  load(kind: 'ENTERPRISE' | 'PERSON', sheets: readonly FactSheet[]): Promise<void>
  /** Judges an item for the subjects that are loaded. */
  judge(item: PolicyItemVersion, asOf: string): Promise<JudgedRow[]>
  close(): Promise<void>
}

/** Joins the PostgreSQL that Jest's global setup started. */
export async function openSqlOracle(): Promise<SqlOracle> {
  const announced = process.env.POLICY_DIRECT_TEST_SERVER
  if (!announced) throw new Error('no test PostgreSQL: run through Jest, whose global setup starts one')
  const { adminUrl } = JSON.parse(announced) as { adminUrl: string }
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  for (const kind of ['ENTERPRISE', 'PERSON'] as const) {
    await client.query(factTableSql(kind, 'postgresql').replace('create table', 'create temporary table'))
  }
  return {
    load: async (kind, sheets) => {
      const table = factTableOf(kind)
      const rows = sheets.map((facts, at) => factRowOf(kind, `s${at}`, facts, 'postgresql'))
      await client.query(`delete from ${table}`)
      await client.query(
        `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
        [JSON.stringify(rows)],
      )
    },
    judge: async (item, asOf) => {
      const { statement, clauses } = sqlOf(item, asOf, 'postgresql')
      const { rows } = await client.query<Record<string, unknown>>(statement)
      return rows.map(row => rowOf(item, row, clauses))
    },
    close: () => client.end(),
  }
}

/** A row of a statement's answer. */
export function rowOf(
  item: PolicyItemVersion,
  row: Readonly<Record<string, unknown>>,
  clauses: readonly { readonly column: string }[],
): JudgedRow {
  const recordKey = row.record_key as string | null
  const judged = { subjectId: String(row.subject_id), recordKey, verdict: row.verdict as Verdict }
  if (item.forEach && recordKey === null) return judged
  return {
    ...judged,
    clauses: clauses.map(({ column }) => verdictOf(row[column])),
    amountFen: row.amount_fen === null ? null : Number(row.amount_fen),
  }
}

const verdictOf = (truth: unknown): ClauseVerdict =>
  truth === null ? 'UNKNOWN' : truth === true || truth === 1 ? 'MET' : 'NOT_MET'
