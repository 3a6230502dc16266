import { lastDay, missing, scopesOf } from './grant-view'

describe('the last day of a grant', () => {
  it('is never more than a year ahead', () => {
    expect(lastDay('2026-11-21T23:30:00+08:00', 'YEAR')).toBe('2027-11-20')
    expect(lastDay('2026-11-21T09:00:00+08:00', 'QUARTER')).toBe('2027-02-20')
  })

  it('stays inside a shorter month', () => {
    expect(lastDay('2026-08-31T09:00:00+08:00', 'HALF')).toBe('2027-02-27')
  })
})

describe('the form', () => {
  it('says what is missing', () => {
    expect(missing({ name: '', phone: '' })).toBe('先填经办人姓名')
    expect(missing({ name: '李响', phone: '139' })).toBe('先填 11 位手机号')
    expect(missing({ name: '李响', phone: '13900008820' })).toBeNull()
  })

  it('always lets an agent look', () => {
    const grant = { name: '', phone: '', capFen: null, until: 'YEAR' } as const
    expect(scopesOf({ ...grant, confirm: false, changeAccount: false })).toEqual(['VIEW'])
    expect(scopesOf({ ...grant, confirm: true, changeAccount: true })).toEqual([
      'VIEW',
      'CONFIRM',
      'CHANGE_ACCOUNT',
    ])
  })
})
