import { sql } from 'kysely'
import { entryCodesContract } from '../contracts/entry-codes'
import { postgresEntryCodes } from './entry-codes'
import { openTestDatabase, type TestDatabase } from './test-database'

const STAFF = '0197a000-0000-7000-8000-000000000001'
const open: TestDatabase[] = []
afterAll(() => Promise.all(open.map(database => database.close())))

const fresh = async () => {
  const database = await openTestDatabase()
  open.push(database)
  return database
}

entryCodesContract(
  'PostgreSQL',
  async () => postgresEntryCodes((await fresh()).db),
  async () => {
    const at = new Date('2026-11-21T02:00:00Z')
    const post = { name: '周岚', department: 'culture-tourism', region_code: '220100', roles: ['REVIEWER'] }
    const row = { id: STAFF, staff_no: 'CC-701', ...post, updated_at: at }
    await open.at(-1)!.db.insertInto('staff').values(row).execute()
    return STAFF
  },
)

describe('issued codes in PostgreSQL', () => {
  it.each([
    "update entry_code set placement = '别处'",
    "update entry_code set item_id = 'another'",
    "update entry_code set withdrawn_at = now(), department = 'finance'",
    'delete from entry_code',
  ])('stay as they are: %s', async statement => {
    const { db } = await fresh()
    await db
      .insertInto('entry_code')
      .values({
        code: 'LX-1',
        scene: 'a'.repeat(10),
        item_id: 'x',
        department: 'culture-tourism',
        placement: '一楼',
        valid_from: '2026-01-01',
        withdrawn_at: null,
        replaced_by: null,
      })
      .execute()
    await expect(sql.raw(statement).execute(db)).rejects.toThrow(/issued|append-only|permission denied/)
  })
})
