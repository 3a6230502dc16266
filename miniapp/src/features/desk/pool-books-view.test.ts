import {
  bookLines,
  booksTitle,
  comparedWords,
  movedWords,
  type OfficeReport,
  openLight,
  type PoolBooks,
  type PoolDay,
  type StatementDay,
  statementWords,
  typedDay,
  unevenWords,
} from './pool-books-view'

const pool = (change: Partial<PoolBooks> = {}) =>
  ({
    budgetFen: 1_000,
    poolFen: 500,
    heldFen: 200,
    inTransitFen: 100,
    arrivedFen: 150,
    returnedFen: 50,
    balanced: true,
    ...change,
  }) as PoolBooks
const day = (change: Partial<StatementDay> = {}) =>
  ({
    clean: true,
    debitFen: 747_00,
    ownDebitFen: 747_00,
    creditFen: 0,
    ownCreditFen: 0,
    openCount: 0,
    trouble: null,
    ...change,
  }) as StatementDay

describe('账目 (CZ-3)', () => {
  it('puts books that do not balance before what the bank says otherwise', () => {
    const open = day({ clean: false, openCount: 2 })
    expect(booksTitle([], [], [])).toBe('本局没有管着的资金池')
    expect(booksTitle([pool({ balanced: false }), pool()], [open], [])).toBe('1 个资金池的账不平')
    expect(booksTitle([pool()], [open, day()], [])).toBe('账是平的，2 处和银行对不上')
    expect(booksTitle([pool()], [day()], [])).toBe('账是平的，和银行对得上')
    expect(booksTitle([pool()], [], [])).toBe('账是平的')
  })
  it('a department without pools hears of its lists', () => {
    const list = (openCount: number) => ({ openCount }) as OfficeReport
    expect(booksTitle([], [], [list(0)])).toBe('和办理单位对得上')
    expect(booksTitle([], [], [list(0), { ...list(0), comparing: true }])).toBe('1 份清单等着对')
    expect(booksTitle([], [], [list(2), list(1)])).toBe('3 处和办理单位对不上')
    expect(booksTitle([pool()], [day()], [list(1)])).toBe('账是平的，1 处和办理单位对不上')
  })
  it('shows the five places of the money, which come to the budget', () => {
    expect(bookLines(pool()).map(({ value }) => value)).toEqual([
      '5.00 元',
      '2.00 元',
      '1.00 元',
      '1.50 元',
      '0.50 元',
    ])
  })
  it('says by how much taps may take more or less than the books leave', () => {
    const said = [505, 495, 500, null].map(availableFen =>
      unevenWords(pool({ balanced: false, availableFen })),
    )
    expect(said[0]).toBe(
      '账上还没安排的是 5.00 元，现在还能领走的却是 5.05 元，多了 0.05 元。先别再放行，马上告诉市政数局。',
    )
    expect(said[1]).toMatch('却是 4.95 元，少了 0.05 元。')
    expect(said[2]).toMatch('加起来不等于预算，或者有一项是负的')
    expect(said[3]).toBe(said[2])
  })
  it('says of a day only what moved', () => {
    const still: PoolDay = {
      ...{ __typename: 'PoolDay', day: '2026-11-20', heldFen: 0, releasedFen: 0, sentFen: 0 },
      ...{ budgetFen: 0, arrivedFen: 0, returnedFen: 0, restoredFen: 0, repaidFen: 0 },
    }
    expect(movedWords({ ...still, sentFen: 747_00, returnedFen: 747_00 })).toBe(
      '交出去 747.00 元，退回 747.00 元',
    )
    expect([700, -700].map(budgetFen => movedWords({ ...still, budgetFen }))).toEqual([
      '预算增加 7.00 元',
      '预算减少 7.00 元',
    ])
    expect(movedWords({ ...still, repaidFen: 100_00 })).toBe('追回 100.00 元')
  })
  it('writes our figure beside the bank’s where it is another, and a light where nobody has found out why', () => {
    expect(statementWords(day())).toBe('付出 747.00 元，退回 0.00 元')
    expect(statementWords(day({ ownDebitFen: 0 }))).toBe('付出 747.00 元（我们记的是 0.00 元），退回 0.00 元')
    const notWhole = day({ clean: false, trouble: '没有给全' })
    expect([statementWords(notWhole), comparedWords(notWhole), openLight(notWhole).word]).toEqual([
      '没有给全',
      null,
      '等银行给全',
    ])
    expect(booksTitle([pool()], [day(), notWhole], [])).toBe('账是平的，1 天的对账单银行没有给全')
    expect([day(), day({ clean: false, openCount: 1 }), day({ clean: false })].map(comparedWords)).toEqual([
      '对得上',
      null,
      '对不上的都查清了',
    ])
  })
  it.each([
    ['', null],
    ['2026-10-31', '2026-10-31'],
    ['2026-13-31', undefined],
    ['2026-02-30', undefined],
    ['上个月底', undefined],
  ])('reads the day “%s”', (typed, read) => expect(typedDay(typed)).toBe(read))
})
