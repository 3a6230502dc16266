import { daysOf } from './audit-view'
import {
  bestNext,
  biggestDrop,
  cellsOf,
  overviewTitle,
  STAGE_WORDS,
  sumOf,
  type TakeUpRow,
} from './funnel-view'

const STAGES = Object.keys(STAGE_WORDS) as TakeUpRow['stages'][number]['stage'][]
const row = (counts: (number | null)[], over: Partial<TakeUpRow> = {}): TakeUpRow => ({
  __typename: 'TakeUpRow',
  key: 'x',
  name: '稳岗返还',
  beneficiaryKind: 'ENTERPRISE',
  department: null,
  fulfilmentKind: 'PAYOUT',
  executor: null,
  stages: STAGES.map((stage, at) => ({
    __typename: 'TakeUpFigure',
    stage,
    count: counts[at] ?? null,
    amountFen: counts[at] === null ? null : (counts[at] ?? 0) * 100_000,
  })),
  ...over,
})

it('marks where most were lost, and says what to do about it', () => {
  const lost = row([18_412, 18_412, 18_000, 16_204, 15_690])
  expect(biggestDrop(lost)).toBe(3)
  expect(bestNext(lost)).toBe('提醒 1,796 家来确认')
  expect(cellsOf(lost)[3]).toMatchObject({ figure: '16,204', share: 88, biggestDrop: true })
  expect(cellsOf(lost)[3]?.spoken).toBe('确认了 16,204 家，88 %，1,620.40 万元')
  expect(bestNext(row([4, 4, 4, 4, 4]))).toBe('都兑现了')
})
it('shows neither one nor two persons, nor a sum that would tell', () => {
  const few = row([9, 9, 9, 5, null], { beneficiaryKind: 'PERSON' })
  expect(cellsOf(few)[4]).toMatchObject({ figure: '少于 3', share: null, amount: '' })
  expect(
    sumOf([few, row([4, 4, 4, 4, 4], { beneficiaryKind: 'PERSON', key: 'y' })], 'PERSON')?.stages[4]?.count,
  ).toBeNull()
  expect(biggestDrop(few)).toBe(3)
  const hidden = row([null, 0, 0, 0, 0], { beneficiaryKind: 'PERSON' })
  expect(bestNext(hidden)).toBe('人太少，不显示')
  const sum = sumOf([hidden, row([13, 13, 0, 0, 0], { beneficiaryKind: 'PERSON', key: 'y' })], 'PERSON')
  expect(cellsOf(sum!)[0]?.figure).toBe('不显示')
})
it('never adds firms and persons up', () => {
  const rows = [row([10, 10, 10, 8, 7]), row([5, 5, 5, 5, 5], { beneficiaryKind: 'PERSON', key: 'y' })]
  expect(sumOf(rows, 'ENTERPRISE')?.stages[0]?.count).toBe(10)
  expect(sumOf(rows, 'PERSON')?.stages[0]?.count).toBe(5)
  expect(overviewTitle(rows)).toBe('该得的 10 家里，7 家兑现了；掉得最多的是告诉了没确认')
  expect(overviewTitle([])).toBe('还没有比对出该得的人')
})
it('counts days of the city, over the year', () => {
  expect(daysOf('LAST_MONTH', '2026-03-10T09:00:00+08:00')).toEqual({
    from: '2026-02-01',
    until: '2026-02-28',
  })
  expect(daysOf('THIS_YEAR', '2026-03-10T09:00:00+08:00')).toEqual({
    from: '2026-01-01',
    until: '2026-03-10',
  })
})
