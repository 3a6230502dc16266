import { sql } from 'kysely'
import { type CaseWorld, caseWorld, NOW } from '../../testing/case-world'
import { stepTimesContract } from '../contracts/step-times'
import { postgresStepTimes } from './step-times'
import { postgresTakeUp } from './take-up'

let world: CaseWorld
beforeAll(async () => {
  world = await caseWorld()
})
afterAll(() => world.close())

stepTimesContract('postgres', async () => {
  const first = await world.addCase()
  return {
    times: postgresStepTimes(world.db),
    itemId: first.item.id,
    newCase: async () => (await world.addCase({ item: first.item })).id,
    async happened(entitlementId, events) {
      for (const { event, revision, at } of events)
        await sql`
          insert into entitlement_event (entitlement_id, revision, event, to_status, actor_kind, actor_id, actor_name, at)
          values (${entitlementId}, ${revision}, ${event}, 'IN_EXECUTION', 'SYSTEM', 'system', '系统', ${at})
          on conflict (entitlement_id, revision) do nothing`.execute(world.db)
      // Any change leaves the case to be counted, and the counter leaves it to be measured.
      await sql`update entitlement set settled_at = settled_at where id = ${entitlementId}`.execute(world.db)
      await postgresTakeUp(world.db).count(100, NOW)
    },
  }
})
