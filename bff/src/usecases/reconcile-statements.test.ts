import { sql } from 'kysely'
import { chineseWorkingDays } from '../adapters/calendar/chinese-days'
import { postgresBankStatements } from '../adapters/postgres/bank-statements'
import { invalidInput } from '../domain/fault'
import { reportOf } from '../domain/settling'
import type { StatementLine } from '../ports/bank-statements'
import { AMOUNT, NOW, TODAY } from '../testing/case-world'
import { type PayoutRunWorld, payoutRunWorld } from '../testing/payout-run-world'
import { balancesOf, lineOf } from '../testing/statement-lines'
import { reconcileStatements } from './reconcile-statements'

const PAYER = '1600220100000001'
const HOUR_MS = 3_600_000

describe('对账: the bank’s statement of a day against our books', () => {
  let world: PayoutRunWorld
  let lines: StatementLine[]
  let pageSize: number | ((after: number) => number)
  let away: boolean
  let asked: number[]
  let alarms: string[]
  beforeEach(async () => {
    world = await payoutRunWorld()
    world.clock.at = NOW
    lines = []
    pageSize = 100
    away = false
    asked = []
    alarms = []
  })
  afterEach(() => world.close())

  const parts = () => ({
    statements: postgresBankStatements(world.db),
    statementBank: {
      page: async (_payer: string, day: string, after: number) => {
        asked.push(after)
        if (away) return null
        const all = day === TODAY ? lines : []
        const page = all.slice(after, after + (typeof pageSize === 'number' ? pageSize : pageSize(after)))
        return { ...balancesOf(all), count: all.length, lines: page, next: after + page.length }
      },
    },
    clock: world.clock,
    calendar: chineseWorkingDays({}),
    ids: world.ids,
    city: '220100',
    alarm: (what: string) => void alarms.push(what),
  })
  const reconcile = () => reconcileStatements(parts())()
  const tomorrow = () => world.pass(24 * HOUR_MS)
  /** People paid today, by the bank's time. */
  async function paid(count: number): Promise<string[]> {
    const ids: string[] = []
    for (let n = 0; n < count; n += 1) {
      const { fulfilmentId } = await world.granted()
      await world.settle(fulfilmentId, reportOf('SEND'))
      await world.settle(
        fulfilmentId,
        reportOf('SUCCEED', { amountFen: AMOUNT, serial: `S-${fulfilmentId}`, at: NOW }),
      )
      ids.push(fulfilmentId)
    }
    return ids
  }
  const dayOf = async () => {
    const [day] = (await parts().statements.days(null, 10)).filter(each => each.day === TODAY)
    return day
  }
  const found = async () =>
    (
      await sql<{ kind: string; reference: string; request: string; closed: boolean }>`
        select d.kind, d.reference, r.request, r.closed_at is not null as closed from bank_statement_difference d
        join supervision_reminder r on r.id = d.task_id order by d.kind, d.reference`.execute(world.db)
    ).rows

  it('a clean day is recorded with both sums, fetched page by page', async () => {
    lines = (await paid(5)).map(id => lineOf(id))
    pageSize = 2
    await reconcile()
    expect(await dayOf()).toBeUndefined()
    tomorrow()
    await reconcile()
    expect(await dayOf()).toMatchObject({
      payerAccount: PAYER,
      status: 'CLEAN',
      lineCount: 5,
      debitFen: 5 * AMOUNT,
      ownDebitFen: 5 * AMOUNT,
      creditFen: 0,
      differences: 0,
    })
    expect(asked.slice(-3)).toEqual([0, 2, 4])
    expect(await reconcile()).toBe(0)
  })
  it('the next pages are asked for ahead, as long as they are alike', async () => {
    lines = (await paid(9)).map(id => lineOf(id))
    pageSize = after => (after === 2 ? 3 : 1)
    tomorrow()
    await reconcile()
    expect(await dayOf()).toMatchObject({ status: 'CLEAN', lineCount: 9, debitFen: 9 * AMOUNT })
    // Three and four were guessed, and thrown away when two to four came as one page; from then on nothing is guessed.
    expect(asked).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  })
  it('every sort of difference becomes a task of its own, once, and a finding closes it', async () => {
    const [missing, wrong, twice, backThere, good] = (await paid(5)) as [
      string,
      string,
      string,
      string,
      string,
    ]
    const stranger = '00000000-0000-7000-8000-00000000beef'
    lines = [
      lineOf(wrong, { amountFen: AMOUNT - 1 }),
      lineOf(twice),
      lineOf(twice, { serial: 'S-second' }),
      lineOf(stranger, { amountFen: 7 }),
      lineOf(backThere),
      lineOf(backThere, { serial: 'S-back', direction: 'CREDIT', kind: 'RETURN' }),
      lineOf(good),
    ]
    tomorrow()
    await reconcile()
    expect(await dayOf()).toBeUndefined()
    world.pass(HOUR_MS + 1)
    await reconcile()
    expect((await found()).map(({ kind, reference }) => [kind, reference])).toEqual([
      ['AMOUNT', wrong],
      ['NOT_RETURNED', backThere],
      ['NOT_THERE', missing],
      ['TWICE', 'S-second'],
      ['UNKNOWN_HERE', `S-${stranger}`],
    ])
    expect(await dayOf()).toMatchObject({ status: 'DIFFERS', differences: 5, open: 5 })
    expect((await found())[0]!.request).toContain('两边的金额不一样')
    await reconcile()
    expect(await found()).toHaveLength(5)
    await sql`update supervision_reminder set finding = '银行更正了流水', closed_at = ${NOW} where request like '%金额不一样%'`.execute(
      world.db,
    )
    expect(await dayOf()).toMatchObject({ differences: 5, open: 4 })
  })
  it('what the bank knows and we have not heard of is asked about first, and is no difference then', async () => {
    const { fulfilmentId } = await world.granted()
    await world.settle(fulfilmentId, reportOf('SEND'))
    await world.settle(fulfilmentId, reportOf('LOSE_ANSWER'))
    lines = [lineOf(fulfilmentId)]
    tomorrow()
    expect(await reconcile()).toBe(0)
    const due = await sql<{
      soon: boolean
    }>`select check_at <= ${world.clock.at} as soon from fulfilment where id = ${fulfilmentId}`.execute(
      world.db,
    )
    expect(due.rows[0]!.soon).toBe(true)
    await world.settle(fulfilmentId, reportOf('SUCCEED', { amountFen: AMOUNT, serial: 'S1', at: NOW }))
    await reconcile()
    expect(await dayOf()).toMatchObject({ status: 'CLEAN', ownDebitFen: AMOUNT })
  })
  it('a payment that went out and came back in one day is in both books', async () => {
    const [back] = (await paid(1)) as [string]
    await world.settle(back, reportOf('RETURN', { amountFen: AMOUNT, at: NOW }))
    lines = [lineOf(back), lineOf(back, { serial: 'S-back', direction: 'CREDIT', kind: 'RETURN' })]
    tomorrow()
    await reconcile()
    expect(await dayOf()).toMatchObject({ status: 'CLEAN', creditFen: AMOUNT, ownCreditFen: AMOUNT })
  })
  it('a bank that goes away in the middle is asked on from where it stopped; no day is left out', async () => {
    lines = (await paid(3)).map(id => lineOf(id))
    pageSize = 2
    tomorrow()
    const broken = parts()
    let pages = 0
    const statementBank = {
      page: async (...question: Parameters<typeof broken.statementBank.page>) => {
        if (question[2] > 0) {
          pages += 1
          return null
        }
        return broken.statementBank.page(...question)
      },
    }
    await reconcileStatements({ ...broken, statementBank })()
    expect(pages).toBe(1)
    expect(await dayOf()).toBeUndefined()
    world.pass(48 * HOUR_MS)
    asked = []
    await reconcile()
    expect(asked[0]).toBe(2)
    expect((await parts().statements.days(null, 10)).map(({ day, status }) => [day, status])).toEqual([
      ['2026-11-23', 'CLEAN'],
      ['2026-11-22', 'CLEAN'],
      ['2026-11-21', 'CLEAN'],
    ])
  })
  it('a page that does not move on is asked for once, said in words, and asked again ten minutes later', async () => {
    lines = (await paid(3)).map(id => lineOf(id))
    tomorrow()
    const whole = parts()
    let stuckAt: number | null = 2
    const statementBank = {
      page: async (...question: Parameters<typeof whole.statementBank.page>) => {
        pageSize = 2
        const page = (await whole.statementBank.page(...question))!
        return stuckAt !== null && question[2] === stuckAt ? { ...page, lines: [], next: stuckAt } : page
      },
    }
    const turn = reconcileStatements({ ...whole, statementBank })
    await turn()
    expect(await dayOf()).toMatchObject({
      ...{ status: 'LOADING', loadedTo: 2, differences: 0 },
      trouble: '银行的对账单没有给全：说有 3 行，翻到第 2 行就不再往下。收到的都留着，过十分钟再取。',
    })
    expect(asked).toEqual([0, 2])
    await turn()
    expect([asked, alarms]).toEqual([[0, 2], ['bank statement not whole']])
    stuckAt = null
    world.pass(600_000)
    await turn()
    expect(await dayOf()).toMatchObject({ status: 'CLEAN', lineCount: 3, trouble: null })
  })
  it('one order that the bank paid on two days is found whichever of the days it gives first', async () => {
    const [id] = (await paid(1)) as [string]
    const dayAfter = lineOf(id, { serial: 'S-again', at: new Date(NOW.getTime() + 24 * HOUR_MS) })
    let readable = false
    const page = async (_payer: string, day: string) => {
      if (day === TODAY && !readable) throw invalidInput('银行对账单里有一行读不懂。')
      const given = day === TODAY ? [lineOf(id)] : [dayAfter]
      return { ...balancesOf(given), count: 1, lines: given, next: 1 }
    }
    const turn = reconcileStatements({ ...parts(), statementBank: { page } })
    tomorrow()
    expect(await turn()).toBe(0)
    tomorrow()
    readable = true
    await sql`update bank_statement set retry_at = ${new Date(world.clock.at.getTime() + 1)}`.execute(
      world.db,
    )
    await turn()
    expect(await found()).toEqual([])
    world.pass(600_000)
    await turn()
    expect((await found()).map(({ kind, reference }) => [kind, reference])).toEqual([['TWICE', `S-${id}`]])
    expect(await dayOf()).toMatchObject({ status: 'DIFFERS', differences: 1 })
  })
  it('a page that comes twice is kept once, with what it repeats', async () => {
    const [id, other] = (await paid(2)) as [string, string]
    const { statements } = parts()
    tomorrow()
    const [day] = await statements.due(TODAY, world.clock.at)
    const twice = [lineOf(id), lineOf(other), lineOf(id, { serial: 'S-0', at: world.clock.at })]
    const page = { ...balancesOf(twice), count: 3, lines: twice, next: 3 }
    expect(await statements.take(day!, page)).toBe(0)
    expect(await statements.take(day!, page)).toBe(0)
    expect(await statements.complete(day!, 3, world.clock.at)).toEqual({ lines: 3, offFen: 0 })
    const kept = await sql`select serial, again from bank_statement_line order by serial collate "C"`.execute(
      world.db,
    )
    expect(kept.rows).toEqual([
      { serial: 'S-0', again: true },
      ...[id, other].sort().map(paidOnce => ({ serial: `S-${paidOnce}`, again: false })),
    ])
  })
  it('two lines under one serial: nothing is compared, and it is said, until the bank has mended it', async () => {
    const [id, other] = (await paid(2)) as [string, string]
    const hidden = lineOf('somebody-elses', { serial: `S-${id}`, amountFen: 99 })
    lines = [lineOf(id), lineOf(other), hidden]
    tomorrow()
    expect(await reconcile()).toBe(0)
    expect((await dayOf())?.trouble).toMatch(/有 1 行，和收到过的同一个流水号说的不一样/)
    lines = [lineOf(id), lineOf(other), lineOf(other)]
    world.pass(600_000)
    expect(await reconcile()).toBe(0)
    expect((await dayOf())?.trouble).toMatch(/说有 3 行，流水号不同的只有 2 行/)
    lines = [lineOf(id), lineOf(other), { ...hidden, serial: 'S-own' }]
    world.pass(600_000)
    await reconcile()
    world.pass(3_600_000)
    await reconcile()
    expect((await found()).map(({ kind, reference }) => [kind, reference])).toEqual([
      ['UNKNOWN_HERE', 'S-own'],
    ])
    expect(await dayOf()).toMatchObject({ status: 'DIFFERS', lineCount: 3, trouble: null })
    expect(alarms).toHaveLength(2)
  })
  it('a statement whose lines do not lead to its closing balance is not compared', async () => {
    lines = (await paid(2)).map(id => lineOf(id))
    tomorrow()
    const { page } = parts().statementBank
    const lessLeft = {
      page: async (...asked: Parameters<typeof page>) => {
        const given = await page(...asked)
        return given && { ...given, closingFen: given.closingFen - 1_00 }
      },
    }
    expect(await reconcileStatements({ ...parts(), statementBank: lessLeft })()).toBe(0)
    expect((await dayOf())?.trouble).toMatch(/比期末余额多 1\.00 元/)
    world.pass(600_000)
    await reconcile()
    expect(await dayOf()).toMatchObject({ status: 'CLEAN', lineCount: 2, trouble: null })
  })
  it('a return that the bank tells twice is one return', async () => {
    const [back] = (await paid(1)) as [string]
    await world.settle(back, reportOf('RETURN', { amountFen: AMOUNT, at: NOW }))
    const credit = { direction: 'CREDIT', kind: 'RETURN' } as const
    lines = [
      lineOf(back),
      lineOf(back, { ...credit, serial: 'S-back' }),
      lineOf(back, { ...credit, serial: 'S-more' }),
    ]
    tomorrow()
    await reconcile()
    expect((await found()).map(({ kind, reference }) => [kind, reference])).toEqual([['TWICE', 'S-more']])
    expect(await dayOf()).toMatchObject({ creditFen: 2 * AMOUNT, ownCreditFen: AMOUNT })
  })

  /** Money a payee paid back, booked now by its serial. */
  async function paidBack(fulfilmentId: string, serial: string, amountFen = AMOUNT) {
    const reversal = world.ids.uuid()
    await sql`
      with asked as (
        insert into reversal (id, number, entitlement_id, department, region_code, status, owed_fen, clause_text, evidence,
          prepared_by, key, prepared_at)
        select ${reversal}, ${`ZT-${serial}`}, entitlement_id, 'civil-affairs', '220100', 'REPAYING', ${AMOUNT}::bigint, '', '-',
          ${world.reviewer.staffId}::uuid, ${serial}, ${world.clock.at}::timestamptz from fulfilment where id = ${fulfilmentId}
      )
      insert into repayment (reversal_id, number, amount_fen, serial, booked_by, at)
      values (${reversal}, 1, ${amountFen}, ${serial}, ${world.reviewer.staffId}, ${world.clock.at})`.execute(
      world.db,
    )
  }
  it('money paid back is a credit with the serial of its slip; what the bank never had is a task', async () => {
    const [there, less, invented] = (await paid(3)) as [string, string, string]
    await paidBack(there, 'LS-there')
    await paidBack(less, 'LS-less')
    await paidBack(invented, 'LS-invented')
    const credit = { direction: 'CREDIT', kind: 'TRANSFER' } as const
    lines = [
      ...[there, less, invented].map(id => lineOf(id)),
      lineOf('slip-1', { ...credit, serial: 'LS-there' }),
      lineOf('slip-2', { ...credit, serial: 'LS-less', amountFen: AMOUNT - 1 }),
    ]
    tomorrow()
    await reconcile()
    expect((await found()).map(({ kind, reference }) => [kind, reference])).toEqual([
      ['AMOUNT', 'LS-less'],
      ['NOT_THERE', 'LS-invented'],
    ])
    expect((await found())[1]!.request).toMatch(/我们的账上有，银行的流水里没有。办件 .*，流水号 LS-invented/)
    expect(await dayOf()).toMatchObject({ creditFen: 2 * AMOUNT - 1, ownCreditFen: 3 * AMOUNT })
  })
  it('money that came before its slip was booked is looked for among the days before', async () => {
    const [same, other] = (await paid(2)) as [string, string]
    const credit = { direction: 'CREDIT', kind: 'TRANSFER' } as const
    lines = [
      lineOf(same),
      lineOf(other),
      lineOf('slip-1', { ...credit, serial: 'LS-same' }),
      lineOf('slip-2', { ...credit, serial: 'LS-other', amountFen: AMOUNT + 1 }),
    ]
    tomorrow()
    await reconcile()
    expect((await found()).map(({ kind }) => kind)).toEqual(['UNKNOWN_HERE', 'UNKNOWN_HERE'])
    await paidBack(same, 'LS-same')
    await paidBack(other, 'LS-other')
    tomorrow()
    await reconcile()
    expect((await found()).map(({ kind, reference }) => [kind, reference])).toEqual([
      ['AMOUNT', 'LS-other'],
      ['UNKNOWN_HERE', 'LS-other'],
      ['UNKNOWN_HERE', 'LS-same'],
    ])
  })
  it('a line nobody can read stops its own day only', async () => {
    tomorrow()
    const broken = {
      page: async () => {
        throw invalidInput('银行对账单里有一行读不懂。')
      },
    }
    expect(await reconcileStatements({ ...parts(), statementBank: broken })()).toBe(0)
    expect((await dayOf())?.trouble).toMatch(/读不懂/)
  })
  it('what a statement said cannot be changed any more', async () => {
    lines = (await paid(1)).map(id => lineOf(id))
    tomorrow()
    await reconcile()
    await expect(sql`update bank_statement_line set amount_fen = 1`.execute(world.db)).rejects.toThrow(
      /permission denied|append-only/,
    )
    expect(await parts().statements.days('civil-affairs', 10)).toEqual([])
  })
})
