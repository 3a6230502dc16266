import {
  type Change,
  type Changeable,
  changeFen,
  changeLine,
  changesOf,
  changeWord,
  nowLine,
  sumLead,
  thenLine,
} from './what-if-view'

const months = (change: object = {}) =>
  ({
    fact: 'm',
    deed: '再缴',
    unit: '个月',
    now: 10,
    most: 24,
    assuming: null,
    source: { shortName: '市人社局' },
    ...change,
  }) as Changeable
const change = (kind: Change['kind'], over: object = {}) =>
  ({
    kind,
    beforeFen: 150_000,
    afterFen: 300_000,
    headline: '还差 1 项：缴满 12 个月',
    item: { id: 'i', name: '扩岗补助', fulfilmentKind: 'PAYOUT' },
    ...over,
  }) as Change

describe('N-11 what if', () => {
  it('asks only for what was stepped, always in the same order', () => {
    expect(changesOf({ b: 2, a: 1, c: 0 })).toEqual([
      { fact: 'a', add: 1 },
      { fact: 'b', add: 2 },
    ])
  })
  it('says where it stands and what it is taken to be', () => {
    expect(nowLine(months())).toBe('现在 10 个月（市人社局）')
    expect(thenLine(months(), 0)).toBeNull()
    expect(thenLine(months({ assuming: '每月都缴' }), 2)).toBe('算成 12 个月：每月都缴')
    expect(nowLine(months({ now: null }))).toBe('市人社局没有查到，核清了才能算')
    expect(thenLine(months({ now: null }), 2)).toBeNull()
  })
  it('says what becomes of an item, and shows money only where there is some', () => {
    expect(changeWord(change('NEW'))).toBe('可领了')
    expect(changeWord(change('GONE', { item: { fulfilmentKind: 'WAIVER' } }))).toBe('不可减免了')
    expect(changeWord(change('HIGHER'))).toBe('从 1,500.00 元 变成 3,000.00 元')
    expect(changeWord(change('NEARER'))).toBe('更近一步，还不够')
    expect([
      changeFen(change('NEW')),
      changeFen(change('GONE')),
      changeFen(change('NEW', { afterFen: 0 })),
    ]).toEqual([300_000, null, null])
    expect([changeLine(change('NEW')), changeLine(change('NEARER'))]).toEqual([
      null,
      '还差 1 项：缴满 12 个月',
    ])
    expect([sumLead(5), sumLead(-5)]).toEqual(['约多', '约少'])
  })
})
