import { sql } from 'kysely'
import { outboxContract } from '../contracts/outbox'
import { postgresOutbox } from './outbox'
import { openTestDatabase, type TestDatabase } from './test-database'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

outboxContract('postgres', async () => {
  await sql`delete from outbox`.execute(database.db)
  return postgresOutbox(database.db)
})
