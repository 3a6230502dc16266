import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { type Connection, connect } from './database'
import { migrate } from './migrate'

/** A database of one test file on the run's real PostgreSQL, migrated, with the unprivileged application role. */
export interface TestDatabase extends Connection {
  appUrl: string
  ownerUrl: string
  adminUrl: string
}

interface Server {
  adminUrl: string
  ownerUrl: string
  appUrl: string
}

const onDatabase = (url: string, name: string) => {
  const parsed = new URL(url)
  parsed.pathname = `/${name}`
  return parsed.href
}

async function administer(server: Server, ...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: server.adminUrl })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

/** Creates and migrates it; `close()` drops it. Needs the server that Jest's global setup announces. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const announced = process.env.POLICY_DIRECT_TEST_SERVER
  if (!announced) throw new Error('no test PostgreSQL: run through Jest, whose global setup starts one')
  const server = JSON.parse(announced) as Server
  const name = `bff_${randomUUID().replaceAll('-', '')}`
  const owner = new URL(server.ownerUrl).username
  await administer(server, `create database ${name} owner ${owner}`)
  const urls = {
    appUrl: onDatabase(server.appUrl, name),
    ownerUrl: onDatabase(server.ownerUrl, name),
    adminUrl: onDatabase(server.adminUrl, name),
  }
  await migrate(urls.ownerUrl)
  const connection = connect(urls.appUrl, 8, error => process.stderr.write(`${error.message}\n`))
  return {
    ...connection,
    ...urls,
    async close() {
      await connection.close()
      await administer(server, `drop database ${name} with (force)`)
    },
  }
}
