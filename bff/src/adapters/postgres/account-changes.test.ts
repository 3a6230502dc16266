import { sql } from 'kysely'
import { type CaseWorld, caseWorld, NOW } from '../../testing/case-world'
import { accountChangesContract } from '../contracts/account-changes'
import { sampleItem } from '../contracts/sample-item'
import { postgresAccountChanges } from './account-changes'

let world: CaseWorld
beforeAll(async () => {
  world = await caseWorld()
})
afterAll(() => world.close())

accountChangesContract('postgres', async () => ({
  changes: postgresAccountChanges(world.db, world.personalData, world.ids, () => undefined),
  async addCase({ withdrawn = false } = {}) {
    const item = await world.publish(sampleItem(withdrawn ? { id: 'ended-item' } : {}))
    const { id, subjectId } = await world.addCase({ item, status: 'RETURNED' })
    if (withdrawn)
      await world.db
        .insertInto('policy_withdrawal')
        .values({ item_id: item.id, version: item.version, replaced_by: null, reason: '停办', at: NOW })
        .execute()
    return { entitlementId: id, subjectId }
  },
  async told() {
    const { rows } = await sql<{ told: string }>`
      select (payload->>'accountChangeId') || ' ' || (payload->>'event') as told from outbox
      where topic = 'notify' and payload->>'kind' = 'ACCOUNT_CHANGE' order by id`.execute(world.db)
    return rows.map(row => row.told)
  },
}))
