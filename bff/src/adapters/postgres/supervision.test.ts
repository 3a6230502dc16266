import { sql } from 'kysely'
import type { NewReminder } from '../../ports/supervision'
import { type CaseWorld, caseWorld, NOW } from '../../testing/case-world'
import { postgresSupervision, raiseReminder } from './supervision'

describe('numbers of reminders', () => {
  let world: CaseWorld
  let staffId: string
  beforeAll(async () => {
    world = await caseWorld()
    staffId = world.ids.uuid()
    await sql`insert into staff (id, staff_no, name, department, region_code, roles, updated_at)
      values (${staffId}, 'L1', '何静', 'government-services', '220100', '{LEADER}', ${NOW})`.execute(
      world.db,
    )
  })
  afterAll(() => world.close())

  const reminder = (key: string): NewReminder => ({
    id: world.ids.uuid(),
    kind: 'REMINDER',
    department: 'human-resources',
    regionCode: '220100',
    itemId: null,
    request: '请查一查',
    dueOn: '2026-11-27',
    staffId,
    key,
    at: NOW,
  })
  const raise = (one: NewReminder) => postgresSupervision(world.db).raise(one)

  it('one a key: of a leader, and of the rule that nobody is', async () => {
    const first = await raise(reminder('a'))
    expect(await raise(reminder('a'))).toEqual(first)
    const byRule = { ...reminder('a'), staffId: null }
    const count = async () => {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from supervision_reminder`.execute(
        world.db,
      )
      return rows[0]!.n
    }
    await raiseReminder(world.db, byRule)
    await raiseReminder(world.db, { ...byRule, id: world.ids.uuid() })
    expect(await count()).toBe(2)
  })
  it("a rule's is raised once a key, and one that is there already uses up no number", async () => {
    const rule = (key: string) => {
      const { staffId: _, ...task } = reminder(key)
      return postgresSupervision(world.db).raiseOnce(task)
    }
    expect([await rule('rule-a'), await rule('rule-a'), await rule('rule-b')]).toEqual([true, false, true])
    const { rows } = await sql<{ key: string; number: string }>`
      select key, number from supervision_reminder where key like 'rule-%' order by number`.execute(world.db)
    const [first, second] = rows.map(({ number }) => Number(number.slice(-4)))
    expect(second).toBe(first! + 1)
  })
  it("a rule's may end by itself, once; a leader's never", async () => {
    const store = postgresSupervision(world.db)
    const { staffId: _, ...task } = reminder('watch:a')
    await store.raiseOnce(task)
    await store.raiseOnce({ ...task, id: world.ids.uuid(), key: 'watch:b' })
    await raise(reminder('watch:c'))
    expect(await store.openByRule('watch:')).toEqual(['watch:a', 'watch:b'])
    const closed = [
      await store.closeByRule('watch:a', '来了', NOW),
      await store.closeByRule('watch:a', '又来', NOW),
    ]
    expect([...closed, await store.closeByRule('watch:c', '来了', NOW)]).toEqual([true, false, false])
    expect(await store.openByRule('watch:')).toEqual(['watch:b'])
    expect(await store.reminder(task.id)).toMatchObject({ finding: '来了', closedBy: '平台' })
  })
  it('go on past 9999, and a clash of numbers is never taken for the same key', async () => {
    await sql`
      insert into supervision_reminder (id, number, kind, department, region_code, request, due_on, raised_by, key, raised_at)
      select gen_random_uuid(), 'DB-2026-' || lpad(n::text, 4, '0'), 'REMINDER', 'human-resources', '220100', '请查', '2026-11-27',
        ${staffId}, 'bulk-' || n, ${NOW} from generate_series(8, 9999) n`.execute(world.db)
    const raised = [await raise(reminder('b')), await raise(reminder('c'))]
    expect(raised.map(({ number }) => number)).toEqual(['DB-2026-10000', 'DB-2026-10001'])
    await sql`
      insert into supervision_reminder (id, number, kind, department, region_code, request, due_on, raised_by, key, raised_at)
      values (gen_random_uuid(), 'DB-2026-10003', 'REMINDER', 'human-resources', '220100', '请查', '2026-11-27', ${staffId}, 'x',
        ${NOW})`.execute(world.db)
    await expect(raise(reminder('d'))).rejects.toThrow('supervision_reminder_number_key')
  })
})
