import { requestIds } from './request-ids'

describe('ids of requests', () => {
  it('differ within the eight letters that are read out, and from another process', () => {
    const [one, other] = [requestIds('P3F3NF9Y'), requestIds('-_x7Kq2Z')]
    const ids = Array.from({ length: 2_000 }, one)
    expect(ids[0]).toBe('00001p3f3nf9y')
    expect(new Set(ids.map(id => id.slice(0, 8))).size).toBe(ids.length)
    expect(other()).toMatch(/^00001x7kq2z$/)
  })
})
