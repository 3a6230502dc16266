import {
  askAgainAfter,
  contradicts,
  FULFILMENT_REPORTS,
  FULFILMENT_STATUSES,
  FULFILMENT_TRANSITIONS,
  nextFulfilment,
} from './fulfilment'

describe('fulfilment transitions (CC-13)', () => {
  const listed = new Map(FULFILMENT_TRANSITIONS.map(([from, report, to]) => [`${from}/${report}`, to]))

  it('names each pair once', () => expect(listed.size).toBe(FULFILMENT_TRANSITIONS.length))
  it('is closed over the whole matrix', () => {
    for (const from of FULFILMENT_STATUSES)
      for (const report of FULFILMENT_REPORTS)
        expect([from, report, nextFulfilment(from, report)]).toEqual([
          from,
          report,
          listed.get(`${from}/${report}`) ?? null,
        ])
  })
  it('a lost answer never means failed', () => {
    expect(nextFulfilment('SENDING', 'LOSE_ANSWER')).toBe('UNKNOWN')
    for (const [, report, to] of FULFILMENT_TRANSITIONS)
      if (report === 'LOSE_ANSWER') expect(to).toBe('UNKNOWN')
  })
  it('what the bank has accepted is never given up by us', () => {
    for (const from of ['ACCEPTED', 'PROCESSING', 'SUCCEEDED', 'RETURNED'] as const)
      expect(nextFulfilment(from, 'GIVE_UP')).toBeNull()
  })
  it('a late or repeated report is harmless, a contradiction is not', () => {
    expect(nextFulfilment('SUCCEEDED', 'PROCESS')).toBeNull()
    expect(nextFulfilment('RETURNED', 'SUCCEED')).toBeNull()
    expect(contradicts('RETURNED', 'SUCCEED')).toBe(false)
    expect(contradicts('SUCCEEDED', 'REJECT')).toBe(true)
  })
  it('asks after 1 s, 2 s, 5 s …, then daily while success stays open for returns', () => {
    expect([0, 1, 2, 99].map(checks => askAgainAfter('UNKNOWN', checks))).toEqual([
      1_000, 2_000, 5_000, 300_000,
    ])
    expect(askAgainAfter('SUCCEEDED', 1)).toBe(86_400_000)
    expect(askAgainAfter('SUCCEEDED', 99)).toBeNull()
    expect(askAgainAfter('RETURNED', 0)).toBeNull()
  })
})
