import { sql } from 'kysely'
import { chineseWorkingDays } from '../adapters/calendar/chinese-days'
import { sampleItem } from '../adapters/contracts/sample-item'
import { postgresOfficeReports } from '../adapters/postgres/office-reports'
import { postgresSupervision } from '../adapters/postgres/supervision'
import { officeSeals } from '../adapters/treasury/seal'
import type { Actor, StaffActor, StaffRole, UserActor } from '../domain/actor'
import { carriedOut as carriedOutCase } from '../testing/carried-out'
import { testCaseArea } from '../testing/case-area'
import { caseContract } from '../testing/case-contract'
import { type CaseWorld, caseWorld, someone } from '../testing/case-world'
import { keyOfOffice, type ListedLine, officeList } from '../testing/office-list'
import { watchOffices } from '../usecases/watch-offices'

const OPEN = 'mutation { openOfficeReport }'
const LIST = `{ officeReports { number officeName scopeName day comparing lineCount doneFen ownDoneFen backFen ownBackFen
  differenceCount openCount broughtBy } }`
const LENT = '{ lentCases { entitlementId notYou record { id status on evidence firstName secondName } } }'
const SECOND = `mutation ($id: ID!) { secondGivenBack(id: $id, agrees: true) { record { status secondName } } }`
const MINE =
  'query ($id: ID!) { entitlement(id: $id) { givenBackOn receipt { listed { officeName number day } } } }'

const WAIVER = 'levy-relief'
const DEPOSIT = 'travel-deposit-release'
const DAY = '2026-11-20'
const FEN = 540_000

/** CC-13: what another office says it did on a day, through the contract and its door, on a real PostgreSQL. */
describe('lists of other offices', () => {
  let world: CaseWorld
  let contract: Awaited<ReturnType<typeof caseContract>>
  let clerk: StaffActor
  let reviewer: StaffActor
  let owner: UserActor
  beforeEach(async () => {
    world = await caseWorld()
    world.clock.at = new Date('2026-11-21T10:00:00+08:00')
    contract = await caseContract(world)
    clerk = await staff('S1', '许诺', 'ACCEPTOR')
    reviewer = await staff('S2', '何静', 'REVIEWER')
    owner = someone()
    const own = { source: '税款' }
    await world.publish(
      sampleItem({
        id: WAIVER,
        name: '保障金减免',
        funding: own,
        fulfilment: { executor: 'taxation', kind: 'WAIVER', accounts: [] },
      }),
    )
    await world.publish(
      sampleItem({
        ...{ id: DEPOSIT, name: '保证金暂退', funding: own },
        fulfilment: {
          executor: 'deposit-bank',
          kind: 'DEPOSIT_RELEASE',
          accounts: ['CORPORATE'],
          dueBackOn: '2026-12-31',
        },
      }),
    )
  })
  afterEach(() => world.close())

  async function staff(staffNo: string, name: string, role: StaffRole, department = 'human-resources') {
    const staffId = world.ids.uuid()
    await sql`insert into staff (id, staff_no, name, department, region_code, roles, updated_at)
      values (${staffId}, ${staffNo}, ${name}, ${department}, '220100', ${`{${role}}`}::text[], ${world.clock.at})`.execute(
      world.db,
    )
    return { kind: 'STAFF' as const, staffId, name, department, regionCode: '220100', roles: [role] }
  }
  /** Carried out on a day by the office, by our books (null: not yet); its line of the office's list. */
  async function carriedOut(itemId: string, at: string | null = `${DAY}T15:00:00+08:00`) {
    const uscc = someUscc()
    const made = await carriedOutCase(world, { itemId, uscc, fen: FEN, at })
    const beneficiary = { kind: 'ENTERPRISE' as const, id: uscc }
    return { ...made, line: { reference: made.fulfilmentId, amountFen: FEN, beneficiary } }
  }
  let firms = 0
  const someUscc = () => `91220104MA000000${String(10 + firms++)}`
  async function bring(text: string, as: StaffActor = clerk) {
    const { openOfficeReport: path } = await contract.ask(OPEN, {}, as)
    const answer = await contract.server.inject({
      ...{ method: 'POST', url: path, payload: text, headers: { 'content-type': 'application/x-ndjson' } },
    })
    return { status: answer.statusCode, ...answer.json() }
  }
  const levy = (lines: readonly ListedLine[], more = {}) =>
    officeList('taxation', { item: WAIVER }, DAY, lines, more)
  const lists = async (as: Actor = clerk) => (await contract.ask(LIST, {}, as)).officeReports
  const tasks = async () =>
    (
      await sql<{ request: string; department: string }>`
        select request, department from supervision_reminder order by number`.execute(world.db)
    ).rows

  it('says the same: clean, counted in 账目, and on the receipt', async () => {
    const [one, two] = [await carriedOut(WAIVER), await carriedOut(WAIVER)]
    await world.allow(owner, one.subjectId)
    expect((await contract.ask(MINE, { id: one.id }, owner)).entitlement.receipt.listed).toBeNull()
    expect(await bring(levy([one.line, two.line]))).toEqual({
      ...{ status: 200, number: `QD-${DAY}-1`, lineCount: 2, repeated: false },
    })
    expect(await lists()).toEqual([
      {
        ...{
          number: `QD-${DAY}-1`,
          officeName: '市税务局',
          scopeName: '保障金减免',
          day: DAY,
          comparing: false,
        },
        ...{ lineCount: 2, doneFen: 2 * FEN, ownDoneFen: 2 * FEN, backFen: 0, ownBackFen: 0 },
        ...{ differenceCount: 0, openCount: 0, broughtBy: '许诺' },
      },
    ])
    expect(await tasks()).toEqual([])
    expect((await contract.ask(MINE, { id: one.id }, owner)).entitlement.receipt.listed).toEqual({
      ...{ officeName: '市税务局', number: `QD-${DAY}-1`, day: DAY },
    })
    // The same file once more is the same; nobody else's matter is shown.
    expect(await bring(levy([one.line, two.line]), reviewer)).toMatchObject({ status: 200, repeated: true })
    expect(await lists()).toHaveLength(1)
    expect(await lists(await staff('S9', '周岚', 'REVIEWER', 'culture-tourism'))).toEqual([])
    expect(await lists(await staff('S8', '郭恒', 'AUDITOR', 'government-services'))).toHaveLength(1)
  })

  it('missing, extra, another sum, another beneficiary, twice, another day: each a task, nothing moves', async () => {
    const [missing, sum, firm, twice, late] = [
      await carriedOut(WAIVER),
      await carriedOut(WAIVER),
      await carriedOut(WAIVER),
      await carriedOut(WAIVER),
      await carriedOut(WAIVER, '2026-11-19T15:00:00+08:00'),
    ]
    const stranger = { ...firm.line, reference: world.ids.uuid() }
    const lines = [
      { ...sum.line, amountFen: FEN + 1 },
      { ...firm.line, beneficiary: missing.line.beneficiary },
      twice.line,
      twice.line,
      late.line,
      stranger,
    ]
    const before = await booksOf()
    expect(await bring(levy(lines))).toMatchObject({ status: 200 })
    const asked = await tasks()
    const words = [
      /（第 2 行）对不上：两边的金额不一样。办件 BJ-.*5,400\.01 元，我们 5,400\.00 元/,
      /（第 3 行）对不上：清单里办给了另一个人/,
      /（第 5 行）对不上：同一笔在清单里出现了两次/,
      /（第 6 行）对不上：清单和我们记的不是同一天/,
      /（第 7 行）对不上：清单里有这一笔，我们没有交办过/,
      /清单 QD-2026-11-20-1对不上：我们的账上这一天办成了，清单里没有/,
    ]
    expect(asked).toHaveLength(words.length)
    for (const each of words)
      expect(asked.filter(({ request }) => each.test(request.replace(/\s/g, ' ')))).toHaveLength(1)
    expect(new Set(asked.map(({ department }) => department))).toEqual(new Set(['human-resources']))
    expect(await lists()).toMatchObject([
      { doneFen: 6 * FEN + 1, ownDoneFen: 4 * FEN, differenceCount: 6, openCount: 6 },
    ])
    expect(await booksOf()).toEqual(before)
    world.clock.at = new Date(world.clock.at.getTime() + 60_000)
    // A corrected list of the day takes its place; what is still so is the task it was.
    await bring(levy([sum.line, firm.line, twice.line, stranger], { number: 'QD-2' }))
    expect(await lists()).toMatchObject([{ number: 'QD-2', differenceCount: 2, openCount: 2 }])
    expect(await tasks()).toHaveLength(6)
  })
  const booksOf = async () =>
    (
      await sql`select (select count(*) from ledger_entry) as ledger, (select count(*) from receipt) as receipts,
        (select array_agg(status order by id) from entitlement) as cases`.execute(world.db)
    ).rows[0]

  it('what the feed has not brought yet is waited for, and a task when it does not come', async () => {
    const one = await carriedOut(WAIVER, null)
    await bring(levy([one.line]))
    expect(await lists()).toMatchObject([{ comparing: true, differenceCount: 0 }])
    world.clock.at = new Date(world.clock.at.getTime() + 3_600_000)
    await contract.job('compare-office-reports')
    expect(await lists()).toMatchObject([{ comparing: false, differenceCount: 1, openCount: 1 }])
    expect((await tasks())[0]!.request).toMatch(/清单说办了，我们的账上还没有办成/)
  })

  it('forged, cut, foreign, of a day not over, or one that does not add up: refused with the line, nothing kept', async () => {
    const { line } = await carriedOut(WAIVER)
    const good = levy([line])
    const tries: [string, RegExp][] = [
      [levy([line], { secret: 'guessed' }), /^第 3 行：签名不对，文件不是市税务局签的/],
      [levy([line], { secret: keyOfOffice('deposit-bank') }), /^第 3 行：签名不对/],
      [good.replace('S-1', 'S-2'), /^第 3 行：签名不对/],
      [good.split('\n').slice(0, 2).join('\n'), /^第 3 行：文件没有结尾/],
      [levy([line], { head: { count: 2 } }), /^第 3 行：开头说有 2 笔、结尾说有 1 笔，文件里是 1 笔/],
      [levy([line], { head: { doneFen: 1 } }), /^第 3 行：开头说办成 1 分，一笔一笔加起来是 540000 分/],
      [levy([line], { head: { backFen: 1 } }), /^第 3 行：开头说还回来 1 分/],
      [levy([line], { head: { item: 'elder-allowance' } }), /^第 1 行：不是本局事项的清单/],
      [levy([line], { head: { office: 'deposit-bank' } }), /^第 1 行：不是本局事项的清单/],
      [levy([line], { head: { day: '2026-11-21' } }), /^第 1 行：2026-11-21 还没有过完/],
      [levy([{ ...line, amountFen: -1 }], { head: { doneFen: 0 } }), /^第 2 行：金额不是整数/],
      [levy([{ ...line, at: '2026-11-19T10:00:00+08:00' }]), /^第 2 行：办理时间不在/],
      ['', /^第 1 行：文件是空的/],
      ['PK\u0003\u0004', /^第 1 行：读不出来/],
    ]
    for (const [text, why] of tries) {
      const answer = await bring(text)
      expect([answer.status, answer.message]).toEqual([400, expect.stringMatching(why)])
    }
    const other = await staff('S9', '周岚', 'REVIEWER', 'culture-tourism')
    expect((await bring(good, other)).message).toMatch(/^第 1 行：不是本局事项的清单/)
    expect(await lists()).toEqual([])
    expect(await tasks()).toEqual([])
    const trail = async () =>
      (
        await sql<{ why: string; lines: number }>`select refused_why as why,
          (select count(*) from office_report_line l where l.report_id = r.id) as lines
        from office_report r where status = 'LOADING'`.execute(world.db)
      ).rows
    // Who brought it and why it was refused stay; of what nobody signed nothing is kept.
    expect(await trail()).toHaveLength(9)
    for (const { why, lines } of await trail())
      expect([why, lines]).toEqual([expect.stringMatching(/^第 \d 行：/), 0])
    // After all of that the true one is taken; another one under its number is not.
    expect(await bring(good)).toMatchObject({ status: 200, repeated: false })
    expect((await bring(levy([]))).message).toMatch(/编号 QD-2026-11-20-1 收过另一份，内容不一样/)
    expect(await lists()).toMatchObject([{ lineCount: 1, differenceCount: 0 }])
  })
  it('nobody but its staff may bring one, and a ticket opens once', async () => {
    expect((await contract.raw(OPEN, {}, owner)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
    const auditor = await staff('S8', '郭恒', 'AUDITOR')
    expect((await contract.raw(OPEN, {}, auditor)).errors[0].extensions.code).toBe('FORBIDDEN')
    const { line } = await carriedOut(WAIVER)
    const { openOfficeReport: path } = await contract.ask(OPEN, {}, clerk)
    const post = () => contract.server.inject({ method: 'POST', url: path, payload: levy([line]) })
    expect((await post()).statusCode).toBe(200)
    expect((await post()).statusCode).toBe(404)
  })

  describe('the bank that keeps the deposits (补足)', () => {
    const deposits = (lines: readonly ListedLine[], more = {}) =>
      officeList('deposit-bank', { item: DEPOSIT }, DAY, lines, more)
    const lent = async (as: Actor) => (await contract.ask(LENT, {}, as)).lentCases

    it('its word is the first look; whoever brought it cannot be the second', async () => {
      const released = await carriedOut(DEPOSIT, '2026-11-10T15:00:00+08:00')
      await world.allow(owner, released.subjectId)
      await bring(deposits([{ ...released.line, movement: 'BACK' }]))
      expect(await tasks()).toEqual([])
      const [mine] = await lent(clerk)
      expect(mine).toMatchObject({
        ...{ entitlementId: released.id, notYou: expect.stringMatching(/等本局另一位同事/) },
        record: {
          ...{ status: 'PROPOSED', on: DAY, firstName: '许诺' },
          evidence: `保证金存储银行 ${DAY} 的清单 QD-${DAY}-1 第 2 行`,
        },
      })
      expect((await contract.ask(MINE, { id: released.id }, owner)).entitlement.givenBackOn).toBeNull()
      const second = await contract.ask(SECOND, { id: mine.record.id }, reviewer)
      expect(second.secondGivenBack.record).toEqual({ status: 'DONE', secondName: '何静' })
      expect((await contract.ask(MINE, { id: released.id }, owner)).entitlement.givenBackOn).toBe(DAY)
    })
    it('only part of it, somebody else’s, what was never released, what we call back and it does not: tasks', async () => {
      const before = '2026-11-10T15:00:00+08:00'
      const [part, wrong, ours] = [
        await carriedOut(DEPOSIT, before),
        await carriedOut(DEPOSIT, before),
        await carriedOut(DEPOSIT, before),
      ]
      await sql`insert into given_back (id, entitlement_id, status, source, on_day, evidence, first_id, first_name, first_reviewer, at)
        values (${world.ids.uuid()}, ${ours.id}, 'PROPOSED', 'DESK', ${DAY}, '存储银行的回单', ${clerk.staffId}, '许诺', false, ${world.clock.at})`.execute(
        world.db,
      )
      await bring(
        deposits([
          { ...part.line, movement: 'BACK', amountFen: FEN - 100 },
          { ...wrong.line, movement: 'BACK', beneficiary: part.line.beneficiary },
          { ...part.line, movement: 'BACK', reference: 'CUN-2020-17' },
        ]),
      )
      const asked = (await tasks()).map(({ request }) => request)
      expect(asked).toHaveLength(4)
      for (const words of [
        /还回来的和暂退出去的金额不一样/,
        /办给了另一个人/,
        /没有交办过。编号 CUN-2020-17/,
        /我们记着这一天还回来了，清单里没有/,
      ])
        expect(asked.filter(request => words.test(request))).toHaveLength(1)
      expect((await lent(reviewer)).map(({ record }: { record: object | null }) => record)).toEqual(
        expect.arrayContaining([null, null, expect.objectContaining({ status: 'PROPOSED' })]),
      )
    })
    it('says the same of what one person had written down already: no second record', async () => {
      const { id, line } = await carriedOut(DEPOSIT, '2026-11-10T15:00:00+08:00')
      await sql`insert into given_back (id, entitlement_id, status, source, on_day, evidence, first_id, first_name, first_reviewer, at)
        values (${world.ids.uuid()}, ${id}, 'PROPOSED', 'DESK', ${DAY}, '存储银行的回单', ${reviewer.staffId}, '何静', true, ${world.clock.at})`.execute(
        world.db,
      )
      await bring(deposits([{ ...line, movement: 'BACK' }]))
      expect(await tasks()).toEqual([])
      const [{ record }] = await lent(clerk)
      expect(record).toMatchObject({ status: 'PROPOSED', firstName: '何静', evidence: '存储银行的回单' })
    })
  })

  describe('that never come', () => {
    const on = async (day: string) => {
      world.clock.at = new Date(`${day}T10:00:00+08:00`)
      return area.job('watch-offices')
    }
    let area: ReturnType<typeof testCaseArea>
    beforeEach(() => {
      area = testCaseArea(world)
    })
    const findings = async () =>
      (
        await sql<{ finding: string | null }>`select finding from supervision_reminder`.execute(world.db)
      ).rows.map(({ finding }) => finding)

    it('are asked for after five working days, once an office and day, and no longer when they come', async () => {
      const [one, other] = [await carriedOut(WAIVER), await carriedOut(WAIVER)]
      await carriedOut(DEPOSIT, null)
      // Five working days after Friday the 20th end with Friday the 27th.
      await on('2026-11-27')
      expect(await tasks()).toEqual([])
      await Promise.all([on('2026-11-28'), on('2026-11-28')])
      await on('2026-11-29')
      expect(await tasks()).toEqual([
        {
          department: 'human-resources',
          request: expect.stringMatching(
            /^市税务局 2026-11-20 的办理清单，过了 5 个工作日还没有来。我们的账上这一天在那里办成 2 笔、10,800\.00 元（保障金减免），/,
          ),
        },
      ])
      // A list of another item is no answer.
      await bring(officeList('deposit-bank', { item: DEPOSIT }, DAY, []))
      await on('2026-11-29')
      expect(await findings()).toEqual([null])
      await bring(levy([one.line, other.line]))
      await on('2026-11-29')
      expect(await findings()).toEqual(['清单来齐了；和我们的账对不上的，另有督办。'])
      await on('2027-03-01')
      expect(await tasks()).toHaveLength(1)
    })
    it('of several items of one office are one task, which ends with the last of them', async () => {
      const fulfilment = { executor: 'taxation', kind: 'WAIVER', accounts: [] } as const
      await world.publish(
        sampleItem({ id: 'vat-relief', name: '增值税减免', funding: { source: '税款' }, fulfilment }),
      )
      const [levied, vat] = [await carriedOut(WAIVER), await carriedOut('vat-relief')]
      await on('2026-11-28')
      expect(await tasks()).toEqual([
        expect.objectContaining({ request: expect.stringMatching(/2 笔、10,800\.00 元（.*等 2 项）/) }),
      ])
      await bring(levy([levied.line]))
      await on('2026-11-28')
      expect(await findings()).toEqual([null])
      await bring(officeList('taxation', { item: 'vat-relief' }, DAY, [vat.line]))
      await on('2026-11-28')
      expect(await findings()).not.toContain(null)
    })
    it('are asked for of an office that leads the matter itself, and of nobody without a signature', async () => {
      await world.publish(
        sampleItem({
          ...{
            id: 'own-relief',
            name: '六税两费减免',
            leadDepartment: 'taxation',
            funding: { source: '税款' },
          },
          fulfilment: { executor: 'taxation', kind: 'WAIVER', accounts: [] },
        }),
      )
      await carriedOut('own-relief')
      const unsigned = watchOffices({
        ...{ clock: world.clock, ids: world.ids, calendar: chineseWorkingDays({}), city: '220100' },
        ...{
          tasks: postgresSupervision(world.db),
          officeReports: postgresOfficeReports(world.db, world.personalData),
        },
        ...{ officeSeals: officeSeals('', ''), officeSilentDays: 5 },
      })
      world.clock.at = new Date('2026-11-28T10:00:00+08:00')
      expect(await unsigned()).toBe(0)
      await on('2026-11-28')
      expect(await tasks()).toMatchObject([
        { department: 'taxation', request: expect.stringMatching('六税两费减免') },
      ])
    })
  })
})
