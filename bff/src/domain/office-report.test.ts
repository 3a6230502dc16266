import fc from 'fast-check'
import { Fault } from './fault'
import { differenceOf, proposesBack, type ReportPair, reportDifferenceRequest } from './office-report'
import { readReportHead, readReportLine } from './office-report-file'

const DAY = '2026-11-20'
const own: NonNullable<ReportPair['own']> = {
  ...{ entitlementId: 'e', caseNumber: 'BJ-1', department: 'taxation', regionCode: '220104', itemId: 'i' },
  ...{ amountFen: 540_000, on: DAY, lent: false },
}
const listed = { line: 2, amountFen: 540_000, sameBeneficiary: true, again: false }
const pair = (change: Partial<ReportPair> = {}): ReportPair => ({
  ...{ movement: 'DONE', reference: 'r', listed, own },
  ...change,
})

describe("an office's list of a day beside our books (CC-13)", () => {
  it.each<[string | null, ReportPair]>([
    [null, pair()],
    ['NOT_THERE', pair({ listed: null })],
    ['UNKNOWN_HERE', pair({ own: null })],
    ['TWICE', pair({ listed: { ...listed, again: true } })],
    ['OTHER_BENEFICIARY', pair({ listed: { ...listed, sameBeneficiary: false } })],
    ['AMOUNT', pair({ listed: { ...listed, amountFen: 540_001 } })],
    ['NOT_BOOKED', pair({ own: { ...own, on: null } })],
    ['OTHER_DAY', pair({ own: { ...own, on: '2026-11-19' } })],
  ])('%s', (kind, given) => {
    expect(differenceOf(DAY, given)).toBe(kind)
  })

  const anyPair: fc.Arbitrary<ReportPair> = fc.record({
    movement: fc.constantFrom('DONE' as const, 'BACK' as const),
    reference: fc.constant('r'),
    listed: fc.option(
      fc.record({
        line: fc.nat(),
        amountFen: fc.constantFrom(1, 2),
        sameBeneficiary: fc.boolean(),
        again: fc.boolean(),
      }),
    ),
    own: fc.option(
      fc.record({
        ...Object.fromEntries(
          (['entitlementId', 'caseNumber', 'department', 'regionCode', 'itemId'] as const).map(key => [
            key,
            fc.constant(key),
          ]),
        ),
        amountFen: fc.constantFrom(1, 2),
        on: fc.option(fc.constantFrom(DAY, '2026-11-19')),
        lent: fc.boolean(),
      }),
    ),
  }) as fc.Arbitrary<ReportPair>

  it('only what fits altogether is no difference, and only a lent one not back yet is proposed as back', () => {
    fc.assert(
      fc.property(anyPair, given => {
        const { listed: line, own: ours, movement } = given
        const fits =
          !!line && !!ours && !line.again && line.sameBeneficiary && line.amountFen === ours.amountFen
        expect(differenceOf(DAY, given) === null).toBe(fits && ours.on === DAY)
        expect(proposesBack(given)).toBe(fits && movement === 'BACK' && ours.lent && ours.on === null)
      }),
    )
  })

  it('is told with office, day, line and both sums, and without a name', () => {
    const head = { office: 'taxation', day: DAY, number: 'SW-7' }
    expect(reportDifferenceRequest(head, 'AMOUNT', pair({ listed: { ...listed, amountFen: 540_100 } }))).toBe(
      '市税务局 2026-11-20 的清单 SW-7（第 2 行）对不上：两边的金额不一样。办件 BJ-1，市税务局 5,401.00 元，我们 5,400.00 元。没有记账，请向市税务局核实，写明查到什么。',
    )
    const back = pair({ movement: 'BACK', listed: null })
    expect(reportDifferenceRequest({ ...head, office: 'deposit-bank' }, 'NOT_THERE', back)).toMatch(
      /^保证金存储银行 .*：我们记着这一天还回来了，清单里没有。办件 BJ-1，我们 5,400\.00 元。/,
    )
  })
})

describe('reading a list', () => {
  const head = {
    ...{ report: 'SW-7', office: 'taxation', item: 'disabled-levy-relief', day: DAY },
    ...{ count: 1, doneFen: 540_000, backFen: 0 },
  }
  const line = {
    ...{ reference: 'r', movement: 'DONE', amountFen: 540_000, serial: 'ZX1', at: `${DAY}T23:59:59+08:00` },
    beneficiary: { kind: 'ENTERPRISE', id: '91220104MA0000001X' },
  }
  const why = (read: () => unknown) => {
    try {
      read()
    } catch (error) {
      if (error instanceof Fault) return error.message
      throw error
    }
    return 'read'
  }

  it('reads what it is of, and each line', () => {
    expect(readReportHead(JSON.stringify(head), '2026-11-21')).toMatchObject({
      ...{ number: 'SW-7', scope: 'disabled-levy-relief', day: DAY },
    })
    const treasury = { ...head, office: 'treasury', item: undefined, payerAccount: '1600220100000002' }
    expect(readReportHead(JSON.stringify(treasury), '2026-11-21').scope).toBe('1600220100000002')
    expect(readReportLine(JSON.stringify(line), 2, head)).toMatchObject({ line: 2, amountFen: 540_000 })
    expect(readReportLine(JSON.stringify({ ...line, beneficiary: undefined }), 2, treasury)).toMatchObject({
      beneficiary: null,
    })
  })
  it.each<[string, object]>([
    ['没有清单编号', { report: '' }],
    ['没有写是谁办的', { office: 7 }],
    ['没有写是哪个事项', { item: undefined }],
    ['没有付款账户', { office: 'treasury' }],
    ['没有写是哪一天', { day: '2026-02-30' }],
    ['还没有过完', { day: '2026-11-21' }],
    ['没有写一共几笔', { count: -1 }],
    ['办成的合计不是整数', { doneFen: 1.5 }],
    ['还回来的合计不是整数', { backFen: '0' }],
  ])('the first line is refused: %s', (words, change) => {
    const text = JSON.stringify({ ...head, ...change })
    expect(why(() => readReportHead(text, '2026-11-21'))).toMatch(new RegExp(`^第 1 行：.*${words}`))
  })
  it.each<[string, object]>([
    ['没有办理编号', { reference: ' ' }],
    ['没有写是办成还是还回来', { movement: 'MAYBE' }],
    ['金额不是整数', { amountFen: -1 }],
    ['金额不是整数', { amountFen: 0.5 }],
    ['没有流水号', { serial: null }],
    ['没有办理时间', { at: '昨天' }],
    ['办理时间不在 2026-11-20 这一天', { at: `${DAY}T16:00:00Z` }],
    ['没有写办给谁', { beneficiary: { kind: 'FIRM', id: '1' } }],
    ['结尾不完整', { end: true }],
  ])('a line is refused: %s', (words, change) => {
    const text = JSON.stringify({ ...line, ...change })
    expect(why(() => readReportLine(text, 9, head))).toMatch(
      new RegExp(`^第 9 行：.*${words}.*一笔也没有记账`),
    )
  })
  it('what is no JSON object is told by its line', () => {
    for (const text of ['', 'PK', '[]', 'null', '7'])
      expect(why(() => readReportLine(text, 3, head))).toMatch(/^第 3 行：读不出来/)
  })
})
