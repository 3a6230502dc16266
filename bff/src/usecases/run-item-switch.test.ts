import { sql } from 'kysely'
import { Fault } from '../domain/fault'
import { TWO_RELEASE_FROM_FEN } from '../domain/payout-run'
import { reportOf } from '../domain/settling'
import { AMOUNT, NOW } from '../testing/case-world'
import { type PayoutRunWorld, payoutRunWorld } from '../testing/payout-run-world'
import { listRunItems, switchRunItem } from './prepare-payout-run'
import { refusePayoutRun } from './release-payout-run'

describe('an item is switched between runs and single payments', () => {
  let world: PayoutRunWorld
  beforeEach(async () => {
    world = await payoutRunWorld()
    world.clock.at = NOW
  })
  afterEach(async () => {
    await world.booksBalance()
    await world.close()
  })
  const itemId = () => world.item.id
  const switched = async (inRuns: boolean, treasury = false) => {
    world.pass(1_000)
    const shown = await switchRunItem(world.deps)(world.reviewer, { itemId: itemId(), inRuns, treasury })
    world.pass(1_000)
    return shown
  }
  /** Every job that was left for payments of the item, as a worker does them. */
  const workers = async () => {
    await world.runs.sendSingly(itemId())
    const { rows } = await sql<{ id: string }>`
      select distinct payload->>'fulfilmentId' as id from outbox where topic = 'send-fulfilment'`.execute(
      world.db,
    )
    for (const { id } of rows) await world.send(id)
  }
  const sent = async () => {
    const { rows } = await sql<{ id: string }>`select id from fulfilment where sent_at is not null`.execute(
      world.db,
    )
    return rows.map(({ id }) => id)
  }
  const arrives = async (fulfilmentId: string) => {
    const report = reportOf('SUCCEED', { amountFen: AMOUNT, serial: 'S1' })
    world.bank.say(fulfilmentId, report)
    await world.settle(fulfilmentId, report)
  }
  const waitsFor = async (fulfilmentId: string) =>
    (await world.deps.fulfilments.order(fulfilmentId))!.waitsForRun

  it('one person alone sends nothing that waited: not by switching, not by refusing the run, not by both', async () => {
    const { people, run } = await world.preparedRun(Math.ceil(TWO_RELEASE_FROM_FEN / AMOUNT))
    const late = await world.granted()
    const shown = await switched(false)
    await workers()
    expect(await sent()).toEqual([])
    await refusePayoutRun(world.deps)(world.reviewer, { id: run.id, reason: '改回一个一个发' })
    await workers()
    expect(await sent()).toEqual([])
    expect(shown).toMatchObject({ inRuns: false, waitingCount: 1 })
    expect(await listRunItems(world.deps)(world.author)).toMatchObject([
      { inRuns: false, waitingCount: people.length + 1, waitingFen: (people.length + 1) * AMOUNT },
    ])
    // On and off again frees nobody either.
    await switched(true)
    await switched(false)
    await workers()
    expect(await sent()).toEqual([])
    const again = await world.prepare(world.author, { itemId: itemId(), idempotencyKey: 'once more' })
    while ((await world.runs.get(again.id))!.status === 'PREPARING') await world.carry()
    expect((await world.released(again.id)).status).toBe('SECOND_LOOK')
    const third = await world.staff('苗青', 'ACCEPTOR')
    await world.release(third, (await world.runs.get(again.id))!)
    await world.work()
    for (const { id } of [...people, late])
      expect(await world.booksOf(id)).toMatchObject({ status: 'FULFILLED', attempts: ['SUCCEEDED'] })
  })

  it('what is ordered after it leaves by itself, beside what still waits, and is on no run', async () => {
    const before = await world.granted()
    await switched(false)
    const after = await world.granted()
    expect(await sent()).toEqual([after.fulfilmentId])
    await arrives(after.fulfilmentId)
    const run = await world.prepare(world.author, { itemId: itemId(), idempotencyKey: 'rest' })
    while ((await world.runs.get(run.id))!.status === 'PREPARING') await world.carry()
    expect(await world.runs.get(run.id)).toMatchObject({ lineCount: 1, totalFen: AMOUNT })
    await world.released(run.id)
    await world.work()
    for (const { id } of [before, after])
      expect(await world.booksOf(id)).toMatchObject({ status: 'FULFILLED', attempts: ['SUCCEEDED'] })
    const none = world.prepare(world.author, { itemId: itemId(), idempotencyKey: 'none' })
    await expect(none).rejects.toThrow(Fault)
  })

  it('no clock that is behind frees what was ordered before', async () => {
    const { fulfilmentId } = await world.granted()
    await world.runs.switchItem(itemId(), false, world.reviewer.staffId, new Date(NOW.getTime() - 600_000))
    await workers()
    expect(await sent()).toEqual([])
    expect(await waitsFor(fulfilmentId)).toBe(true)
  })

  it('a payment ordered at the very moment: its worker was told to wait, and is told again', async () => {
    await switched(false)
    await switched(true)
    // Written while the switch was under way, by a process that did not see it yet.
    const made = await world.granted()
    await switched(false)
    await sql`update fulfilment set created_at = created_at + interval '1 minute' where id = ${made.fulfilmentId}`.execute(
      world.db,
    )
    const { rows } = await sql<{ topic: string }>`
      select topic from outbox where payload->>'itemId' = ${itemId()}`.execute(world.db)
    expect(rows.map(({ topic }) => topic)).toContain('send-singly')
    await workers()
    expect(await sent()).toEqual([made.fulfilmentId])
    await arrives(made.fulfilmentId)
  })

  it('in the middle of a crowd: whoever is ordered waits for a run or leaves by itself, never both and never neither', async () => {
    const first = await world.granted()
    const crowd = Array.from({ length: 12 }, async (_, n) => {
      await new Promise(resolve => setTimeout(resolve, n * 4))
      return world.granted()
    })
    const switches = (async () => {
      for (const inRuns of [false, true, false]) {
        await new Promise(resolve => setTimeout(resolve, 15))
        await switched(inRuns)
      }
    })()
    const people = [first, ...(await Promise.all(crowd))]
    await switches
    await workers()
    const left = await sent()
    for (const { fulfilmentId } of people) {
      if (left.includes(fulfilmentId)) await arrives(fulfilmentId)
      else expect(await waitsFor(fulfilmentId)).toBe(true)
    }
    const run = await world.prepare(world.author, { itemId: itemId(), idempotencyKey: 'rest' })
    while ((await world.runs.get(run.id))!.status === 'PREPARING') await world.carry()
    expect(await world.runs.get(run.id)).toMatchObject({ lineCount: people.length - left.length })
    await world.released(run.id)
    await world.work()
    for (const { id } of people)
      expect(await world.booksOf(id)).toMatchObject({ status: 'FULFILLED', attempts: ['SUCCEEDED'] })
  })

  it('a switch waits for the run that is being made of what it is about', async () => {
    await world.granted()
    const done: string[] = []
    let letGo = () => {}
    const held = new Promise<void>(resolve => {
      letGo = resolve
    })
    const preparing = world.db.transaction().execute(async trx => {
      await sql`select from run_item where item_id = ${itemId()} for share`.execute(trx)
      await held
      done.push('prepared')
    })
    const switching = switched(false).then(() => done.push('switched'))
    await new Promise(resolve => setTimeout(resolve, 200))
    letGo()
    await Promise.all([preparing, switching])
    expect(done).toEqual(['prepared', 'switched'])
  })

  it('what came back and waits for the treasury waits for the next run, whatever the item is switched to', async () => {
    await switched(true, true)
    const { people, run } = await world.preparedRun(1)
    await world.released(run.id)
    await world.work()
    await sql`update fulfilment set status = 'RETURNED', settled_at = created_at where id = ${people[0]!.fulfilmentId}`.execute(
      world.db,
    )
    const second = world.ids.uuid()
    const order = sql`insert into fulfilment (id, entitlement_id, attempt, executor, kind, amount_fen, account_id, status, created_at)
      select ${second}, entitlement_id, 2, executor, kind, amount_fen, account_id, 'CREATED', ${world.clock.at}
      from fulfilment where id = ${people[0]!.fulfilmentId}`
    await order.execute(world.db)
    for (const [inRuns, treasury, count] of [
      [true, true, 1],
      [false, false, 1],
      [true, true, 1],
      [true, false, 1],
      [false, false, 1],
    ] as const) {
      expect(await switched(inRuns, treasury)).toMatchObject({ inRuns, waitingCount: count })
      await workers()
      expect(await waitsFor(second)).toBe(true)
    }
  })

  it('who switched what and when is never lost', async () => {
    const other = await world.staff('苗青', 'REVIEWER')
    await switched(false)
    await switched(false)
    await switchRunItem(world.deps)(other, { itemId: itemId(), inRuns: true, treasury: true })
    const { rows } = await sql`
      select w.in_runs, w.treasury, s.name from run_item_switch w join staff s on s.id = w.staff_id order by seq`.execute(
      world.db,
    )
    expect(rows).toEqual([
      { in_runs: true, treasury: false, name: '陆清' },
      { in_runs: false, treasury: false, name: '陆清' },
      { in_runs: true, treasury: true, name: '苗青' },
    ])
    expect(await listRunItems(world.deps)(world.author)).toMatchObject([
      { inRuns: true, treasury: true, lastSwitch: { by: '苗青', at: world.clock.at } },
    ])
    for (const table of ['run_item', 'run_item_switch'])
      await expect(sql`delete from ${sql.table(table)}`.execute(world.db)).rejects.toThrow(
        /permission denied/,
      )
  })
})
