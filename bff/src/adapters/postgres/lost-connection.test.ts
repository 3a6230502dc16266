import { sql } from 'kysely'
import { Client } from 'pg'
import { type Connection, connect } from './database'
import { openTestDatabase, type TestDatabase } from './test-database'

let database: TestDatabase
let connection: Connection
const heard: string[] = []

beforeAll(async () => {
  database = await openTestDatabase()
  connection = connect(database.appUrl, 2, error => heard.push(error.message))
})
afterAll(async () => {
  await connection.close()
  await database.close()
})

/** What a restart does to every connection: the server says that it ends, and is gone. */
async function terminate(pid: number): Promise<void> {
  const admin = new Client({ connectionString: database.adminUrl })
  await admin.connect()
  await admin.query('select pg_terminate_backend($1)', [pid])
  await admin.end()
}
const told = async (count: number) => {
  const until = performance.now() + 10_000
  while (heard.length < count && performance.now() < until) await new Promise(setImmediate)
}

// An event that nobody listens to ends a process: this one would not outlive the first of these.
it('a connection lost between two statements fails that transaction and nothing else', async () => {
  const transaction = connection.db.transaction().execute(async trx => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx)
    await terminate(rows[0]!.pid)
    await told(1)
    await sql`select 1`.execute(trx)
  })
  await expect(transaction).rejects.toThrow()
  expect(heard[0]).toMatch(/terminating connection/)
  expect((await sql`select 1 as one`.execute(connection.db)).rows).toEqual([{ one: 1 }])
})

it('one lost while nobody used it is replaced', async () => {
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(connection.db)
  const before = heard.length
  await terminate(rows[0]!.pid)
  await told(before + 1)
  expect((await sql`select 1 as one`.execute(connection.db)).rows).toEqual([{ one: 1 }])
})
