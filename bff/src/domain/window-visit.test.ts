import { enteredFor, mayEnter, passOnLight } from './window-visit'

const AT = new Date('2026-11-21T01:00:00Z')
const agreed = { status: 'AGREED', staffId: 's1', agreedUntil: new Date('2026-11-21T01:30:00Z') } as const

describe('a visit to a window', () => {
  it('is entered by the clerk who was agreed to, for half an hour', () => {
    expect(mayEnter(agreed, 's1', AT)).toBe(true)
    expect(mayEnter(agreed, 's2', AT)).toBe(false)
    expect(mayEnter(agreed, 's1', agreed.agreedUntil)).toBe(false)
    expect(mayEnter({ ...agreed, status: 'ASKED' }, 's1', AT)).toBe(false)
    expect(mayEnter({ ...agreed, agreedUntil: null }, 's1', AT)).toBe(false)
  })
  it.each([
    ['AGREED', '2026-11-23', '2026-11-21', 'GREEN'],
    ['AGREED', '2026-11-23', '2026-11-23', 'YELLOW'],
    ['AGREED', '2026-11-23', '2026-11-24', 'RED'],
    ['WAITING', null, '2026-11-30', 'PAUSED'],
    ['PASSED_ON', null, '2026-11-30', null],
    ['RECEIVED', null, '2026-11-21', null],
  ] as const)('%s, to be passed on by %s, on %s: %s', (status, by, today, light) => {
    expect(passOnLight(status, by, today)).toBe(light)
  })
  it('names for whom, where and by whom something was entered', () => {
    expect(enteredFor('金*', '12 号窗口', '王敏')).toBe('金*（12 号窗口 王敏代填）')
  })
})
