import { promisedBy, sumsByKind } from './fulfilment-words'

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

it('CC-13: the day that is promised has the verb of its kind', () => {
  expect(promisedBy('2026-12-04', '2026-11-22', 'PAYOUT')).toBe('承诺 12-04 前到账')
  expect(promisedBy('2027-01-08', '2026-11-22', 'WAIVER')).toBe('承诺 2027-01-08 前减免')
})
