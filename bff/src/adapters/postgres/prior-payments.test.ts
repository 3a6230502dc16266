import { sql } from 'kysely'
import { priorPaymentsContract } from '../contracts/prior-payments'
import { countingIds } from '../testing/counting-ids'
import { plainPersonalData } from '../testing/plain-personal-data'
import { readGround } from './match-ground'
import { postgresPriorPayments } from './prior-payments'
import { postgresSubjectRegister } from './subject-register'
import { postgresSubjects } from './subjects'
import { openTestDatabase, type TestDatabase } from './test-database'

let database: TestDatabase
const parts = { personalData: plainPersonalData, ids: countingIds() }
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

priorPaymentsContract('postgres', async () => {
  const { Client } = await import('pg')
  const owner = new Client({ connectionString: database.adminUrl })
  await owner.connect()
  await owner.query(
    'delete from grant_claim; delete from prior_payment; delete from outbox; delete from subject',
  )
  await owner.end()
  const { db } = database
  return {
    payments: postgresPriorPayments(db, parts),
    subjects: postgresSubjects(db, plainPersonalData),
    register: postgresSubjectRegister(db, parts),
    async claimsOf(id) {
      const ground = await readGround(db, 'job-stabilisation-rebate', [id], '2026-11-21')
      return ground.get(id)!.claims.map(({ entitlementId: _none, ...claim }) => claim)
    },
    async announced() {
      const { rows } = await sql<{ id: string }>`
        select payload->>'subjectId' as id from outbox where topic = 'facts-changed' order by id`.execute(db)
      return rows.map(row => row.id)
    },
  }
})
