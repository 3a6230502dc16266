import { sql } from 'kysely'
import { chineseWorkingDays } from '../adapters/calendar/chinese-days'
import { sha256 } from '../adapters/digest/sha256'
import { loadPolicies } from '../adapters/policy-files/load-policies'
import { postgresCaseRecords } from '../adapters/postgres/case-records'
import { postgresEntitlements } from '../adapters/postgres/entitlements'
import { postgresFulfilments } from '../adapters/postgres/fulfilments'
import { postgresPoolQueue } from '../adapters/postgres/pool-queue'
import { postgresStepTimes } from '../adapters/postgres/step-times'
import { postgresTaps } from '../adapters/postgres/taps'
import { caseDays } from '../domain/hall/policy-calendar'
import { reportOf } from '../domain/settling'
import { versionInForce } from '../eligibility'
import type { Instruction } from '../ports/executors'
import { type CaseWorld, caseWorld, NOW, someone, TODAY } from '../testing/case-world'
import { fakeBank } from '../testing/fake-bank'
import { applyInstant } from './apply-instant'
import { caseDetails } from './case-details'
import { confirmEntitlement } from './confirm-entitlement'
import { goOnWithoutTap } from './go-on-without-tap'
import { lastCheck } from './last-check'
import { readExpectedTime } from './read-expected-time'
import { sendFulfilment } from './send-fulfilment'
import { settleFulfilment } from './settle-fulfilment'
import { takeExecutorResults } from './take-executor-results'
import { verifyReceipt } from './verify-receipt'

type Facts = Parameters<CaseWorld['addSubject']>[0]
const facts = (values: Record<string, unknown>): Facts =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, [value, 'taxation', '2026-11-20']]),
  ) as Facts

/** 31 people, a share above 1 %: 10,800.00 × 50 % = 5,400.00 元 are waived. */
const LEVY = facts({
  'employment.disabled.staff': 31,
  'employment.disabled.band': 'PARTIAL',
  'employment.disabled.levyDue': 1_080_000,
  'enterprise.status': 'ACTIVE',
})
/** 800,000.00 × 100 % × 93.50 % = 748,000.00 元 come back. */
const CREDIT = facts({
  'tax.refundTrade': 'PRIORITY',
  'tax.creditGrade': 'A',
  'tax.fraudLast36Months': false,
  'tax.evasionPenaltiesLast36Months': 0,
  'tax.otherRefundsSince2019': false,
  'tax.incrementalCredit': 80_000_000,
  'tax.creditMonths': 8,
  'tax.creditGrowthSinceLastYear': 60_000_000,
  'tax.inputShare': 9_350,
})
/** Wages 135,000.00 a month, seven months: 151,200.00 + 4,725.00 + 2,551.50 = 158,476.50 元 are paid later. */
const CONTRIBUTIONS = facts({
  'enterprise.industry': 'H6210',
  'enterprise.status': 'ACTIVE',
  'tax.insuranceEmployerDue': 15_847_650,
})
const RESEARCH = facts({
  'enterprise.industry': 'C4040',
  'tax.researchExpensesLastYear': 186_000_000,
  'enterprise.status': 'ACTIVE',
})
/** 3,721.00 × 50 % = 1,860.50 元. */
const SIX_TAXES = facts({
  'tax.payerClass': 'SMALL_SCALE',
  'tax.sixTaxesDue': 372_100,
  'enterprise.status': 'ACTIVE',
})

describe('carried out by another office (CC-13): instructed, imported, receipted, and never near a bank', () => {
  let world: CaseWorld
  const bank = fakeBank()
  const instructions: Instruction[] = []
  let answer: 'SUCCEED' | 'REJECT' = 'SUCCEED'
  beforeAll(async () => {
    world = await caseWorld()
  })
  afterAll(() => world.close())
  beforeEach(() => {
    instructions.length = 0
    answer = 'SUCCEED'
    world.clock.at = NOW
  })

  const executors = {
    instruct: async (instruction: Instruction) => {
      instructions.push(instruction)
      return { kind: 'ACCEPTED' as const }
    },
    results: async () => ({
      results: instructions.map(({ instructionId, amountFen }, index) => ({
        cursor: String(index + 1),
        instructionId,
        report: reportOf(answer, { amountFen, serial: 'ZX00000007', reason: null }),
      })),
      next: '0',
    }),
  }
  function parts() {
    const fulfilments = postgresFulfilments(world.db, world.personalData, () => undefined)
    const deps = { ...world, fulfilments, digest: sha256, alarm: (what: string) => expect(what).toBe('') }
    const settle = settleFulfilment(deps)
    const calendar = chineseWorkingDays({})
    const taps = postgresTaps(world.db, () => undefined)
    const entitlements = postgresEntitlements(world.db)
    const tapDeps = { ...world, taps, subjects: {} as never, calendar, entitlements }
    return {
      entitlements,
      send: sendFulfilment({ ...deps, bank, executors, settle, lastCheck: lastCheck({ ...world, taps }) }),
      feed: takeExecutorResults({
        executors,
        fulfilments,
        settle,
        cursors: { get: async () => null, set: async () => undefined },
      }),
      confirm: confirmEntitlement(tapDeps),
      apply: applyInstant(tapDeps),
      goOn: goOnWithoutTap(tapDeps),
      details: caseDetails({
        ...world,
        records: postgresCaseRecords(world.db),
        calendar,
        expected: readExpectedTime({ ...world, stepTimes: postgresStepTimes(world.db) }),
        poolQueue: postgresPoolQueue(world.db),
      }),
      verify: verifyReceipt({ records: postgresCaseRecords(world.db), items: world.items, digest: sha256 }),
    }
  }
  async function published(id: string, on = TODAY) {
    const item = versionInForce(
      loadPolicies().filter(one => one.id === id),
      on,
    )!
    return world.publish(item)
  }
  /** Sends what was ordered, imports what became of it, and shows the case. */
  async function outcomeOf(entitlementId: string) {
    const { send, feed, entitlements, details, verify } = parts()
    const { rows } = await sql<{ id: string }>`
      select id from fulfilment where entitlement_id = ${entitlementId}`.execute(world.db)
    for (const { id } of rows) await send(id)
    await feed()
    const one = (await entitlements.get(entitlementId))!
    const [[receipt], [timeline], [fundPath], [account]] = await Promise.all([
      details.receipts([one]),
      details.timelines([one]),
      details.fundPaths([one]),
      details.accounts([one]),
    ])
    const ledger = await sql`select 1 from ledger_entry where entitlement_id = ${entitlementId}`.execute(
      world.db,
    )
    expect({ payments: bank.payments.size, ledger: ledger.rows.length, fundPath, account }).toEqual({
      payments: 0,
      ledger: 0,
      fundPath: [],
      account: null,
    })
    const check = receipt && (await verify(receipt.number))
    return { one, receipt, timeline: timeline!, check }
  }

  it('a WAIVER, after one tap: 已减免 5,400.00 元, by the tax office', async () => {
    const item = await published('disabled-levy-relief')
    const { id, subjectId } = await world.addCase({ item, facts: LEVY, account: false })
    const who = someone()
    await world.allow(who, subjectId)
    const { outcome } = await parts().confirm(who, {
      entitlementId: id,
      amountFen: 540_000,
      idempotencyKey: 'tap',
    })
    expect(outcome.kind).toBe('DONE')
    const { one, receipt, timeline, check } = await outcomeOf(id)
    expect(one.status).toBe('FULFILLED')
    expect(instructions).toMatchObject([
      { executor: 'taxation', kind: 'WAIVER', amountFen: 540_000, toAccountNumber: null },
    ])
    expect(receipt).toMatchObject({ amountFen: 540_000, payer: '市税务局', serial: 'ZX00000007' })
    expect(receipt!.payeeMasked).toMatch(/^办件号 /)
    expect(timeline.at(-1)).toMatchObject({ state: 'DONE', detail: expect.stringMatching(/减免$/) })
    expect(check).toMatchObject({ genuine: true, message: '真的。残疾人就业保障金减免，已经减免。' })
  })

  it('a WAIVER that nobody has to confirm goes on by the law it names', async () => {
    const item = await published('six-taxes-reduction')
    const { id } = await world.addCase({ item, facts: SIX_TAXES, account: false })
    expect(await parts().goOn(id)).toBe(true)
    const { one, receipt } = await outcomeOf(id)
    expect([one.status, receipt?.amountFen]).toEqual(['FULFILLED', 186_050])
  })

  it('a REFUND, asked for: 已退税 748,000.00 元, once', async () => {
    const item = await published('vat-credit-refund')
    const subjectId = await world.addSubject(CREDIT)
    const who = someone()
    await world.allow(who, subjectId)
    const command = {
      itemId: item.id,
      beneficiaryId: subjectId,
      recordKey: null,
      amountFen: 74_800_000,
      idempotencyKey: 'ask',
    }
    const { outcome, entitlement } = await parts().apply(who, command)
    expect(outcome.kind).toBe('DONE')
    const { one, timeline, check } = await outcomeOf(entitlement!.id)
    expect(one.status).toBe('FULFILLED')
    expect(instructions).toMatchObject([{ executor: 'taxation', kind: 'REFUND', amountFen: 74_800_000 }])
    expect(timeline.at(-1)?.detail).toMatch(/退税$/)
    expect(check?.message).toBe('真的。增值税留抵退税，已经退税。')
    const again = await parts().apply(who, { ...command, idempotencyKey: 'again' })
    expect(again.outcome).toMatchObject({ kind: 'REFUSED', reason: 'ALREADY_DECIDED' })
  })

  it('a DEFERRAL, asked for: 已缓缴 158,476.50 元, with the day it is to be paid', async () => {
    world.clock.at = new Date('2022-10-10T10:00:00+08:00')
    const item = await published('social-insurance-deferral', '2022-10-10')
    const subjectId = await world.addSubject(CONTRIBUTIONS)
    const who = someone()
    await world.allow(who, subjectId)
    const { outcome, entitlement } = await parts().apply(who, {
      itemId: item.id,
      beneficiaryId: subjectId,
      recordKey: null,
      amountFen: 15_847_650,
      idempotencyKey: 'ask',
    })
    expect(outcome.kind).toBe('DONE')
    const { one, receipt, timeline, check } = await outcomeOf(entitlement!.id)
    expect([one.status, receipt?.amountFen, receipt?.payer]).toEqual(['FULFILLED', 15_847_650, '市税务局'])
    expect(instructions).toMatchObject([{ executor: 'taxation', kind: 'DEFERRAL', toAccountNumber: null }])
    expect(timeline.at(-1)?.detail).toMatch(/缓缴$/)
    expect(check?.message).toBe('真的。阶段性缓缴社会保险费，已经缓缴。')
    const days = caseDays({ ...one, confirmedOn: '2022-10-10' }, item, '2022-10-10', chineseWorkingDays({}))
    expect(days).toMatchObject([{ kind: 'DUE_BACK', on: '2023-12-31', text: '要补缴，2023-11-01 起提醒您' }])
  })

  it('a SERVICE arrives without money: 已提醒', async () => {
    const item = await published('research-deduction-reminder')
    const { id } = await world.addCase({ item, facts: RESEARCH, account: false })
    expect(await parts().goOn(id)).toBe(true)
    const { one, receipt, timeline, check } = await outcomeOf(id)
    expect([one.status, one.amountFen, receipt?.amountFen]).toEqual(['FULFILLED', 0, 0])
    expect(instructions).toMatchObject([{ executor: 'taxation', kind: 'SERVICE', amountFen: 0 }])
    expect(timeline.at(-1)?.detail).toMatch(/提醒$/)
    expect(check?.message).toBe('真的。研发费用加计扣除提醒，已经提醒。')
  })

  it('refused by the other office: no receipt, and no talk of accounts', async () => {
    answer = 'REJECT'
    const item = await published('disabled-levy-relief')
    const { id, subjectId } = await world.addCase({ item, facts: LEVY, account: false })
    const who = someone()
    await world.allow(who, subjectId)
    await parts().confirm(who, { entitlementId: id, amountFen: 540_000, idempotencyKey: 'tap' })
    const { one, receipt, timeline } = await outcomeOf(id)
    expect([one.status, receipt]).toEqual(['RETURNED', null])
    expect(timeline.at(-1)?.detail).toBe('没有办成：执行部门退回了。资格给您留着，核对好可以再办一次')
    expect(timeline.at(-1)?.pausedBecause).not.toContain('账户')
  })

  it('an item that is 申报 is decided by its department: applied for, not yet granted', async () => {
    const item = await published('startup-loan-interest', '2026-06-01')
    await world.addPool(item.funding.pool!, 100_000_000)
    const subjectId = await world.addSubject(
      facts({
        'enterprise.sizeClass': 'SMALL',
        'enterprise.staffCount': 20,
        'loan.startup.principal': 480_000_000,
        'loan.startup.targetHires': 2,
        'loan.startup.interestPaid': 18_000_000,
        'loan.startup.overdue': false,
      }),
    )
    await world.addAccount(subjectId)
    const who = someone()
    await world.allow(who, subjectId)
    const { outcome, entitlement } = await parts().apply(who, {
      itemId: item.id,
      beneficiaryId: subjectId,
      recordKey: null,
      amountFen: 7_500_000,
      idempotencyKey: 'ask',
    })
    expect(outcome).toMatchObject({
      kind: 'SECONDARY_CONFIRMATION',
      message: expect.stringContaining('申请收到了'),
    })
    expect(await parts().entitlements.get(entitlement!.id)).toMatchObject({
      status: 'DOUBTFUL',
      amountFen: 7_500_000,
    })
    const ordered = await sql`select 1 from fulfilment where entitlement_id = ${entitlement!.id}`.execute(
      world.db,
    )
    expect(ordered.rows).toEqual([])
  })
})
