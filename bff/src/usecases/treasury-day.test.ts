import { sql } from 'kysely'
import { chineseWorkingDays } from '../adapters/calendar/chinese-days'
import { postgresOfficeReports } from '../adapters/postgres/office-reports'
import { officeSeals } from '../adapters/treasury/seal'
import { isSilent } from '../domain/institution-silence'
import { testCaseArea } from '../testing/case-area'
import { AMOUNT, NOW } from '../testing/case-world'
import { allPaid, inPieces, readApplication, resultFile, TREASURY_SECRET } from '../testing/fake-treasury'
import { type ListedLine, officeList } from '../testing/office-list'
import { type PayoutRunWorld, payoutRunWorld } from '../testing/payout-run-world'
import { listOfficeReports, openOfficeReport, takeOfficeReport } from './take-office-report'

const PAYER = '1600220100000001'
/** The day on which `resultFile` says everything was paid. */
const DAY = '2026-11-21'

/** CC-13: the treasury's own word of a whole day, and what comes of its silence. */
describe("the treasury's day", () => {
  let world: PayoutRunWorld
  beforeEach(async () => {
    world = await payoutRunWorld()
    world.clock.at = NOW
    await world.byTreasury()
  })
  afterEach(() => world.close())

  async function handedOver(count: number) {
    const { people, run } = await world.preparedRun(count)
    await world.released(run.id)
    await world.work()
    const file = (await world.takeApplication(await world.exportApplication(world.author, run.id)))!
    const lines: string[] = []
    for await (const line of file.lines) lines.push(line)
    return { people, run, ...readApplication(lines) }
  }
  const bringResult = async (runId: string, text: string) =>
    world.takeResult(await world.openResult(world.author, runId), inPieces(text))
  const tasks = async () =>
    (
      await sql<{ request: string }>`select request from supervision_reminder order by number`.execute(
        world.db,
      )
    ).rows.map(({ request }) => request)

  describe('its statement of the day', () => {
    function door() {
      const deps = {
        ...world.deps,
        officeReports: postgresOfficeReports(world.db, world.personalData),
        officeSeals: officeSeals(TREASURY_SECRET, ''),
      }
      return { open: openOfficeReport(deps), take: takeOfficeReport(deps), list: listOfficeReports(deps) }
    }
    async function bring(lines: readonly ListedLine[], more = {}) {
      const { open, take } = door()
      const text = officeList('treasury', { payerAccount: PAYER }, DAY, lines, {
        secret: TREASURY_SECRET,
        ...more,
      })
      return take(await open(world.author), inPieces(text))
    }
    const linesOf = (payments: readonly { requestId: string; amountFen: number }[]): ListedLine[] =>
      payments.map(({ requestId, amountFen }) => ({ reference: requestId, amountFen }))

    it('says what was answered: clean, whatever came back later', async () => {
      const { people, run, head, payments } = await handedOver(3)
      await bringResult(run.id, resultFile(head, allPaid(payments)))
      world.pass(86_400_000)
      const back = { ...allPaid([payments[0]!])[0]!, status: 'RETURNED' as const, reason: '收款行退汇' }
      await bringResult(
        run.id,
        resultFile(head, [{ ...back, at: '2026-11-22T09:00:00+08:00' }], { number: 'GK-2' }),
      )
      await bring(linesOf(payments))
      expect(await tasks()).toEqual([])
      expect(await door().list(world.author)).toMatchObject([
        {
          ...{ office: 'treasury', scopeName: '付款账户尾号 0001', day: DAY, differences: 0 },
          ...{ doneFen: 3 * AMOUNT, ownDoneFen: 3 * AMOUNT, backFen: 0, ownBackFen: 0 },
        },
      ])
      expect((await world.booksOf(people[0]!.id)).ledger.at(-1)).toBe('RETURN')
    })
    it('paid without an answer, paid and not sent, answered and not in it: each a task at once, nothing moves', async () => {
      const { people, run, head, payments } = await handedOver(3)
      const [answered, unanswered, missing] = payments
      await bringResult(run.id, resultFile(head, allPaid([answered!, missing!])))
      world.pass(86_400_000)
      const strange = { reference: world.ids.uuid(), amountFen: 100 }
      await bring([...linesOf([answered!, unanswered!]), strange])
      const asked = await tasks()
      expect(asked).toHaveLength(3)
      for (const words of [
        /^国库 2026-11-21 的清单 .*（第 3 行）对不上：清单说办了，我们的账上还没有办成/,
        /（第 4 行）对不上：清单里有这一笔，我们没有交办过/,
        /对不上：我们的账上这一天办成了，清单里没有/,
      ])
        expect(asked.filter(request => words.test(request))).toHaveLength(1)
      const waiting = people.find(({ fulfilmentId }) => fulfilmentId === unanswered!.requestId)!
      expect(await world.booksOf(waiting.id)).toMatchObject({ ledger: ['HOLD', 'SEND'], receipts: 0 })
    })
    it('one of an account that is nobody’s here, or not signed by the treasury, is refused', async () => {
      const { payments } = await handedOver(1)
      world.pass(86_400_000)
      await expect(bring(linesOf(payments), { head: { payerAccount: '1600220100000009' } })).rejects.toThrow(
        /^第 1 行：不是本局事项的清单/,
      )
      await expect(bring(linesOf(payments), { secret: 'guessed' })).rejects.toThrow(
        /签名不对，文件不是国库签的/,
      )
      await expect(bring([], { head: { office: 'taxation', item: world.item.id } })).rejects.toThrow(
        /^第 1 行：和市税务局还没有约定签名/,
      )
      expect(world.alarms).toEqual(Array(3).fill('list refused'))
    })
  })

  describe('a result that is refused', () => {
    const results = async () =>
      (
        await sql<{ status: string; why: string | null; lines: number }>`
          select status, refused_why as why, (select count(*) from treasury_result_line l where l.result_id = r.id) as lines
          from treasury_result r order by r.id`.execute(world.db)
      ).rows
    it('leaves its trail and no line, forged, broken off or brought twice; the true one stays', async () => {
      const { run, head, payments } = await handedOver(2)
      const good = resultFile(head, allPaid(payments))
      await expect(
        bringResult(run.id, resultFile(head, allPaid(payments), { secret: 'guessed' })),
      ).rejects.toThrow('签名不对')
      async function* breaksOff() {
        yield* inPieces(good.split('\n').slice(0, 2).join('\n'))
        throw new Error('connection reset')
      }
      const ticket = await world.openResult(world.author, run.id)
      await expect(world.takeResult(ticket, breaksOff())).rejects.toThrow('connection reset')
      await bringResult(run.id, good)
      await bringResult(run.id, good)
      expect(await results()).toEqual([
        { status: 'LOADING', why: expect.stringMatching(/^第 4 行：签名不对/), lines: 0 },
        { status: 'LOADING', why: '没有传完就断了', lines: 0 },
        { status: 'TAKEN', why: null, lines: 2 },
        { status: 'LOADING', why: '同一份已经收过', lines: 0 },
      ])
      await expect(sql`delete from treasury_result_line`.execute(world.db)).rejects.toThrow('DELETE refused')
    })
    it('and one whose reading died is ended after a day', async () => {
      const { run, payments } = await handedOver(1)
      const id = world.ids.uuid()
      const { staffId } = world.author
      await world.deps.treasuryFiles.open({
        id,
        runId: run.id,
        number: 'GK-9',
        staffId,
        actorName: '齐悦',
        at: world.clock.at,
      })
      const [{ requestId, amountFen }] = [payments[0]!]
      const line = {
        line: 2,
        requestId,
        status: 'PAID' as const,
        amountFen,
        serial: 'S',
        reason: null,
        at: world.clock.at,
      }
      await world.deps.treasuryFiles.add(id, [line])
      const end = () => testCaseArea(world).job('end-unread-files')
      expect(await end()).toBe(0)
      world.pass(86_400_001)
      expect([await end(), await end()]).toEqual([1, 0])
      expect(await results()).toEqual([{ status: 'LOADING', why: '没有传完就断了', lines: 0 }])
      // Whoever reads on is told; nothing of it is kept, and the database would refuse it as well.
      expect(await world.deps.treasuryFiles.add(id, [{ ...line, line: 3 }])).toBe('ENDED')
      expect(await results()).toMatchObject([{ lines: 0 }])
      expect(await world.deps.treasuryFiles.close(id, 'aa', 1)).toBe('ENDED')
      const forced = sql`update treasury_result set status = 'TAKING' where id = ${id}`.execute(world.db)
      await expect(forced).rejects.toThrow('refused is for good')
    })
  })

  describe('its silence', () => {
    const at = (day: string) => {
      world.clock.at = new Date(`${day}T10:00:00+08:00`)
    }
    const told = async () =>
      (
        await sql<{ id: string; text: string }>`
          select entitlement_id as id, text from message where template = 'treasury-waits' order by 1`.execute(
          world.db,
        )
      ).rows
    const watch = () => testCaseArea(world).job('watch-treasury')

    it('is a task after five working days, once, and everybody who waits is told once', async () => {
      const { people, run, head, payments } = await handedOver(3)
      await bringResult(run.id, resultFile(head, allPaid(payments.slice(0, 1))))
      at('2026-11-27')
      await watch()
      expect(await tasks()).toEqual([])
      // Handed over on a Saturday: five working days end with Friday the 27th.
      at('2026-11-28')
      await Promise.all([watch(), watch()])
      await watch()
      expect(await tasks()).toEqual([
        expect.stringMatching(
          /^FF-2026-\d+ 的支付申请，2026-11-21 以后国库有 5 个工作日没有答复，还有 2 笔、77,208\.00 元没有结果。/,
        ),
      ])
      const waiting = people.filter(({ fulfilmentId }) => fulfilmentId !== payments[0]!.requestId)
      expect((await told()).map(({ id }) => id).sort()).toEqual(waiting.map(({ id }) => id).sort())
      expect((await told())[0]!.text).toMatch(/国库还没有答复，部门正在催办。钱给您留着/)
      // An answer in part ends the silence; a new one is a new task, and nobody is told a second time.
      await bringResult(run.id, resultFile(head, allPaid(payments.slice(0, 2)), { number: 'GK-2' }))
      at('2026-12-04')
      await watch()
      expect(await tasks()).toHaveLength(1)
      at('2026-12-08')
      await watch()
      expect(await tasks()).toEqual([
        expect.anything(),
        expect.stringMatching(/2026-11-28 以后国库有 5 个工作日没有答复，还有 1 笔、38,604\.00 元没有结果/),
      ])
      expect(await told()).toHaveLength(2)
      // Answered in full: silence of nothing.
      await bringResult(run.id, resultFile(head, allPaid(payments), { number: 'GK-3' }))
      at('2027-03-01')
      await watch()
      expect(await tasks()).toHaveLength(2)
    })
    it('what was never handed over is nobody’s silence', async () => {
      const { run } = await world.preparedRun(1)
      await world.released(run.id)
      await world.work()
      at('2027-03-01')
      await watch()
      expect(await tasks()).toEqual([])
    })
    it.each([
      ['2026-11-27', false],
      ['2026-11-28', true],
    ])('by %s: %s, holidays do not count', (today, silent) => {
      const run = { heardOn: '2026-11-20' }
      expect(isSilent(run as never, today, 5, chineseWorkingDays({}))).toBe(silent)
      expect(isSilent({ heardOn: '2026-09-30' } as never, '2026-10-08', 1, chineseWorkingDays({}))).toBe(
        false,
      )
    })
  })
})
