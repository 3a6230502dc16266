import { caseNumberOf, receiptNumberOf } from './case-number'

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const DAY = '2026-11-21'

describe('numbers to read out', () => {
  it('are of the month, or of the day', () => {
    expect(caseNumberOf(DAY, 'abcdEFGH')).toMatch(/^BJ-2611-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(receiptNumberOf(DAY, 'abcdEFGH')).toMatch(/^HD-20261121-[0-9A-HJKMNP-TV-Z]{8}$/)
  })
  it('take every character equally often: so a number comes twice as seldom as can be', () => {
    const times = new Map<string, number>()
    for (const one of BASE64URL) {
      const [character = ''] = receiptNumberOf(DAY, one.repeat(8)).slice(-1)
      times.set(character, (times.get(character) ?? 0) + 1)
    }
    expect(times.size).toBe(32)
    expect(new Set(times.values())).toEqual(new Set([2]))
  })
})
