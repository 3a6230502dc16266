import { policyItemsContract } from '../contracts/policy-items'
import { sampleItem } from '../contracts/sample-item'
import { postgresPolicyItems } from './policy-items'
import { openTestDatabase, type TestDatabase } from './test-database'

const open: TestDatabase[] = []
const fresh = async () => {
  const database = await openTestDatabase()
  open.push(database)
  return database
}
afterAll(() => Promise.all(open.map(database => database.close())))

policyItemsContract('PostgreSQL', async () => postgresPolicyItems((await fresh()).db, Date.now))

describe('several processes', () => {
  const AT = new Date('2026-11-21T02:00:00Z')

  it('sees what another process published and withdrew, a second later', async () => {
    const { db } = await fresh()
    let now = 0
    const here = postgresPolicyItems(db, () => now)
    const there = postgresPolicyItems(db, () => now)
    expect(await here.inForce('2026-11-21')).toEqual([])
    await there.publish([sampleItem()], AT)
    now += 1_000
    expect(await here.inForce('2026-11-21')).toHaveLength(1)
    await there.withdraw('job-stabilisation-rebate', 1, '政策调整', null, AT)
    now += 1_000
    expect(await here.inForce('2026-11-21')).toEqual([])
  })
  it('withdraws the entry codes with the last version, not before', async () => {
    const { db } = await fresh()
    const items = postgresPolicyItems(db, Date.now)
    await items.publish([sampleItem(), sampleItem({ version: 2 })], AT)
    await db
      .insertInto('entry_code')
      .values({
        code: 'WG-01',
        scene: 'a'.repeat(10),
        item_id: 'job-stabilisation-rebate',
        department: 'human-resources',
        valid_from: '2026-01-01',
      })
      .execute()
    const withdrawnAt = async () =>
      (await db.selectFrom('entry_code').select('withdrawn_at').executeTakeFirstOrThrow()).withdrawn_at
    await items.withdraw('job-stabilisation-rebate', 1, '政策调整', null, AT)
    expect(await withdrawnAt()).toBeNull()
    await items.withdraw('job-stabilisation-rebate', 2, '政策调整', null, AT)
    expect(await withdrawnAt()).toEqual(AT)
  })
})
