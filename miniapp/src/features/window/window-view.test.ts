import {
  haveTitle,
  itemsFor,
  passOnBadge,
  receives,
  spacedDigits,
  type Visit,
  type WholeVisit,
} from './window-view'

const NOW = '2026-11-21T09:41:52+08:00'
const visit = (change: Partial<Visit>) => change as Visit

describe('at a window', () => {
  it('is where a clerk sits, and nobody else', () => {
    expect(receives({ roles: ['WINDOW'] })).toBe(true)
    expect(receives({ roles: ['ACCEPTOR', 'REVIEWER'] })).toBe(false)
  })
  it('digits stand as they are read out', () => {
    expect(spacedDigits('482173061159')).toBe('4821 7306 1159')
  })
  it('says by when it is passed on, and that the clock stands still', () => {
    expect(passOnBadge(visit({ light: 'GREEN', passOnBy: '2026-11-23' }), NOW)).toEqual({
      light: 'GREEN',
      word: '11-23 前转出',
    })
    expect(passOnBadge(visit({ light: 'RED', passOnBy: '2026-11-20' }), NOW)?.word).toBe('超时没有转出')
    expect(passOnBadge(visit({ light: 'PAUSED', passOnBy: null }), NOW)?.word).toBe('等对方补，不计时')
    expect(passOnBadge(visit({ light: null, passOnBy: null }), NOW)).toBeNull()
  })
  it('offers items of the right kind, by a part of their name', () => {
    const all = [
      { __typename: 'PolicyItem', id: 'a', name: '高龄津贴', beneficiaryKind: 'PERSON' },
      { __typename: 'PolicyItem', id: 'b', name: '稳岗返还', beneficiaryKind: 'ENTERPRISE' },
    ] satisfies Parameters<typeof itemsFor>[0]
    expect(itemsFor(all, 'PERSON', '').map(({ id }) => id)).toEqual(['a'])
    expect(itemsFor(all, 'ENTERPRISE', '高龄')).toEqual([])
  })
  it('counts what is there and what is missing', () => {
    const part = { id: 'x' }
    const form = { fields: [part, part], materials: [part], missing: [part, part] }
    const whole = { application: form, rights: [{ known: [part, part, part] }] } as unknown as WholeVisit
    expect(haveTitle(whole)).toBe('6 样里已有 4 样，只差 2 样')
    expect(haveTitle({ ...whole, application: null })).toBe('3 样都齐了，可以转部门')
  })
})
