import type { PoolBooks } from './pool-books-view'
import { askedWords, askOff, type BudgetChange, decidedLines, typedChange } from './pool-budget-view'

const NOW = '2026-11-21T10:00:00+08:00'
const FREE = { busy: false, online: true }
const pool = { poolFen: 500_00 } as PoolBooks
const change = (more: Partial<BudgetChange> = {}): BudgetChange => ({
  ...{ __typename: 'PoolBudgetChange', id: 'c', amountFen: 100_00, reference: '长财社〔2026〕12 号' },
  ...{ askedBy: '齐悦', askedAt: NOW, mine: false, agreed: null, decidedBy: null, decidedAt: null },
  ...more,
})
const draft = { adds: true, amount: '100', reference: '长财社〔2026〕12 号' }

describe('the budget of a pool at the desk (CZ-3)', () => {
  it('says who asked for what', () => {
    expect(askedWords(change())).toBe('预算增加 100.00 元，凭“长财社〔2026〕12 号”，齐悦提的')
    expect(askedWords(change({ amountFen: -1, mine: true }))).toMatch(/^预算减少 0.01 元.*您提的$/)
  })
  it('tells what became of those that are decided', () => {
    const decided = { decidedAt: NOW, decidedBy: '陆清' }
    const all = [
      change(),
      change({ ...decided, agreed: true }),
      change({ ...decided, agreed: false }),
      change({ ...decided, agreed: false, decidedBy: '齐悦' }),
    ]
    expect(decidedLines(all, NOW).map(({ value }) => value)).toEqual([
      '增加 100.00 元，长财社〔2026〕12 号，齐悦提，陆清确认',
      '增加 100.00 元，长财社〔2026〕12 号，齐悦提，陆清没同意',
      '增加 100.00 元，长财社〔2026〕12 号，齐悦提，撤回了',
    ])
  })
  it.each([
    [{ ...draft, adds: null }, '先选增加还是减少'],
    [{ ...draft, amount: '1.234' }, '先填多少元，例如 10000.00'],
    [{ ...draft, amount: '0' }, '先填多少元，例如 10000.00'],
    [{ ...draft, adds: false, amount: '500.01' }, '还没安排的只有 500.00 元，减不了这么多'],
    [{ ...draft, reference: ' 12 ' }, '先填文件的文号'],
    [draft, null],
    [{ ...draft, adds: false, amount: '500' }, null],
  ])('%j: %s', (typed, off) => expect(askOff(pool, typed, FREE)).toBe(off))
  it('takes out what is below zero', () => {
    expect([true, false].map(adds => typedChange({ ...draft, adds }))).toEqual([100_00, -100_00])
    expect(askOff(pool, draft, { busy: true, online: true })).toBe('正在送出，请稍等')
  })
})
