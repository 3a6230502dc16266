import { breachOf, placeText } from '@policy-direct/shared/public-log/queue-chain'
import { sql } from 'kysely'
import { chineseWorkingDays } from '../adapters/calendar/chinese-days'
import { sampleItem } from '../adapters/contracts/sample-item'
import { sha256 } from '../adapters/digest/sha256'
import { postgresPoolQueue } from '../adapters/postgres/pool-queue'
import { postgresTaps } from '../adapters/postgres/taps'
import type { UserActor } from '../domain/actor'
import { trialBalance } from '../domain/ledger'
import { AMOUNT, type CaseWorld, caseWorld, NOW, someone } from '../testing/case-world'
import { confirmEntitlement } from './confirm-entitlement'

/** Everybody taps on the same server at the same moment: they share the way, never an outcome. */
describe('taps of the same moment (CC-7, CZ-2)', () => {
  let world: CaseWorld
  let confirm: ReturnType<typeof confirmEntitlement>
  beforeAll(async () => {
    world = await caseWorld()
    world.clock.at = NOW
    confirm = confirmEntitlement({
      ...world,
      taps: postgresTaps(world.db, () => undefined, world.database.gathered),
      subjects: {} as never,
      calendar: chineseWorkingDays({}),
    })
    // The version is known from the first tap on, so that the taps below go at the very same moment.
    const first = await ready()
    await tap(first)
  })
  afterAll(() => world.close())

  interface Ready {
    id: string
    subjectId: string
    who: UserActor
  }
  async function ready(change: Parameters<CaseWorld['addCase']>[0] = {}, who = someone()): Promise<Ready> {
    const made = await world.addCase(change)
    await world.allow(who, made.subjectId)
    return { ...made, who }
  }
  const tap = ({ id, who }: Ready, key = `k-${id}`, amountFen = AMOUNT) =>
    confirm(who, { entitlementId: id, amountFen, idempotencyKey: key })
  const said = async (answers: ReturnType<typeof tap>[]) =>
    (await Promise.allSettled(answers)).map(answer => {
      if (answer.status === 'rejected') return answer.reason.code as string
      const { outcome } = answer.value
      return outcome.kind === 'REFUSED' ? outcome.reason : outcome.kind
    })
  const countOf = async (table: string, ids: readonly string[]) => {
    const { rows } = await sql<{ count: number }>`
      select count(*) from ${sql.table(table)} where entitlement_id = any(${[...ids]}::uuid[])`.execute(
      world.db,
    )
    return rows[0]!.count
  }

  it('each is granted as if alone: event, hold, instruction and answer of its own', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => ready()))
    expect(await said(all.map(one => tap(one)))).toEqual(all.map(() => 'DONE'))
    const ids = all.map(({ id }) => id)
    for (const table of ['ledger_entry', 'fulfilment']) expect(await countOf(table, ids)).toBe(20)
    expect(await countOf('entitlement_event', ids)).toBe(40)
    expect(await said(all.map(one => tap(one)))).toEqual(all.map(() => 'DONE'))
    expect(await countOf('ledger_entry', ids)).toBe(20)
  })

  it('who is refused, doubted, too late or a stranger changes nothing for the others', async () => {
    await world.addPool('nearly-empty', AMOUNT - 1)
    const [good, other, again] = [await ready(), await ready(), await ready()]
    const late = await ready({ confirmBy: '2026-11-20' })
    const changed = await ready()
    await sql`update subject set facts = facts - 'enterprise.seriousDishonesty', facts_version = 2
      where id = ${changed.subjectId}`.execute(world.db)
    const poor = await ready({ poolId: 'nearly-empty' })
    const answers = await said([
      tap(good),
      tap(late),
      tap({ ...other, who: someone() }),
      tap(changed),
      tap(poor),
      tap(other, 'k', AMOUNT + 1),
      tap(again, 'one'),
      tap(again, 'two'),
    ])
    expect(answers.slice(0, 6)).toEqual([
      'DONE',
      'TOO_LATE',
      'NOT_FOUND',
      'SECONDARY_CONFIRMATION',
      'DONE',
      'AMOUNT_CHANGED',
    ])
    expect(answers.slice(6).sort()).toEqual(['ALREADY_DECIDED', 'DONE'])
    expect(
      await countOf(
        'ledger_entry',
        [late, other, changed, poor].map(({ id }) => id),
      ),
    ).toBe(0)
    expect(await countOf('ledger_entry', [good.id, again.id])).toBe(2)
  })

  it('a pool that cannot pay all of them pays as many as it can, and the books balance', async () => {
    await world.addPool('three', 3 * AMOUNT + 1)
    await world.addPool('plenty', 100 * AMOUNT)
    const all = await Promise.all(
      Array.from({ length: 12 }, (_, n) => ready({ poolId: n % 2 ? 'plenty' : 'three' })),
    )
    const answers = await said(all.map(one => tap(one)))
    expect(answers.filter((answer, n) => n % 2 && answer === 'DONE')).toHaveLength(6)
    expect(answers.every(answer => answer === 'DONE')).toBe(true)
    for (const pool of ['three', 'plenty'])
      expect(breachOf(sha256, pool, await postgresPoolQueue(world.db).links(pool, 0, 100))).toBeNull()
    const waits = await sql`select from entitlement where pool_id = 'three' and status = 'QUEUED'`.execute(
      world.db,
    )
    expect(waits.rows).toHaveLength(3)
    const { rows } = await sql<{ from: never; to: never; amountFen: number }>`
      select credit as "from", debit as "to", amount_fen as "amountFen" from ledger_entry where pool_id = 'three'`.execute(
      world.db,
    )
    expect(trialBalance(3 * AMOUNT + 1, rows)).toMatchObject({ POOL: 1, HELD: 3 * AMOUNT })
  })

  it('places taken in one go are links one by one, each with its own case, in every pool (N-6)', async () => {
    for (const pool of ['chained', 'chained-too']) await world.addPool(pool, 100 * AMOUNT)
    const all = await Promise.all(
      Array.from({ length: 24 }, (_, n) => ready({ poolId: n % 3 ? 'chained' : 'chained-too' })),
    )
    expect(await said(all.map(one => tap(one)))).toEqual(all.map(() => 'DONE'))
    const queue = postgresPoolQueue(world.db)
    const places = await queue.places(all.map(({ id }) => id))
    expect(places).toHaveLength(24)
    for (const [pool, count] of [
      ['chained', 16],
      ['chained-too', 8],
    ] as const) {
      const links = await queue.links(pool, 0, 100)
      expect(links).toHaveLength(count)
      expect(breachOf(sha256, pool, links)).toBeNull()
      for (const { entitlementId, position, salt } of places.filter(({ poolId }) => poolId === pool)) {
        const text = placeText(salt, `BJ-${entitlementId.slice(-12)}`, AMOUNT)
        expect(links[position - 1]).toMatchObject({ event: 'TAKEN', digest: sha256(text) })
      }
    }
  })

  it('two rights of one person that exclude each other: one is granted', async () => {
    const exclusions = [{ group: 'together', text: '同类政策只享受一项', rule: 'FIRST_ONLY' as const }]
    const items = await Promise.all(
      ['together-a', 'together-b'].map(id => world.publish(sampleItem({ id, exclusions }))),
    )
    const first = await ready({ item: items[0]! })
    const second = await ready({ item: items[1]!, subjectId: first.subjectId }, first.who)
    const bystander = await ready()
    const answers = await said([tap(first), tap(second), tap(bystander)])
    expect(answers[2]).toBe('DONE')
    expect(answers.slice(0, 2).sort()).toEqual(['DONE', 'LIMIT_REACHED'])
  })

  it('a case that somebody else holds keeps only its own tap waiting', async () => {
    const held = await ready()
    const others = await Promise.all(Array.from({ length: 9 }, () => ready()))
    let waited: Promise<string[]> | undefined
    await world.db.transaction().execute(async trx => {
      await sql`select from entitlement where id = ${held.id} for update`.execute(trx)
      waited = said([tap(held)])
      expect(await said(others.map(one => tap(one)))).toEqual(others.map(() => 'DONE'))
      expect(await countOf('ledger_entry', [held.id])).toBe(0)
    })
    expect(await waited).toEqual(['DONE'])
  })
})
