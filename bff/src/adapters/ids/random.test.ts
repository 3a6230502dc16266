import { randomIds } from './random'
import { randomSalt } from './salts'
import { unpredictable } from './unpredictable'

describe('ids, tokens and salts', () => {
  it('are never handed out twice, also over the end of what was fetched at once', () => {
    const many = Array.from({ length: 5_000 }, (_, n) => [
      randomIds.uuid(),
      randomIds.token(1 + (n % 40) + 11),
      randomSalt(),
    ]).flat()
    expect(new Set(many).size).toBe(many.length)
  })
  it('have the shape they promise', () => {
    expect(randomIds.uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(randomIds.token(9)).toMatch(/^[\w-]{12}$/)
    expect(randomSalt()).toMatch(/^[0-9a-f]{32}$/)
  })
  it('no two pieces share a byte', () => {
    const [one, other] = [unpredictable(8_000), unpredictable(192)].map(piece => Buffer.from(piece))
    expect(one!.includes(other!)).toBe(false)
    expect([unpredictable(100).length, unpredictable(8_192).length]).toEqual([100, 8_192])
  })
})
