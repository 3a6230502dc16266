import type { TakeUpRow } from './funnel-view'
import { sumOf } from './funnel-view'
import { moneyApart, moneyLines } from './money-view'

const row = (
  key: string,
  fulfilmentKind: TakeUpRow['fulfilmentKind'],
  executor: string,
  amountFen: number | null,
): TakeUpRow => ({
  __typename: 'TakeUpRow',
  key,
  name: key,
  beneficiaryKind: 'ENTERPRISE',
  department: null,
  fulfilmentKind,
  executor: { __typename: 'Department', code: executor, name: executor, shortName: executor },
  stages: (['ELIGIBLE', 'CONFIRMED', 'TOLD', 'TAPPED', 'PAID'] as const).map(stage => ({
    __typename: 'TakeUpFigure',
    stage,
    count: amountFen === null ? null : 5,
    amountFen,
  })),
})
const ROWS = [
  row('rebate', 'PAYOUT', '失业保险基金', 3_000_000),
  row('jobs', 'PAYOUT', '失业保险基金', 1_000_000),
  row('taxes', 'WAIVER', '市税务局', 8_000_000),
  row('few', 'WAIVER', '市税务局', null),
]

it('CC-13: executor × kind, the largest first, and never one figure for paid and reduced', () => {
  expect(
    moneyLines(ROWS).map(({ executor, word, amount, share }) => [executor, word, amount, share]),
  ).toEqual([
    ['市税务局', '少缴', '8.00 万元', 100],
    ['失业保险基金', '发到账户', '4.00 万元', 50],
  ])
  expect(moneyApart(ROWS)).toBe('发到账户 4.00 万元，少缴 8.00 万元')
  expect(moneyApart([])).toBe('')
})
it('a sum over several kinds has a number of firms and no amount', () => {
  expect(sumOf(ROWS.slice(0, 3), 'ENTERPRISE')?.stages[4]).toMatchObject({ count: 15, amountFen: null })
  expect(sumOf(ROWS.slice(0, 2), 'ENTERPRISE')?.stages[4]).toMatchObject({ count: 10, amountFen: 4_000_000 })
})
