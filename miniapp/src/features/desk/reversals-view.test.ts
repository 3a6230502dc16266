import {
  bookOff,
  type DeskReversal,
  decideOff,
  instalmentWords,
  isDecidable,
  type PaidCase,
  proposeOff,
  reversalLines,
  reversalsTitle,
  standingOf,
} from './reversals-view'

const NOW = '2026-12-07T10:00:00+08:00'
const PARTS = [
  { __typename: 'Instalment' as const, number: 1, dueOn: '2026-12-06', amountFen: 500_00, repaidFen: 200_00 },
  { __typename: 'Instalment' as const, number: 2, dueOn: '2027-01-05', amountFen: 500_00, repaidFen: 0 },
]
const one = (status: string, change: Partial<DeskReversal> = {}, more: object = {}) =>
  ({
    ...{ decidableFrom: null, cameBack: false, notYou: null, steps: [], repayments: [], ...change },
    reversal: {
      ...{ status, owedFen: 1_000_00, repaidFen: 0, clauseText: '连续缴费满 12 个月', evidence: '更正了' },
      ...{ hearingUntil: null, statement: null, decision: null, instalments: [], ...more },
    },
  }) as unknown as DeskReversal
const READY = { busy: false, online: true }

describe('追回 at the desk (N-13)', () => {
  it('counts what is open', () => {
    expect(reversalsTitle([one('HEARING'), one('REPAID'), one('DROPPED')])).toBe('1 件追回在办')
    expect(reversalsTitle([one('REPAID')])).toBe('没有在办的追回')
  })
  it.each([
    ['nobody told yet', one('PROPOSED'), 'YELLOW', '等另一个人告知'],
    ['in the hearing', one('HEARING', { decidableFrom: '2026-12-08' }), 'GREEN', '等对方说明'],
    ['heard', one('OBJECTED', { decidableFrom: '2026-12-07' }), 'YELLOW', '可以定了'],
    ['paid in time', one('REPAYING', {}, { instalments: [PARTS[1]] }), 'GREEN', '按期退着'],
    ['late', one('REPAYING', {}, { instalments: PARTS }), 'RED', '第 1 期过期没退'],
    ['the bank gave it back', one('HEARING', { cameBack: true }), 'RED', '银行已退回，要了结'],
    ['done', one('REPAID'), null, '退清了'],
  ])('%s: a light with its word', (_, shown, light, word) => {
    expect(standingOf(shown, NOW)).toEqual({ light, word })
  })
  it('says what an instalment lacks, and what was said by whom', () => {
    expect(PARTS.map(part => instalmentWords(part, NOW))).toEqual([
      '第 1 期 500.00 元，12-06 前退：退了 200.00 元，过期了',
      '第 2 期 500.00 元，2027-01-05 前退：还没退',
    ])
    const heard = one(
      'OBJECTED',
      { decidableFrom: '2026-12-05' },
      { hearingUntil: '2026-12-04', statement: '补缴过' },
    )
    expect(reversalLines(heard, NOW).slice(3)).toEqual([
      { label: '听对方说', value: '12-04 为止，12-05 起可以定' },
      { label: '对方说', value: '补缴过' },
    ])
    expect([isDecidable(heard, NOW), isDecidable(one('REPAYING'), NOW)]).toEqual([true, false])
  })
  it('says beside each button what is missing', () => {
    const paid = { open: null, amountFen: 100_000 } as PaidCase
    const draft = { clauseId: 'c', amount: '1000', evidence: '缴费记录更正了' }
    expect(proposeOff(paid, draft, READY)).toBeNull()
    expect(proposeOff(paid, { ...draft, amount: '1000.01' }, READY)).toBe('最多 1,000.00 元')
    expect(proposeOff({ ...paid, open: 'ZT-1' }, draft, READY)).toMatch(/ZT-1/)
    expect(proposeOff(paid, { ...draft, clauseId: null }, READY)).toMatch(/哪一项/)
    const decision = { reverse: true, instalments: '3', reason: '核对过回单了' }
    expect(decideOff(decision, READY)).toBeNull()
    expect(decideOff({ ...decision, instalments: '13' }, READY)).toMatch(/1 到 12/)
    expect(decideOff({ ...decision, reverse: null }, READY)).toMatch(/先选/)
    const owed = { owedFen: 100_000, repaidFen: 60_000 }
    expect(bookOff(owed, { amount: '400', serial: 'LS01' }, READY)).toBeNull()
    expect(bookOff(owed, { amount: '400.01', serial: 'LS01' }, READY)).toMatch(/不能多记/)
    expect(bookOff(owed, { amount: '400', serial: '' }, READY)).toMatch(/流水号/)
    expect(bookOff(owed, { amount: '400', serial: 'LS01' }, { ...READY, online: false })).toBe('有网才能办')
  })
})
