import { countingIds } from '../testing/counting-ids'
import { plainPersonalData } from '../testing/plain-personal-data'
import { requireFittingKeys } from './fitting-keys'
import { postgresSubjectRegister } from './subject-register'
import { openTestDatabase, type TestDatabase } from './test-database'

const otherSeal = {
  ...plainPersonalData,
  open: () => {
    throw new Error('another key')
  },
}
const otherIndex = {
  ...plainPersonalData,
  index: (kind: string, value: string) => Buffer.from(`other ${kind}:${value}`),
}

describe('keys and a database', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openTestDatabase()
  })
  afterAll(() => database.close())

  it('any keys fit one that knows nobody', async () => {
    await expect(requireFittingKeys(database.db, otherSeal)).resolves.toBeUndefined()
  })

  it('only its own fit one that knows somebody', async () => {
    const register = postgresSubjectRegister(database.db, {
      personalData: plainPersonalData,
      ids: countingIds(),
    })
    const somebody = { name: '周海宁', identifier: '220102198803150024', phone: null }
    await register.ensure('PERSON', somebody, '220102', new Date('2026-11-21T01:00:00Z'))
    await expect(requireFittingKeys(database.db, plainPersonalData)).resolves.toBeUndefined()
    await expect(requireFittingKeys(database.db, otherSeal)).rejects.toThrow(/换回原来的密钥/)
    await expect(requireFittingKeys(database.db, otherIndex)).rejects.toThrow(/换回原来的密钥/)
  })
})
