import { backOff, isBack, type LentCase, lentLines, lentStanding, lentTitle } from './lent-cases-view'

const NOW = '2026-12-07T10:00:00+08:00'
const RECORD = { id: 'g', on: '2026-12-01', evidence: '存储银行回单', firstName: '孙敏', at: NOW }
const one = (change: object = {}, record: object | null = null) =>
  ({
    ...{ fulfilmentKind: 'DEPOSIT_RELEASE', amountFen: 62_500_000, dueBackOn: '2026-12-31', overdue: false },
    ...{ notYou: null, ...change },
    record: record && { ...RECORD, secondName: null, secondReason: null, ...record },
  }) as unknown as LentCase

describe('what was only lent, at the desk (CC-13)', () => {
  it('says first what is late', () => {
    expect(lentTitle([one({ overdue: true }), one()])).toBe('1 笔到期没有还回来')
    expect(lentTitle([one(), one({}, { status: 'DONE' })])).toBe('1 笔快到期了')
    expect(lentTitle([])).toBe('60 天内没有到期的')
  })
  it('has a light while somebody has to act', () => {
    expect(lentStanding(one())).toEqual({ light: 'YELLOW', word: '2026-12-31 前补足' })
    expect(lentStanding(one({ overdue: true }))).toEqual({ light: 'RED', word: '过期没补足' })
    expect(lentStanding(one({}, { status: 'PROPOSED' })).word).toBe('等另一个人核对')
    expect(lentStanding(one({}, { status: 'DONE' }))).toEqual({ light: null, word: '已补足' })
    expect(lentStanding(one({ fulfilmentKind: 'DEFERRAL', overdue: true })).word).toBe('过期没补缴')
    expect(isBack(one({}, { status: 'REFUSED' }))).toBe(false)
  })
  it('shows who wrote it down, and who did not agree', () => {
    expect(lentLines(one(), NOW)).toEqual([{ label: '暂退的', value: '625,000.00 元，2026-12-31 前要补足' }])
    const refused = one({}, { status: 'REFUSED', secondName: '周岚', secondReason: '是别家的回单' })
    expect(lentLines(refused, NOW).slice(-1)).toEqual([{ label: '核对', value: '周岚：是别家的回单' }])
  })
  it('says what is missing', () => {
    const ready = { busy: false, online: true }
    expect(backOff({ on: '2026-12-01', evidence: '存储银行回单' }, NOW, ready)).toBeNull()
    expect(backOff({ on: '12-01', evidence: '存储银行回单' }, NOW, ready)).toMatch(/先填哪天/)
    expect(backOff({ on: '2026-12-08', evidence: '存储银行回单' }, NOW, ready)).toMatch(/还没到/)
    expect(backOff({ on: '2026-12-01', evidence: '' }, NOW, ready)).toMatch(/凭什么/)
    expect(backOff({ on: '2026-12-01', evidence: '存储银行回单' }, NOW, { ...ready, online: false })).toMatch(
      /网/,
    )
  })
})
