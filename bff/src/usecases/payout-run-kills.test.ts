import { sql } from 'kysely'
import { reportOf } from '../domain/settling'
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

describe('a run survives whatever ends its process, and pays once', () => {
  let world: PayoutRunWorld
  let people: { id: string; fulfilmentId: string }[]
  let runId: string
  beforeEach(async () => {
    world = await payoutRunWorld()
    world.clock.at = NOW
    const made = await world.preparedRun(5)
    people = made.people
    runId = made.run.id
    await world.released(runId)
  })
  afterEach(async () => {
    await world.booksBalance()
    await world.close()
  })
  const allPaid = async () => {
    for (const { id } of people) expect(await world.booksOf(id)).toEqual(PAID)
    expect(await world.runs.get(runId)).toMatchObject({ status: 'DONE', paidCount: 5, onTheWay: 0 })
    expect(world.bank.payments.size).toBe(5)
  }
  /** The jobs with one door broken once. */
  const breaking = (part: object) => ({
    carry: carryPayoutRuns({ ...world.deps, lastCheck: async () => false, ...part }),
    follow: followPayoutFiles({ ...world.deps, lastCheck: async () => false, ...part }),
  })

  it('killed while the file is being written: nothing of it is there', async () => {
    const digest = () => {
      throw KILLED
    }
    await expect(breaking({ digest }).carry()).rejects.toThrow(KILLED)
    expect(await world.runs.get(runId)).toMatchObject({ fileCount: 0, waiting: 5, onTheWay: 0 })
    await world.work()
    await allPaid()
  })
  it('killed after writing it, before sending it: the same words go out once asked in vain', async () => {
    const batchBank = { ...world.batchBank, submit: () => Promise.reject(KILLED) }
    await expect(breaking({ batchBank }).carry()).rejects.toThrow(KILLED)
    expect(await world.runs.get(runId)).toMatchObject({ fileCount: 1, onTheWay: 3 })
    expect(world.batchBank.files.size).toBe(0)
    world.pass(16_000)
    await world.work()
    await allPaid()
  })
  it('killed after the bank took it, before its answer was kept', async () => {
    const batchBank = {
      ...world.batchBank,
      submit: async (file: Parameters<typeof world.batchBank.submit>[0]) => {
        await world.batchBank.submit(file)
        throw KILLED
      },
    }
    await expect(breaking({ batchBank }).carry()).rejects.toThrow(KILLED)
    world.pass(16_000)
    await world.work()
    await allPaid()
    expect([...world.batchBank.files.values()].map(({ submissions }) => submissions)).toEqual([1, 1])
  })
  it('killed between two pages of results: what was taken stays taken, the rest is fetched', async () => {
    world.batchBank.pageSize = 2
    await world.carry()
    world.pass(2_000)
    let pages = 0
    const runs = {
      ...world.runs,
      settleLines: (...given: Parameters<typeof world.runs.settleLines>) => {
        pages += 1
        return pages === 2 ? Promise.reject(KILLED) : world.runs.settleLines(...given)
      },
    }
    await expect(breaking({ runs }).follow()).rejects.toThrow(KILLED)
    expect(await world.runs.get(runId)).toMatchObject({ paidCount: 2 })
    world.pass(31_000)
    await world.work()
    await allPaid()
  })
  it('two processes at once carry the same run', async () => {
    for (let turn = 0; turn < 12; turn += 1) {
      await Promise.all([world.carry(), world.carry(), world.follow(), world.follow()])
      world.pass(1_000)
    }
    await world.work()
    await allPaid()
  })
  it('an answer that is lost is a state: asked about, and the same file sent again when nobody has heard of it', async () => {
    world.batchBank.next('LOSE_REQUEST', 'LOSE_ANSWER')
    for (let turn = 0; turn < 20; turn += 1) {
      await world.work()
      world.pass(20_000)
    }
    await allPaid()
  })
  it('a bank in maintenance, then away in the middle of the results', async () => {
    world.batchBank.next('MAINTENANCE')
    await world.carry()
    expect(world.batchBank.files.size).toBe(0)
    world.batchBank.away = true
    world.pass(31_000)
    await world.follow()
    world.batchBank.away = false
    world.pass(31_000)
    await world.work()
    world.pass(31_000)
    await world.work()
    await allPaid()
  })
  it('a line the bank says nothing about is unknown, asked about by itself, and late success is success', async () => {
    const late = people[0]!
    world.batchBank.silent.add(late.fulfilmentId)
    world.bank.hidden = true
    await world.work()
    world.pass(2_000)
    await world.work()
    expect(await world.booksOf(late.id)).toMatchObject({ status: 'IN_EXECUTION', attempts: ['UNKNOWN'] })
    expect(await world.runs.get(runId)).toMatchObject({ status: 'RELEASED', onTheWay: 1, paidCount: 4 })
    world.bank.hidden = false
    world.pass(5_000)
    await world.checkSingly()
    await world.work()
    await allPaid()
  })
  it('the whole file refused: the run shows why, and a person lets the same words go out again', async () => {
    world.batchBank.next('REFUSE')
    await world.work()
    world.pass(2_000)
    await world.work()
    expect(await world.runs.get(runId)).toMatchObject({
      status: 'RELEASED',
      trouble: '银行没有收这一份',
      paidCount: 2,
      onTheWay: 3,
    })
    expect(world.alarms).toEqual(['bank refused a file'])
    await world.resume(world.reviewer, runId)
    expect((await world.runs.get(runId))!.steps.at(-1)).toMatchObject({ event: 'RESUME', actorName: '陆清' })
    for (let turn = 0; turn < 8; turn += 1) {
      world.pass(20_000)
      await world.work()
    }
    await allPaid()
  })
  it('words that have changed since are never sent under the old id: only asked about', async () => {
    world.batchBank.next('MAINTENANCE')
    await world.carry()
    const changed = world.personalData.seal({ accountNumber: '156000000999', accountName: '别人' })
    await sql`update payout_account set sealed = ${changed} where id = (select account_id from fulfilment
      where id = ${people[0]!.fulfilmentId})`.execute(world.db)
    world.pass(31_000)
    await world.work()
    expect(world.alarms).toContain('file changed after it was sent')
    expect(
      [...world.batchBank.files.values()].flatMap(({ file }) =>
        file.orders.map(({ payeeAccount }) => payeeAccount),
      ),
    ).not.toContain('156000000999')
  })
  it('a result that says another amount moves nothing and raises the alarm', async () => {
    await world.carry()
    world.bank.say(people[0]!.fulfilmentId, reportOf('SUCCEED', { amountFen: AMOUNT + 1 }))
    world.pass(2_000)
    await world.follow()
    expect(world.alarms).toEqual(['amount differs from the instruction'])
    expect((await world.booksOf(people[0]!.id)).status).toBe('IN_EXECUTION')
    world.bank.say(people[0]!.fulfilmentId, reportOf('SUCCEED', { amountFen: AMOUNT }))
    world.pass(2_000)
    await world.checkSingly()
    await world.work()
    await allPaid()
  })
})
