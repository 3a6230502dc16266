import { createHash } from 'node:crypto'
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import { Pool, type PoolClient, type PoolConfig, types } from 'pg'
import type { Tables } from './tables'

export type Database = Kysely<Tables>
/** A database or a transaction of it: stores take either. */
export type Executor = Database | Transaction<Tables>

// bigint columns hold 分, revisions and counters, all below 2^53: numbers, not strings.
types.setTypeParser(types.builtins.INT8, Number)
// A `date` is a calendar day, not a moment.
types.setTypeParser(types.builtins.DATE, value => value)

const names = new Map<string, string>()
function statementName(sql: string): string {
  let name = names.get(sql)
  if (!name) {
    name = createHash('sha1').update(sql).digest('base64url')
    names.set(sql, name)
  }
  return name
}

/** A pool whose statements are named by their text, so that PostgreSQL plans each once a connection. */
class NamedStatementPool extends Pool {
  constructor(config: PoolConfig) {
    super(config)
    this.on('connect', nameStatements)
  }
}

function nameStatements(client: PoolClient): void {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown
  const named = (first: unknown, values?: unknown, ...rest: unknown[]) =>
    typeof first === 'string' && Array.isArray(values) && values.length > 0
      ? query({ name: statementName(first), text: first, values }, ...rest)
      : query(first, values, ...rest)
  Object.assign(client, { query: named })
}

export interface Connection {
  db: Database
  pool: Pool
  close(): Promise<void>
}

/** Connects; `max` connections. `onError` hears of connections that broke while no statement ran. */
export function connect(url: string, max: number, onError: (error: Error) => void): Connection {
  const pool = new NamedStatementPool({ connectionString: url, max, application_name: 'policy-direct-bff' })
  pool.on('error', onError)
  // The pool hears for idle connections only; one that breaks while it is used, between two statements, would end the process.
  pool.on('acquire', client => client.on('error', onError))
  pool.on('release', (_error, client) => client.off('error', onError))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return { db, pool, close: () => db.destroy() }
}

/**
 * Until the transaction ends everything is found by its index: for statements whose tables may have grown since anybody
 * counted them, so that no plan for a young table meets a full one.
 */
export async function byIndexOnly(trx: Executor): Promise<void> {
  await sql`select set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
    set_config('enable_mergejoin', 'off', true)`.execute(trx)
}
