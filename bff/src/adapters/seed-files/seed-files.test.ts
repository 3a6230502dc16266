import { issuedEntryCodes } from './entry-codes'
import { fundingPools } from './funding-pools'
import { readList } from './read-list'

describe('lists of bff/policies', () => {
  it('issues codes with scenes, one of them expired and one withdrawn', () => {
    const codes = issuedEntryCodes({ sceneOf: code => `scene of ${code}`, genuine: () => true }, '220100')
    const poster = codes.find(({ code }) => code === 'LX-BZJ-01')
    expect(poster).toMatchObject({
      scene: 'scene of LX-BZJ-01',
      itemId: 'travel-deposit-release',
      withdrawnAt: null,
    })
    expect(codes.some(({ validUntil }) => validUntil !== null && validUntil < '2026-01-01')).toBe(true)
    expect(codes.some(({ withdrawnAt }) => withdrawnAt !== null)).toBe(true)
    expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length)
  })
  it('reads budgets in 分 and names a pool nobody opened', () => {
    expect(fundingPools([])[0]?.budgetFen).toBe(50_000_000_000)
    expect(() => fundingPools(['no-such-pool'])).toThrow('bff/policies/pools.yaml: no pool no-such-pool')
  })
  it('names file, entry and reason of a mistake', () => {
    const numbers = { type: 'object', properties: { code: { type: 'number' } }, required: ['code'] } as const
    expect(() => readList('codes.yaml', numbers as never)).toThrow(
      'bff/policies/codes.yaml: /0/code must be number',
    )
  })
})
