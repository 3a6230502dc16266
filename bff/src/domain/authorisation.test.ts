import { grantedScopes, isNamed, statusOn, whyNotGranted } from './authorisation'

const TODAY = '2026-11-21'
const request = {
  agentName: '王晓',
  agentPhone: '13900001111',
  scopes: ['CONFIRM'] as const,
  capFen: 5_000_000,
  validUntil: '2027-03-31',
}

describe('authorisation of an agent (N-8)', () => {
  it('can be granted for up to a year, from today', () => {
    expect(whyNotGranted(request, TODAY)).toBeNull()
    expect(whyNotGranted({ ...request, validUntil: TODAY }, TODAY)).toBeNull()
    expect(whyNotGranted({ ...request, validUntil: '2027-11-21', capFen: null }, TODAY)).toBeNull()
  })
  it.each([
    [{ agentName: '王' }, '姓名'],
    [{ agentName: 'Wang Xiao' }, '姓名'],
    [{ agentPhone: '1390000111' }, '手机号'],
    [{ agentPhone: '23900001111' }, '手机号'],
    [{ validUntil: '2026-11-20' }, '已经过去'],
    [{ validUntil: '2027-11-22' }, '最长一年'],
    [{ validUntil: '2027-02-30' }, '没有这一天'],
    [{ capFen: 0 }, '上限'],
  ])('refuses %j in words', (wrong, word) => {
    expect(whyNotGranted({ ...request, ...wrong }, TODAY)).toContain(word)
  })
  it('a year from 29 February ends on the 28th', () => {
    expect(whyNotGranted({ ...request, validUntil: '2029-02-28' }, '2028-02-29')).toBeNull()
    expect(whyNotGranted({ ...request, validUntil: '2029-03-01' }, '2028-02-29')).toContain('2029-02-28')
  })
  it('names minorities with their dot', () => {
    expect(whyNotGranted({ ...request, agentName: '阿依古丽·买买提' }, TODAY)).toBeNull()
  })
  it('always includes looking, each scope once', () => {
    expect(grantedScopes([])).toEqual(['VIEW'])
    expect(grantedScopes(['CHANGE_ACCOUNT', 'CONFIRM', 'CONFIRM'])).toEqual([
      'VIEW',
      'CONFIRM',
      'CHANGE_ACCOUNT',
    ])
  })
  it.each([
    ['ACTIVE', '2026-11-21', 'ACTIVE'],
    ['ACTIVE', '2026-11-20', 'EXPIRED'],
    ['PENDING', '2026-11-20', 'EXPIRED'],
    ['REVOKED', '2026-11-20', 'REVOKED'],
  ] as const)('%s until %s is %s today', (status, validUntil, expected) => {
    expect(statusOn({ status, validUntil }, TODAY)).toBe(expected)
  })
  it('is only for the person named, by name and phone', () => {
    const person = { name: '王晓', phone: '13900001111' }
    expect(isNamed(request, person)).toBe(true)
    expect(isNamed(request, { ...person, name: '王小' })).toBe(false)
    expect(isNamed(request, { ...person, phone: null })).toBe(false)
  })
})
