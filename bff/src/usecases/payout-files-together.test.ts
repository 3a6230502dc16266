import { sql } from 'kysely'
import { AMOUNT, NOW } from '../testing/case-world'
import { type PayoutRunWorld, payoutRunWorld } from '../testing/payout-run-world'
import { carryPayoutRuns } from './carry-payout-runs'
import { followPayoutFiles } from './follow-payout-files'

const PAID = {
  status: 'FULFILLED',
  attempts: ['SUCCEEDED'],
  ledger: ['HOLD', 'SEND', 'ARRIVE'],
  receipts: 1,
  told: 1,
}
const KILLED = new Error('kill -9')

describe('files of a run that leave side by side: each line is in one', () => {
  let world: PayoutRunWorld
  let people: { id: string; fulfilmentId: string }[]
  let runId: string
  beforeEach(async () => {
    await begin(await payoutRunWorld(3, 3))
  })
  async function begin(opened: PayoutRunWorld) {
    world = opened
    world.clock.at = NOW
    const made = await world.preparedRun(11)
    people = made.people
    runId = made.run.id
    await world.released(runId)
  }
  afterEach(async () => {
    await world.booksBalance()
    await world.close()
  })
  /** The process dies as its file number `nth` goes out. */
  const dyingAt = (nth: number) => {
    let sent = 0
    const submit: typeof world.batchBank.submit = file => {
      sent += 1
      return sent === nth ? Promise.reject(KILLED) : world.batchBank.submit(file)
    }
    return { batchBank: { ...world.batchBank, submit }, sent: () => sent }
  }
  const linesOnce = async () => {
    const { rows } = await sql<{ lines: number; people: number; counted: number; files: number }>`
      select count(*) as lines, count(distinct l.fulfilment_id) as people, count(distinct b.number) as files,
        (select sum(line_count) from payout_batch where run_id = ${runId}) as counted
      from payout_batch b join payout_run_line l on l.run_id = b.run_id and l.file = b.number where b.run_id = ${runId}`.execute(
      world.db,
    )
    return rows[0]!
  }
  const allPaid = async () => {
    for (const { id } of people) expect(await world.booksOf(id)).toEqual(PAID)
    expect(await world.runs.get(runId)).toMatchObject({
      status: 'DONE',
      paidCount: people.length,
      onTheWay: 0,
    })
    expect(await linesOnce()).toMatchObject({ lines: 11, people: 11, counted: 11 })
    expect([...world.bank.payments.values()].map(({ submissions }) => submissions)).toEqual(
      people.map(() => 1),
    )
  }

  it('three processes, three files each at once', async () => {
    const sizes = async () =>
      [...world.batchBank.files.values()].map(({ file }) => file.orders.length).reduce((a, b) => a + b, 0)
    for (let turn = 0; turn < 6; turn += 1)
      await Promise.all([world.carry(), world.carry(), world.carry(), world.follow(), world.follow()])
    world.pass(20_000)
    await world.work()
    expect(await sizes()).toBe(11)
    await allPaid()
  })
  it('the last answer ends the run, whoever took it, and not one before it', async () => {
    for (let turn = 0; turn < 4; turn += 1) await world.carry()
    const ended: boolean[] = []
    const settleLines: typeof world.runs.settleLines = async (...page) => {
      ended.push((await world.runs.get(runId))!.status === 'DONE')
      return world.runs.settleLines(...page)
    }
    world.pass(20_000)
    await followPayoutFiles({
      ...world.deps,
      lastCheck: async () => false,
      runs: { ...world.runs, settleLines },
    })()
    expect(ended.length).toBeGreaterThanOrEqual(4)
    expect(ended).not.toContain(true)
    await allPaid()
  })
  it('killed with one file of three on its way: the others stand, it goes out in the same words', async () => {
    const { batchBank } = dyingAt(2)
    const carry = carryPayoutRuns({ ...world.deps, lastCheck: async () => false, batchBank })
    await expect(carry()).rejects.toThrow(KILLED)
    expect(await world.runs.get(runId)).toMatchObject({ fileCount: 3, onTheWay: 9, waiting: 2 })
    expect(world.batchBank.files.size).toBe(2)
    world.pass(16_000)
    await world.work()
    await allPaid()
  })
  it('one turn goes on while files go: nobody waits for the slower side, and one that fails ends both', async () => {
    await world.close()
    await begin(await payoutRunWorld(2))
    const together = { ...world.deps, lastCheck: async () => false, filesAtOnce: 2, filesATurn: 8 }
    const { batchBank, sent } = dyingAt(3)
    await expect(carryPayoutRuns({ ...together, batchBank })()).rejects.toThrow(KILLED)
    expect(sent()).toBeLessThanOrEqual(4)
    await carryPayoutRuns(together)()
    expect(await linesOnce()).toMatchObject({ lines: 11, people: 11, files: 6 })
    world.pass(16_000)
    await world.work()
    await allPaid()
  })
  it('a stop in the middle of it: no file leaves after it has been answered', async () => {
    const going = world.carry()
    await world.stop(world.author, { id: runId, reason: '金额标准要再核' })
    const { fileCount } = (await world.runs.get(runId))!
    await going
    expect(await world.carry()).toBe(0)
    expect((await world.runs.get(runId))!.fileCount).toBe(fileCount)
    await world.resume(world.reviewer, runId)
    for (let turn = 0; turn < 3; turn += 1) {
      await world.work()
      world.pass(20_000)
    }
    await allPaid()
  })
  it('everybody is checked once more after the release: what is on no file goes as files of its own, each line once', async () => {
    await sql`update subject set facts_version = facts_version + 1 where id = any(
      select e.subject_id from fulfilment f join entitlement e on e.id = f.entitlement_id
      where f.id = any(${people.map(({ fulfilmentId }) => fulfilmentId)}::uuid[]))`.execute(world.db)
    await Promise.all([world.carry(), world.carry()])
    expect(await world.runs.get(runId)).toMatchObject({ fileCount: 0, lineCount: 11, totalFen: 11 * AMOUNT })
    for (let turn = 0; turn < 6; turn += 1)
      await Promise.all([world.carry(), world.carry(), world.carry(), world.follow()])
    world.pass(20_000)
    await world.work()
    for (const { file } of world.batchBank.files.values()) expect(file.orders.length).toBeLessThanOrEqual(3)
    await allPaid()
  })
  it('what left with a file stays on it, and nothing joins it: the database refuses both', async () => {
    await world.carry()
    const write = (change: ReturnType<typeof sql>) =>
      expect(change.execute(world.db)).rejects.toThrow('its lines stay')
    await write(sql`update payout_run_line set file = null where run_id = ${runId} and file = 1`)
    await write(sql`update payout_run_line set file = 1 where run_id = ${runId} and file > 3`)
    expect(await linesOnce()).toMatchObject({ lines: 9, counted: 9, files: 3 })
    world.pass(20_000)
    await world.work()
    await allPaid()
  })
  it('whoever somebody else is deciding about goes with a later file, and keeps nobody waiting', async () => {
    const held = people[4]!
    await world.db.transaction().execute(async trx => {
      await sql`select from fulfilment where id = ${held.fulfilmentId} for update`.execute(trx)
      while ((await world.carry()) > 0);
      expect(await linesOnce()).toMatchObject({ lines: 10, people: 10 })
      expect(await world.runs.get(runId)).toMatchObject({
        ...{ status: 'RELEASED', lineCount: 11, totalFen: 11 * AMOUNT, waiting: 1, onTheWay: 10 },
      })
    })
    await world.work()
    world.pass(2_000)
    await world.work()
    await allPaid()
  })
})
