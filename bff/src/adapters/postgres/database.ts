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

/** What an error of PostgreSQL's is called when a unique index refused a row. */
export const UNIQUE_VIOLATION = '23505'

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
  /**
   * A few connections of their own for what is done together (see `together`): whatever the tables held when a statement
   * was planned, it is planned once and finds everything by its index. Nobody waits long for a lock on them.
   */
  gathered: Database
  pool: Pool
  close(): Promise<void>
}

/** Goes that read and goes that write, at once. */
const GATHERED = 6
const PLANNED_ONCE = `set plan_cache_mode = force_generic_plan; set enable_seqscan = off;
  set enable_hashjoin = off; set enable_mergejoin = off; set lock_timeout = '250ms'`

/**
 * Connects: `max` connections, and six more for what is done together. `onError` hears of connections that broke while no
 * statement ran.
 */
export function connect(url: string, max: number, onError: (error: Error) => void): Connection {
  const pool = poolOf({ connectionString: url, max }, onError)
  // They stay: what they have planned is what makes them quick.
  const few = poolOf({ connectionString: url, max: GATHERED, idleTimeoutMillis: 0 }, onError)
  few.on('connect', client => void client.query(PLANNED_ONCE).catch(onError))
  const [db, gathered] = [databaseOf(pool), databaseOf(few)]
  return {
    db,
    gathered,
    pool,
    close: async () => void (await Promise.all([db.destroy(), gathered.destroy()])),
  }
}

const databaseOf = (pool: Pool): Database => new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })

function poolOf(config: PoolConfig, onError: (error: Error) => void): Pool {
  const pool = new NamedStatementPool({ ...config, application_name: 'policy-direct-bff' })
  pool.on('error', onError)
  // The pool hears for idle connections only; one that breaks while it is used, between two statements, would end the process.
  pool.on('acquire', client => client.on('error', onError))
  pool.on('release', (_error, client) => client.off('error', onError))
  return pool
}

/** As columns of a select: what `byIndexOnly` does, together with something else that is asked first. */
export const BY_INDEX_ONLY = sql`set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
  set_config('enable_mergejoin', 'off', true)`

/**
 * Until the transaction ends everything is found by its index: for statements whose tables may have grown since anybody
 * counted them, so that no plan for a young table meets a full one. With `waitMs` nobody waits longer for a lock.
 */
export async function byIndexOnly(trx: Executor, waitMs?: number): Promise<void> {
  const wait = waitMs === undefined ? sql`` : sql`, set_config('lock_timeout', ${`${waitMs}ms`}, true)`
  await sql`select ${BY_INDEX_ONLY}${wait}`.execute(trx)
}
