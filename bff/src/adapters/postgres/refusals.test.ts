import { refusalsContract } from '../contracts/refusals'
import { postgresRefusals } from './refusals'
import { openTestDatabase, type TestDatabase } from './test-database'

let database: TestDatabase
afterAll(() => database.close())

refusalsContract('postgres', async () => {
  database = await openTestDatabase()
  return postgresRefusals(database.db)
})
