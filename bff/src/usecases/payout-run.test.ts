import { sql } from 'kysely'
import { Fault } from '../domain/fault'
import { DROPPED, TWO_RELEASE_FROM_FEN } from '../domain/payout-run'
import { reportOf } from '../domain/settling'
import { testCaseArea } from '../testing/case-area'
import { AMOUNT, GOOD_FACTS, NOW } from '../testing/case-world'
import { type PayoutRunWorld, payoutRunWorld } from '../testing/payout-run-world'

const PAID = {
  status: 'FULFILLED',
  attempts: ['SUCCEEDED'],
  ledger: ['HOLD', 'SEND', 'ARRIVE'],
  receipts: 1,
  told: 1,
}

import { listPayoutRuns } from './release-payout-run'

describe('成批发放: a run from the approved list to the accounts', () => {
  let world: PayoutRunWorld
  beforeEach(async () => {
    world = await payoutRunWorld()
    world.clock.at = NOW
  })
  afterEach(async () => {
    await world.booksBalance()
    await world.close()
  })
  const deliver = (subjectId: string, change: object) =>
    sql`update subject set facts = ${JSON.stringify({ ...GOOD_FACTS, ...change })}::jsonb,
      facts_version = facts_version + 1 where id = ${subjectId}`.execute(world.db)
  const listed = { 'enterprise.seriousDishonesty': [true, 'development-reform', '2026-11-21'] }
  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => 'went through',
      error => (error instanceof Fault ? error.code : Promise.reject(error)),
    )

  it('waits, is released by somebody else, leaves in numbered files, and everybody is paid once', async () => {
    const { people, run } = await world.preparedRun(7)
    expect(run).toMatchObject({ status: 'WAITING', lineCount: 7, totalFen: 7 * AMOUNT, droppedCount: 0 })
    await world.work()
    expect(world.batchBank.files.size).toBe(0)
    await world.released(run.id)
    await world.work()
    expect([...world.batchBank.files.values()].map(({ file }) => file.orders.length)).toEqual([3, 3, 1])
    for (const { id } of people) expect(await world.booksOf(id)).toEqual(PAID)
    const done = (await world.runs.get(run.id))!
    expect(done).toMatchObject({
      status: 'DONE',
      paidCount: 7,
      paidFen: 7 * AMOUNT,
      onTheWay: 0,
      backCount: 0,
    })
    expect(done.steps.map(({ event }) => event)).toEqual(['PREPARE', 'PREPARED', 'RELEASE', 'FINISH'])
    expect(world.alarms).toEqual([])
  })

  it('the newest of a region are its own, however many of elsewhere are newer', async () => {
    const { run } = await world.preparedRun(1)
    await sql`
      insert into payout_run (id, number, item_id, department, region_code, pool_id, status, prepared_by, key, prepared_at)
      select md5('run ' || n)::uuid, 'FF-220104-' || n, item_id, department, '220104', pool_id, 'DONE', prepared_by,
        'elsewhere ' || n, prepared_at + n * interval '1 minute'
      from payout_run, generate_series(1, 30) n where id = ${run.id}`.execute(world.db)
    await sql`insert into payout_run_step (run_id, event, to_status, actor_name, reviewer, at)
      select id, 'FINISH', 'DONE', '平台', false, prepared_at from payout_run where region_code = '220104'`.execute(
      world.db,
    )
    await sql`update payout_run set region_code = '220102' where id = ${run.id}`.execute(world.db)
    const seenFrom = async (regionCode: string) =>
      (await listPayoutRuns(world)({ ...world.reviewer, regionCode })).map(({ id }) => id)
    expect(await seenFrom('220102')).toEqual([run.id])
    expect(await seenFrom('220104')).toHaveLength(24)
    expect(await seenFrom('220104')).not.toContain(run.id)
    expect(await seenFrom('220100')).toHaveLength(24)
  })

  it('nobody releases what they prepared, nor anything but what they saw', async () => {
    const { run } = await world.preparedRun(1)
    const seen = { id: run.id, lineCount: 1, totalFen: AMOUNT }
    expect(await codeOf(world.release({ ...world.author, roles: ['REVIEWER'] }, seen))).toBe('FORBIDDEN')
    expect(await codeOf(world.release(world.reviewer, { ...seen, totalFen: AMOUNT - 1 }))).toBe('CONFLICT')
    const elsewhere = { ...world.reviewer, department: 'finance' }
    expect(await codeOf(world.release(elsewhere, seen))).toBe('NOT_FOUND')
    expect((await world.runs.get(run.id))!.status).toBe('WAITING')
  })

  it('from 100 万元 on two people beside the author release it', async () => {
    const { run } = await world.preparedRun(Math.ceil(TWO_RELEASE_FROM_FEN / AMOUNT))
    expect(run.totalFen).toBeGreaterThanOrEqual(TWO_RELEASE_FROM_FEN)
    expect((await world.released(run.id)).status).toBe('SECOND_LOOK')
    expect((await world.released(run.id)).status).toBe('SECOND_LOOK')
    const third = await world.staff('苗青', 'ACCEPTOR')
    expect((await world.release(third, run)).status).toBe('RELEASED')
  })

  it('the same key is the same run, another one waits until it is through', async () => {
    const { run } = await world.preparedRun(1)
    const again = { itemId: world.item.id, idempotencyKey: 'key-0' }
    expect((await world.prepare(world.author, again)).id).toBe(run.id)
    await world.granted()
    expect(await codeOf(world.prepare(world.author, { ...again, idempotencyKey: 'b' }))).toBe('CONFLICT')
    await world.runs.move(run.id, 'WAITING', 'REFUSED', {
      event: 'REFUSE',
      staffId: world.reviewer.staffId,
      actorName: '陆清',
      reviewer: true,
      reason: '少了一个人',
      at: NOW,
    })
    const next = await world.prepare(world.author, { ...again, idempotencyKey: 'b' })
    expect(next).toMatchObject({ lineCount: 2 })
    expect((await world.runs.dropped(run.id, null, 10)).map(({ reason }) => reason)).toEqual([
      DROPPED.NOT_RELEASED,
    ])
  })

  it('whoever died or lost the right since is dropped with the reason, before the release and after it', async () => {
    const before = await world.granted()
    await deliver(before.subjectId, listed)
    const harmless = await world.granted()
    await deliver(harmless.subjectId, {})
    const { people, run } = await world.preparedRun(3)
    expect(run).toMatchObject({ lineCount: 4, droppedCount: 1 })
    const after = people[1]!
    await deliver(after.subjectId, listed)
    await world.released(run.id)
    await world.work()
    expect((await world.runs.get(run.id))!).toMatchObject({ status: 'DONE', paidCount: 3, droppedCount: 2 })
    for (const { id } of [before, after])
      expect(await world.booksOf(id)).toMatchObject({
        status: 'REJECTED',
        attempts: ['REJECTED'],
        ledger: ['HOLD', 'RELEASE'],
      })
    const dropped = await world.runs.dropped(run.id, null, 10)
    expect(dropped.map(({ reason }) => reason)).toEqual(
      ['没有严重失信', '没有严重失信'].map(() => expect.any(String)),
    )
    expect(await world.booksOf(harmless.id)).toEqual(PAID)
  })

  it('one account for two people is refused: both are told, once a month, and told apart by a person', async () => {
    const one = await world.granted()
    const two = await world.granted()
    await sql`update payout_account set number_index = 'same' where subject_id in (${one.subjectId}, ${two.subjectId})`.execute(
      world.db,
    )
    const { run } = await world.preparedRun(1)
    expect(run).toMatchObject({ lineCount: 1, droppedCount: 2 })
    const dropped = await world.runs.dropped(run.id, null, 10)
    expect(dropped.map(({ reason }) => reason)).toEqual([DROPPED.SAME_ACCOUNT, DROPPED.SAME_ACCOUNT])
    expect(await world.booksOf(one.id)).toMatchObject({ status: 'IN_EXECUTION', attempts: ['CREATED'] })
    const { rows } = await sql<{ id: string; reason: string; occasion: string }>`
      select payload->>'entitlementId' as id, payload->>'reason' as reason, payload->>'occasion' as occasion
      from outbox where payload->>'event' = 'LEFT_OUT' order by 1`.execute(world.db)
    const why = { reason: DROPPED.SAME_ACCOUNT, occasion: 'left-out-2026-11' }
    expect(rows).toEqual([one.id, two.id].sort().map(id => ({ id, ...why })))
    const area = testCaseArea(world)
    for (const { id, reason, occasion } of [...rows, ...rows])
      await area.area.topics!.announce!({ entitlementId: id, event: 'LEFT_OUT', occasion, reason })
    const told = await sql<{
      text: string
    }>`select text from message where template = 'payment-waits'`.execute(world.db)
    expect(told.rows).toHaveLength(2)
    expect(told.rows[0]!.text).toMatch(/这一批没有付：同一个账户.*钱给您留着.*0431-12345/)
  })

  it('nobody is on two runs, and no amount is without sense: the database refuses both', async () => {
    const { people, run } = await world.preparedRun(1)
    const [line] = people
    const again = sql`insert into payout_run_line (run_id, fulfilment_id, amount_fen, facts_version, status)
      values (${run.id}, ${line!.fulfilmentId}, 1, 1, 'IN')`.execute(world.db)
    await expect(again).rejects.toThrow('duplicate key')
    const negative = sql`update fulfilment set amount_fen = -1 where id = ${line!.fulfilmentId}`.execute(
      world.db,
    )
    await expect(negative).rejects.toThrow('check constraint')
  })

  it('partial success: refused lines come back as cases of their own and are paid once to a new account', async () => {
    const { people, run } = await world.preparedRun(4)
    await world.released(run.id)
    world.batchBank.finished = false
    await world.work()
    const [wrong] = people
    world.bank.say(wrong!.fulfilmentId, reportOf('REJECT', { amountFen: AMOUNT, reason: '收款账户状态异常' }))
    world.batchBank.finished = true
    world.pass(300_000)
    await world.work()
    expect(await world.booksOf(wrong!.id)).toMatchObject({
      status: 'RETURNED',
      ledger: ['HOLD', 'SEND', 'RETURN'],
    })
    expect((await world.runs.get(run.id))!).toMatchObject({ status: 'DONE', paidCount: 3, backCount: 1 })
    // The second attempt waits for nobody's month.
    const second = world.ids.uuid()
    await sql`insert into fulfilment (id, entitlement_id, attempt, executor, kind, amount_fen, account_id, status, created_at)
      select ${second}, entitlement_id, 2, executor, kind, amount_fen, account_id, 'CREATED', created_at
      from fulfilment where id = ${wrong!.fulfilmentId}`.execute(world.db)
    expect((await world.deps.fulfilments.order(second))!.waitsForRun).toBe(false)
  })

  it('退汇 after the run: the case comes back, whoever says so', async () => {
    const { people, run } = await world.preparedRun(1)
    await world.released(run.id)
    await world.work()
    await world.settle(
      people[0]!.fulfilmentId,
      reportOf('RETURN', { amountFen: AMOUNT, reason: '收款行退汇' }),
    )
    world.bank.say(people[0]!.fulfilmentId, reportOf('RETURN', { amountFen: AMOUNT }))
    expect(await world.booksOf(people[0]!.id)).toMatchObject({
      status: 'RETURNED',
      ledger: ['HOLD', 'SEND', 'ARRIVE', 'RETURN'],
    })
  })

  it('a stop holds every file that has not left; what has left is followed to its end', async () => {
    const { people, run } = await world.preparedRun(6)
    await world.released(run.id)
    await world.carry()
    expect(world.batchBank.files.size).toBe(1)
    await world.stop(world.author, { id: run.id, reason: '金额标准要再核' })
    world.pass(2_000)
    await world.work()
    expect(world.batchBank.files.size).toBe(1)
    expect((await world.runs.get(run.id))!).toMatchObject({ status: 'STOPPED', paidCount: 3, waiting: 3 })
    await world.resume(world.reviewer, run.id)
    await world.work()
    expect((await world.runs.get(run.id))!).toMatchObject({ status: 'DONE', paidCount: 6 })
    for (const { id } of people) expect(await world.booksOf(id)).toEqual(PAID)
  })
})
