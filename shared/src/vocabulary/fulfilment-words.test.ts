import { sumsByKind } from './fulfilment-words'

it('CC-13: paid and reduced money are never one figure; what is hidden is in neither', () => {
  const sums = sumsByKind([
    { kind: 'WAIVER', amountFen: 124_824 },
    { kind: 'PAYOUT', amountFen: 12_000 },
    { kind: 'PAYOUT', amountFen: 954 },
    { kind: 'PAYOUT', amountFen: null },
    { kind: 'DEPOSIT_RELEASE', amountFen: 1_470 },
    { kind: 'SERVICE', amountFen: 0 },
  ])
  expect(sums).toEqual([
    { kind: 'PAYOUT', word: '发到账户', amountFen: 12_954 },
    { kind: 'WAIVER', word: '少缴', amountFen: 124_824 },
    { kind: 'DEPOSIT_RELEASE', word: '暂退', amountFen: 1_470 },
  ])
  expect(sumsByKind([])).toEqual([])
})
