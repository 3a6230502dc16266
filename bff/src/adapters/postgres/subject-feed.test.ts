import { subjectFeedContract } from '../contracts/subject-feed'
import { countingIds } from '../testing/counting-ids'
import { plainPersonalData } from '../testing/plain-personal-data'
import { postgresSubjectFeed } from './subject-feed'
import { postgresSubjectRegister } from './subject-register'
import { postgresSubjects } from './subjects'
import { openTestDatabase, type TestDatabase } from './test-database'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

subjectFeedContract('postgres', async () => {
  const register = postgresSubjectRegister(database.db, {
    personalData: plainPersonalData,
    ids: countingIds(),
  })
  const subjects = postgresSubjects(database.db, plainPersonalData)
  let day = 0
  return {
    feed: postgresSubjectFeed(database.db),
    async put(kind, identifier, value) {
      day += 1
      const asOf = `2026-11-${String(day).padStart(2, '0')}`
      const subject = { kind, identifier, name: '样例', phone: '13800005620', regionCode: '220104' }
      const facts = { insured: { value, department: 'human-resources', asOf } }
      const delivery = { ...subject, legalRepresentative: null, accounts: [], facts }
      await register.deliver([delivery], new Date('2026-11-21T01:00:00Z'))
      return (await subjects.find(kind, identifier))!.id
    },
  }
})
