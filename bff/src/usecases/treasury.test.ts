import { sql } from 'kysely'
import { postgresCaseRecords } from '../adapters/postgres/case-records'
import { Fault } from '../domain/fault'
import { reportOf } from '../domain/settling'
import { AMOUNT, NOW } from '../testing/case-world'
import { type AppliedPayment, allPaid, inPieces, readApplication, resultFile } from '../testing/fake-treasury'
import { type PayoutRunWorld, payoutRunWorld } from '../testing/payout-run-world'
import { carryTreasuryResults, takeTreasuryResult } from './treasury-result'

const PAID = {
  status: 'FULFILLED',
  attempts: ['SUCCEEDED'],
  ledger: ['HOLD', 'SEND', 'ARRIVE'],
  receipts: 1,
  told: 1,
}

/** CC-13: 国库集中支付, money that the treasury moves and only the treasury speaks of. */
describe('国库集中支付', () => {
  let world: PayoutRunWorld
  beforeEach(async () => {
    world = await payoutRunWorld()
    world.clock.at = NOW
    await world.byTreasury()
  })
  afterEach(async () => {
    // Whatever the treasury did, the bank had nothing of it, and every book balances.
    expect(world.bank.payments.size).toBe(0)
    expect(world.batchBank.files.size).toBe(0)
    const { rows } = await sql<{ sum: number }>`
      select p.budget_fen - p.available_fen - coalesce((select sum(case when debit = 'POOL' then -amount_fen
        when credit = 'POOL' then amount_fen else 0 end) from ledger_entry l where l.pool_id = p.id), 0) as sum
      from funding_pool p`.execute(world.db)
    expect(rows.every(({ sum }) => Number(sum) === 0)).toBe(true)
    await world.close()
  })

  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => 'went through',
      error => (error instanceof Fault ? `${error.code} ${error.message}` : Promise.reject(error)),
    )
  /** A released run of `count`, its application as the treasury read it. */
  async function handedOver(count: number) {
    const { people, run } = await world.preparedRun(count)
    await world.released(run.id)
    await world.work()
    return { people, run, ...(await application(run.id)) }
  }
  async function application(runId: string) {
    const file = (await world.takeApplication(await world.exportApplication(world.author, runId)))!
    const lines: string[] = []
    for await (const line of file.lines) lines.push(line)
    return { ...readApplication(lines), lines }
  }
  const bring = async (runId: string, text: string, take = world.takeResult) =>
    take(await world.openResult(world.author, runId), inPieces(text))
  const booked = async (account: string) =>
    Number(
      (
        await sql<{ fen: number }>`select coalesce(sum(case ${account} when debit then amount_fen
          when credit then -amount_fen else 0 end), 0) as fen from ledger_entry`.execute(world.db)
      ).rows[0]!.fen,
    )
  const tasks = async () =>
    (
      await sql<{ request: string }>`select request from supervision_reminder order by number`.execute(
        world.db,
      )
    ).rows.map(({ request }) => request)
  const refused = (payment: AppliedPayment, code: string) => ({
    ...{ requestId: payment.requestId, amountFen: payment.amountFen },
    ...{ status: 'REFUSED' as const, code },
  })

  it('released by another, it is one numbered, signed file; every line once, nobody else is told', async () => {
    const { people, head, payments, genuine, lines, run } = await handedOver(7)
    expect(genuine).toBe(true)
    expect(head).toMatchObject({ application: run.number, count: 7, totalFen: 7 * AMOUNT })
    expect(payments.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(new Set(payments.map(({ requestId }) => requestId))).toEqual(
      new Set(people.map(({ fulfilmentId }) => fulfilmentId)),
    )
    expect(await booked('AT_TREASURY')).toBe(7 * AMOUNT)
    expect(await booked('IN_TRANSIT')).toBe(0)
    // What the payee is shown of it names who carries it.
    const ways = await postgresCaseRecords(world.db).ways(people.map(({ id }) => id))
    expect([...ways.values()].map(({ attempt }) => attempt?.treasury)).toEqual(people.map(() => true))
    // Taken once more it is the same file, word for word.
    expect((await application(run.id)).lines).toEqual(lines)
    const { steps } = (await world.runs.get(run.id))!
    expect(steps.map(({ event }) => event)).toEqual(['PREPARE', 'PREPARED', 'RELEASE', 'EXPORT', 'EXPORT'])
  })

  it('is not to be had before its release, nor by another department, nor once stopped', async () => {
    const { run } = await world.preparedRun(1)
    expect(await codeOf(world.exportApplication(world.author, run.id))).toMatch(/^CONFLICT/)
    const elsewhere = { ...world.reviewer, department: 'finance' }
    expect(await codeOf(world.exportApplication(elsewhere, run.id))).toMatch(/^NOT_FOUND/)
    expect(await codeOf(world.openResult(world.author, run.id))).toMatch(/^CONFLICT/)
    await world.released(run.id)
    await world.work()
    await world.stop(world.author, { id: run.id, reason: '标准要再核' })
    expect(await codeOf(world.exportApplication(world.author, run.id))).toMatch(/^CONFLICT/)
    expect(await world.takeApplication('made-up')).toBeNull()
  })

  it('partial and refused results are booked as they come; the same file again moves nothing', async () => {
    const { people, run, head, payments } = await handedOver(4)
    const [wrong, ...good] = payments
    const first = resultFile(head, [refused(wrong!, 'NAME_MISMATCH'), ...allPaid(good.slice(0, 2))])
    expect(await bring(run.id, first)).toEqual({ number: 'GK-1', lineCount: 3, repeated: false })
    expect(await bring(run.id, first)).toEqual({ number: 'GK-1', lineCount: 3, repeated: true })
    await world.carry()
    expect(await world.runs.get(run.id)).toMatchObject({
      status: 'RELEASED',
      paidCount: 2,
      backCount: 1,
      onTheWay: 1,
    })
    expect(await bring(run.id, resultFile(head, allPaid(good), { number: 'GK-2' }))).toMatchObject({
      repeated: false,
    })
    await world.carry()
    expect(await world.runs.get(run.id)).toMatchObject({
      status: 'DONE',
      paidCount: 3,
      backCount: 1,
      onTheWay: 0,
    })
    for (const { id, fulfilmentId } of people)
      expect(await world.booksOf(id)).toMatchObject(
        fulfilmentId === wrong!.requestId ? { status: 'RETURNED', ledger: ['HOLD', 'SEND', 'RETURN'] } : PAID,
      )
    expect(await booked('AT_TREASURY')).toBe(0)
    expect(await tasks()).toEqual([])
  })

  it('late: paid first, returned weeks after the run was through, and paid again with the next application', async () => {
    const { people, run, head, payments } = await handedOver(1)
    await bring(run.id, resultFile(head, allPaid(payments)))
    await world.carry()
    expect((await world.runs.get(run.id))!.status).toBe('DONE')
    const { endedAt } = (await world.runs.get(run.id))!
    world.pass(20 * 86_400_000)
    const back = { ...refused(payments[0]!, ''), status: 'RETURNED' as const, reason: '收款行退汇' }
    await bring(run.id, resultFile(head, [back], { number: 'GK-9' }))
    expect(await world.booksOf(people[0]!.id)).toMatchObject({
      ...{ status: 'RETURNED', ledger: ['HOLD', 'SEND', 'ARRIVE', 'RETURN'] },
    })
    expect((await world.runs.get(run.id))!.endedAt).toEqual(endedAt)
    // The next attempt waits for the treasury as well: a payment never changes over to the bank behind its back.
    const second = world.ids.uuid()
    await sql`insert into fulfilment (id, entitlement_id, attempt, executor, kind, amount_fen, account_id, status, created_at)
      select ${second}, entitlement_id, 2, executor, kind, amount_fen, account_id, 'CREATED', created_at
      from fulfilment where id = ${people[0]!.fulfilmentId}`.execute(world.db)
    expect((await world.deps.fulfilments.order(second))!.waitsForRun).toBe(true)
  })

  it('a forged file, one of another application, one cut short or altered is refused with the line', async () => {
    const { people, run, head, payments } = await handedOver(2)
    const good = resultFile(head, allPaid(payments))
    const tries: [string, RegExp][] = [
      [resultFile(head, allPaid(payments), { secret: 'guessed' }), /^INVALID_INPUT 第 4 行：签名不对/],
      [good.replace(String(AMOUNT), String(AMOUNT - 1)), /^INVALID_INPUT 第 4 行：签名不对/],
      [
        resultFile({ ...head, application: 'FF-2026-0999' }, allPaid(payments)),
        /^INVALID_INPUT 第 1 行：这是 FF-2026-0999 的结果/,
      ],
      [
        resultFile({ ...head, digest: '00' }, allPaid(payments)),
        /^INVALID_INPUT 第 1 行：结果对应的支付申请/,
      ],
      [good.split('\n').slice(0, 2).join('\n'), /^INVALID_INPUT 第 3 行：文件没有结尾/],
      [resultFile(head, allPaid(payments), { count: 3 }), /^INVALID_INPUT 第 4 行：结尾说有 3 笔/],
      [
        resultFile(head, [...allPaid(payments), ...allPaid(payments)]),
        /^INVALID_INPUT 第 4 行：同一笔的同一个结果出现了两次/,
      ],
      [good.replace('"PAID"', '"MAYBE"'), /^INVALID_INPUT 第 2 行：结果的写法/],
      [good.replace(String(AMOUNT), '-1'), /^INVALID_INPUT 第 2 行：金额/],
      [`${good.split('\n')[0]}\n${'x'.repeat(5_000)}`, /^INVALID_INPUT 第 2 行：太长了/],
      ['PK\u0003\u0004', /^INVALID_INPUT 第 1 行：读不出来/],
    ]
    for (const [text, why] of tries) expect(await codeOf(bring(run.id, text))).toMatch(why)
    expect(world.alarms).toEqual(tries.map(() => 'treasury result refused'))
    expect(await world.runs.get(run.id)).toMatchObject({ paidCount: 0, onTheWay: 2 })
    for (const { id } of people)
      expect(await world.booksOf(id)).toMatchObject({ ledger: ['HOLD', 'SEND'], receipts: 0 })
    // After all of that the true one is taken.
    await bring(run.id, good)
    for (const { id } of people) expect(await world.booksOf(id)).toEqual(PAID)
  })

  it('a file that was ended while it was read is refused in words; nothing of it is kept, and it can be brought anew', async () => {
    const { people, run, head, payments } = await handedOver(2)
    const good = resultFile(head, allPaid(payments))
    const { treasuryFiles } = world.deps
    async function* slowly() {
      const [first, ...rest] = good.split('\n')
      yield Buffer.from(`${first}\n`)
      yield Buffer.from(`${rest[0]}\n`)
      const later = new Date(world.clock.at.getTime() + 1)
      for (const id of await treasuryFiles.unread(later)) await treasuryFiles.refuse(id, '断了', later)
      yield Buffer.from(rest.slice(1).join('\n'))
    }
    const ticket = await world.openResult(world.author, run.id)
    expect(await codeOf(world.takeResult(ticket, slowly()))).toMatch(
      /^INVALID_INPUT 这一份超过一天没有传完，已经停收了。里面一笔都没有记/,
    )
    const lines = await sql`select from treasury_result_line`.execute(world.db)
    expect(lines.rows).toEqual([])
    await bring(run.id, good)
    for (const { id } of people) expect(await world.booksOf(id)).toEqual(PAID)
  })

  it('a payment nobody asked for, another sum, another word: nothing moves, each is a task, the others are booked', async () => {
    const { run, head, payments } = await handedOver(3)
    const [first, second, third] = payments
    const strange = { ...first!, requestId: world.ids.uuid() }
    const file = resultFile(head, [
      ...allPaid([strange, { ...second!, amountFen: AMOUNT + 100 }, first!, third!]),
    ])
    await bring(run.id, file)
    await bring(run.id, resultFile(head, [refused(third!, 'QUOTA')], { number: 'GK-2' }))
    expect(await world.runs.get(run.id)).toMatchObject({
      paidCount: 2,
      onTheWay: 1,
      differences: 3,
      openDifferences: 3,
    })
    const asked = await tasks()
    expect(asked).toHaveLength(3)
    expect(asked[0]).toMatch(/第 2 行对不上：国库说办了，这一批里没有这一笔/)
    expect(asked[1]).toMatch(/第 3 行对不上：国库的金额和支付申请不一样.*没有记账/)
    expect(asked[2]).toMatch(/第 2 行对不上：国库这次说的和以前说的对不上/)
    expect(await booked('BENEFICIARY')).toBe(2 * AMOUNT)
  })

  it("the bank's word about a payment at the treasury moves nothing, and nothing of it reaches the bank", async () => {
    const { people, run, head, payments } = await handedOver(1)
    const { fulfilmentId, id } = people[0]!
    await world.send(fulfilmentId)
    await world.settle(fulfilmentId, reportOf('SUCCEED', { amountFen: AMOUNT, serial: 'B1' }))
    await world.settle(fulfilmentId, reportOf('REJECT', { amountFen: AMOUNT, reason: '销户' }))
    world.pass(86_400_000)
    await world.checkSingly()
    expect(await world.booksOf(id)).toMatchObject({ attempts: ['SENDING'], ledger: ['HOLD', 'SEND'] })
    expect(world.alarms).toHaveLength(3)
    await bring(run.id, resultFile(head, allPaid(payments)))
    expect(await world.booksOf(id)).toEqual(PAID)
  })

  it('the database refuses a payment that would go both ways', async () => {
    const { people, run } = await handedOver(1)
    const { fulfilmentId, id } = people[0]!
    const write = (query: ReturnType<typeof sql>) => expect(query.execute(world.db)).rejects
    await write(sql`update fulfilment set treasury = false where id = ${fulfilmentId}`).toThrow(
      'keeps its way',
    )
    await write(sql`update fulfilment set sendings = 2 where id = ${fulfilmentId}`).toThrow(
      'treasury_leaves_once',
    )
    await write(sql`update fulfilment set check_at = now() where id = ${fulfilmentId}`).toThrow(
      'treasury_leaves_once',
    )
    await write(sql`insert into ledger_entry (pool_id, entitlement_id, attempt, kind, debit, credit, amount_fen, at)
      select pool_id, ${id}, 1, 'SEND', 'IN_TRANSIT', 'HELD', ${AMOUNT}, now() from entitlement where id = ${id}`).toThrow(
      'ledger_entry_once',
    )
    await write(sql`update payout_batch set treasury = false where run_id = ${run.id}`).toThrow('foreign key')
    const toBank = await world.granted()
    await write(sql`insert into payout_run_line (run_id, treasury, fulfilment_id, amount_fen, facts_version, status)
      values (${run.id}, false, ${toBank.fulfilmentId}, 1, 1, 'IN')`).toThrow('goes another way')
    await sql`insert into payout_run_line (run_id, treasury, fulfilment_id, amount_fen, facts_version, status, file)
      values (${run.id}, true, ${toBank.fulfilmentId}, 1, 1, 'IN', 9)`.execute(world.db)
    await write(sql`insert into payout_batch (id, run_id, treasury, number, status, line_count, total_fen, request_digest, sent_at)
      values (${world.ids.uuid()}, ${run.id}, true, 9, 'SENDING', 1, 1, '', now())`).toThrow("is the bank's")
  })

  it('killed in the middle of carrying a result into the books: it goes on from there, each payment once', async () => {
    const { people, run, head, payments } = await handedOver(5)
    let pages = 0
    const dying = takeTreasuryResult({
      ...world.deps,
      treasuryFiles: {
        ...world.deps.treasuryFiles,
        takePage: (id, _limit, at, more) => {
          pages += 1
          if (pages > 1) throw new Error('kill -9')
          return world.deps.treasuryFiles.takePage(id, 2, at, more)
        },
      },
    })
    await expect(bring(run.id, resultFile(head, allPaid(payments)), dying)).rejects.toThrow('kill -9')
    expect(await world.runs.get(run.id)).toMatchObject({ paidCount: 2, onTheWay: 3 })
    // Two processes find it at once.
    await Promise.all([carryTreasuryResults(world.deps)(), carryTreasuryResults(world.deps)()])
    await world.carry()
    expect(await world.runs.get(run.id)).toMatchObject({ status: 'DONE', paidCount: 5 })
    for (const { id } of people) expect(await world.booksOf(id)).toEqual(PAID)
  })

  it('several people bring the same file at the same moment: it counts once', async () => {
    const { people, run, head, payments } = await handedOver(3)
    const file = resultFile(head, allPaid(payments))
    const all = await Promise.all(Array.from({ length: 5 }, () => bring(run.id, file)))
    expect(all.filter(({ repeated }) => !repeated)).toHaveLength(1)
    for (const { id } of people) expect(await world.booksOf(id)).toEqual(PAID)
  })
})
