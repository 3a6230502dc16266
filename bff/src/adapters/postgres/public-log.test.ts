import { sql } from 'kysely'
import { Client } from 'pg'
import { type CaseWorld, caseWorld } from '../../testing/case-world'
import { bringBack, fulfilledCase } from '../../testing/fulfilled-case'
import { grow, publicLogContract } from '../contracts/public-log'
import { postgresPublicLog } from './public-log'

const STAFF = '0197a000-0000-7000-8000-000000000001'
const worlds: CaseWorld[] = []
afterAll(() => Promise.all(worlds.map(world => world.close())))

async function freshWorld(): Promise<CaseWorld> {
  const world = await caseWorld()
  worlds.push(world)
  const post = { name: '何静', department: 'human-resources', region_code: '220100', roles: ['REVIEWER'] }
  await world.db
    .insertInto('staff')
    .values({ id: STAFF, staff_no: 'CC-1', ...post, updated_at: new Date() })
    .execute()
  return world
}

publicLogContract('PostgreSQL', async () => {
  const world = await freshWorld()
  return {
    log: postgresPublicLog(world.db),
    again: () => postgresPublicLog(world.db),
    staffId: STAFF,
    fulfil: () => fulfilledCase(world),
    bringBack: receipt => bringBack(world, receipt),
  }
})

describe('what was published, in PostgreSQL', () => {
  let world: CaseWorld
  let receipt: string
  beforeAll(async () => {
    world = await freshWorld()
    receipt = await fulfilledCase(world)
    const head = {
      size: 1,
      root: 'ab'.repeat(32),
      city: '220100',
      day: '2026-11-21',
      at: '2026-11-21T02:00:00Z',
    }
    await postgresPublicLog(world.db).append(1, () => ({
      leaves: [
        {
          index: 0,
          hash: 'ab'.repeat(32),
          receipt,
          event: 'FULFILLED',
          salt: '00'.repeat(16),
          text: 'a line',
        },
      ],
      nodes: [{ level: 1, index: 0, hash: 'ab'.repeat(32) }],
      head: { ...head, algorithm: 'SHA-256', publicKey: 'cd'.repeat(32), signature: 'ef'.repeat(64) },
    }))
  })
  async function codeOf(url: string, text: string): Promise<string> {
    const client = new Client({ connectionString: url })
    await client.connect()
    try {
      await client.query(text)
      return 'done'
    } catch (error) {
      return (error as { code: string }).code
    } finally {
      await client.end()
    }
  }

  it.each(['leaf', 'node', 'head', 'take_down'])(
    'public_log_%s takes no change from anybody',
    async table => {
      const { appUrl, ownerUrl, adminUrl } = world.database
      expect(await codeOf(appUrl, `delete from public_log_${table}`)).toBe('42501')
      expect(await codeOf(appUrl, `update public_log_${table} set ctid = ctid`)).not.toBe('done')
      if (table !== 'take_down')
        expect(await codeOf(ownerUrl, `delete from public_log_${table}`)).toBe('23000')
      for (const url of [ownerUrl, adminUrl])
        expect(await codeOf(url, `truncate public_log_${table}`)).toBe('23000')
    },
  )
  it('keeps the opening of a line until the line is taken down', async () => {
    const { appUrl, ownerUrl } = world.database
    expect(await codeOf(appUrl, 'delete from public_log_opening')).toBe('23000')
    expect(await codeOf(ownerUrl, "update public_log_opening set line = 'another'")).toBe('23000')
    expect(await codeOf(appUrl, "update public_log_opening set line = 'another'")).toBe('42501')
    expect(await codeOf(ownerUrl, 'truncate public_log_opening')).toBe('23000')
  })
  it('writes what could not be written before what was looked up behind it', async () => {
    const own = await freshWorld()
    const [first, second] = [await fulfilledCase(own), await fulfilledCase(own)]
    const log = postgresPublicLog(own.db)
    const unreadable = grow()
    await expect(
      log.append(1, (due, from) => {
        const growth = unreadable(due, from)
        return { ...growth, leaves: growth.leaves.map(leaf => ({ ...leaf, hash: 'no hash' })) }
      }),
    ).rejects.toThrow('hexadecimal')
    while ((await log.append(1, grow())) > 0);
    expect([await log.lines(first), await log.lines(second)]).toMatchObject([[{ index: 0 }], [{ index: 1 }]])
  })
  it('leaves a receipt to be published in its own transaction, or not at all', async () => {
    const due = async () =>
      (await sql<{ count: number }>`select count(*)::bigint as count from public_log_due`.execute(world.db))
        .rows[0]!.count
    const before = await due()
    await expect(
      world.db.transaction().execute(async trx => {
        await fulfilledCase({ ...world, db: trx as unknown as CaseWorld['db'] })
        throw new Error('the bank was quicker')
      }),
    ).rejects.toThrow('the bank was quicker')
    expect(await due()).toBe(before)
  })
})
