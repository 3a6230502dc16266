import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Client } from 'pg'

const MIGRATIONS = path.join(__dirname, '../../../migrations')
// Two processes that start together migrate one after the other.
const LOCK = 7_402_118

/**
 * Applies the forward-only SQL files of `bff/migrations` that the database has not seen, each in its own transaction.
 * @returns the names applied now. Throws when an applied file was changed afterwards or a file fails.
 */
export async function migrate(connectionString: string): Promise<string[]> {
  const client = new Client({ connectionString })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await client.query(
      'create table if not exists migration (name text primary key, at timestamptz not null default now())',
    )
    const { rows } = await client.query<{ name: string }>('select name from migration')
    const seen = new Set(rows.map(row => row.name))
    const fresh = readdirSync(MIGRATIONS)
      .filter(name => name.endsWith('.sql') && !seen.has(name))
      .sort()
    for (const name of fresh) await apply(client, name)
    return fresh
  } finally {
    await client.end()
  }
}

async function apply(client: Client, name: string): Promise<void> {
  await client.query('begin')
  try {
    await client.query(readFileSync(path.join(MIGRATIONS, name), 'utf8'))
    await client.query('insert into migration (name) values ($1)', [name])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`migration ${name} failed: ${(error as Error).message}`, { cause: error })
  }
}
