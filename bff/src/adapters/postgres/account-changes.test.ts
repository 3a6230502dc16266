import { sql } from 'kysely'
import { type CaseWorld, caseWorld } from '../../testing/case-world'
import { accountChangesContract } from '../contracts/account-changes'
import { postgresAccountChanges } from './account-changes'

let world: CaseWorld
beforeAll(async () => {
  world = await caseWorld()
})
afterAll(() => world.close())

accountChangesContract('postgres', async () => ({
  changes: postgresAccountChanges(world.db, world.personalData, world.ids, () => undefined),
  async addCase() {
    const { id, subjectId } = await world.addCase({ status: 'RETURNED' })
    return { entitlementId: id, subjectId }
  },
  async told() {
    const { rows } = await sql<{ told: string }>`
      select (payload->>'accountChangeId') || ' ' || (payload->>'event') as told from outbox
      where topic = 'notify' and payload->>'kind' = 'ACCOUNT_CHANGE' order by id`.execute(world.db)
    return rows.map(row => row.told)
  },
}))
