import { entryCodesContract } from '../contracts/entry-codes'
import { postgresEntryCodes } from './entry-codes'
import { openTestDatabase, type TestDatabase } from './test-database'

const open: TestDatabase[] = []
afterAll(() => Promise.all(open.map(database => database.close())))

entryCodesContract('PostgreSQL', async () => {
  const database = await openTestDatabase()
  open.push(database)
  return postgresEntryCodes(database.db)
})
