import { sql } from 'kysely'
import { type CaseWorld, caseWorld, NOW } from '../../testing/case-world'
import { silentReviewsContract } from '../contracts/silent-reviews'
import { postgresSilentReviews } from './silent-reviews'
import { postgresTakeUp } from './take-up'

let world: CaseWorld
beforeAll(async () => {
  world = await caseWorld()
})
afterAll(() => world.close())

silentReviewsContract('postgres', async () => {
  const { item } = await world.addCase()
  const lists = [world.ids.uuid(), world.ids.uuid()] as const
  for (const [number, id] of lists.entries())
    await sql`
      insert into candidate_list (id, item_id, item_version, number, department, region_code, matched_at)
      values (${id}, ${item.id}, ${item.version}, ${number}, 'human-resources', '220100', ${NOW})`.execute(
      world.db,
    )
  return {
    reviews: postgresSilentReviews(world.db),
    itemId: item.id,
    lists,
    async add(listId, since, status = 'SURE') {
      const { id } = await world.addCase({ item, status })
      await sql`
        insert into entitlement_event (entitlement_id, revision, event, to_status, actor_kind, actor_id, actor_name, at)
        values (${id}, 2, 'MATCH_SURE', ${status}, 'SYSTEM', 'matching', '自动比对', ${`${since}T10:00:00+08:00`})`.execute(
        world.db,
      )
      await world.database.pool.query(
        "update entitlement set list_id = $1, created_at = '2026-10-01T10:00:00+08:00' where id = $2",
        [listId, id],
      )
      await postgresTakeUp(world.db).count(100, NOW)
      // The builder's own event is of today; the day a case began its step is that of its last one.
      await sql`update take_up_entry set since = ${since} where entitlement_id = ${id}`.execute(world.db)
      return id
    },
    async decide(id) {
      await sql`update entitlement set status = 'OFFERED' where id = ${id}`.execute(world.db)
    },
  }
})
