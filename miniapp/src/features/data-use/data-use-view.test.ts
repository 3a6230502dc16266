import { basisWords, type DataUse, sortUses, whenWords } from './data-use-view'

const use = (id: string, byPerson: boolean, ownSide = false): DataUse => ({
  __typename: 'DataUse',
  id,
  actor: byPerson ? '市文广旅局 周岚' : '自动比对',
  byPerson,
  ownSide,
  what: '许可证、保证金',
  purpose: '核定保证金暂退',
  basis: 'STATUTORY_DUTY',
  at: '2026-11-20T15:12:00+08:00',
})

describe('who looked', () => {
  it('says when, today by its name', () => {
    expect(whenWords('2026-11-21T06:00:00+08:00', '2026-11-21T09:41:00+08:00')).toBe('今天 06:00')
    expect(whenWords('2026-11-20T15:12:00+08:00', '2026-11-21T09:41:00+08:00')).toBe('11-20 15:12')
  })

  it('keeps people apart from matching', () => {
    const looked = sortUses([use('1', true), use('2', false), use('3', false)])
    expect(looked.byPeople.map(one => one.id)).toEqual(['1'])
    expect(looked.byMatching.map(one => one.id)).toEqual(['2', '3'])
    expect(looked.title).toBe('近 30 天 3 次，都有依据')
    expect(looked.note).toBe('工作人员 1 次，自动比对 2 次。')
  })

  it("does not count a look of one's own", () => {
    const looked = sortUses([use('1', true), use('2', true, true)])
    expect(looked.byOwnSide.map(one => one.id)).toEqual(['2'])
    expect(looked.byPeople.map(one => one.id)).toEqual(['1'])
    expect(looked.title).toBe('近 30 天 1 次，都有依据')
    expect(sortUses([use('2', true, true)]).title).toBe('近 30 天没有别人看过')
  })

  it('says so when nobody did', () => {
    expect(sortUses([]).title).toBe('近 30 天没有别人看过')
  })

  it('names the basis in plain words', () => {
    expect(basisWords('CONSENT')).toBe('您同意过')
  })
})
