import { fundsLines, leftShare, leftWords } from './funds-view'

const funds = (change: object = {}) => ({
  __typename: 'ItemFunds' as const,
  budgetFen: 50_000_000,
  leftFen: 20_000_000,
  takenFen: 30_000_000,
  waiting: 0,
  dryOn: null,
  ...change,
})

describe('N-6 the money an item still has', () => {
  it('says the share, the sums, and the day it runs dry when that can be told', () => {
    expect([leftShare(funds()), leftWords(funds())]).toEqual([40, '还有 40 %'])
    expect(fundsLines(funds())).toHaveLength(2)
    expect(fundsLines(funds({ dryOn: '2027-03-01' }))[1]).toBe('照最近两个月的用法，大约用到 2027-03-01')
    expect(fundsLines(funds())[0]).toBe('预算 50.00 万元，已用 30.00 万元，还有 20.00 万元')
  })
  it('never makes little look like something, or nothing look like a date', () => {
    expect(leftWords(funds({ leftFen: 1_000_000, budgetFen: 500_000_000 }))).toBe('不到 1 %')
    const empty = funds({ leftFen: 0, takenFen: 50_000_000, waiting: 7, dryOn: '2026-11-21' })
    expect([leftWords(empty), fundsLines(empty)[0]]).toEqual([
      '快用完了',
      '预算 50.00 万元，已用 50.00 万元，还有 不到 1 万元',
    ])
    expect(fundsLines(empty)).toHaveLength(2)
    expect(fundsLines(empty)[1]).toMatch(/^有 7 位确认了在排队/)
    expect(leftShare(funds({ budgetFen: 0, leftFen: 0 }))).toBe(0)
  })
})
