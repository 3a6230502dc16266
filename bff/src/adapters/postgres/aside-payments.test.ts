import { asidePaymentsContract } from '../contracts/aside-payments'
import { countingIds } from '../testing/counting-ids'
import { plainPersonalData } from '../testing/plain-personal-data'
import { postgresAsidePayments } from './aside-payments'
import { postgresPriorPayments } from './prior-payments'
import { postgresSubjectRegister } from './subject-register'
import { openTestDatabase, type TestDatabase } from './test-database'

let database: TestDatabase
const parts = { personalData: plainPersonalData, ids: countingIds() }
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

asidePaymentsContract('postgres', async () => {
  const { Client } = await import('pg')
  const owner = new Client({ connectionString: database.adminUrl })
  await owner.connect()
  await owner.query(
    'delete from grant_claim; delete from prior_payment_finding; delete from prior_payment; delete from outbox; delete from subject',
  )
  await owner.end()
  const { db } = database
  return {
    payments: postgresPriorPayments(db, parts),
    aside: postgresAsidePayments(db, parts),
    register: postgresSubjectRegister(db, parts),
  }
})
