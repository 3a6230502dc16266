import fc from 'fast-check'
import {
  instalmentsOf,
  MOST_INSTALMENTS,
  nextReversal,
  REVERSAL_EVENTS,
  type ReversalDecision,
  type ReversalEvent,
  type ReversalStatus,
  repaying,
  reversalInWords,
  whyNotDecide,
} from './reversal'

const UNTIL = '2026-12-04'
const decided = (
  status: ReversalStatus,
  event: ReversalDecision,
  staffId: string,
  today: string,
  withPayeeFen = 100_000,
) =>
  whyNotDecide(
    { status, preparedBy: 'author', hearingUntil: status === 'PROPOSED' ? null : UNTIL, withPayeeFen },
    event,
    staffId,
    today,
  )

describe('money asked back (N-13)', () => {
  it('is neither served nor decided by its author, who may only take it back before anybody was told', () => {
    expect(decided('PROPOSED', 'SERVE', 'author', '2026-11-21')).toBe('AUTHOR')
    expect(decided('PROPOSED', 'DROP', 'author', '2026-11-21')).toBeNull()
    expect(decided('HEARING', 'DROP', 'author', '2026-11-21')).toBe('AUTHOR')
    expect(decided('OBJECTED', 'DECIDE', 'author', '2026-12-05')).toBe('AUTHOR')
    expect(decided('PROPOSED', 'SERVE', 'other', '2026-11-21')).toBeNull()
  })
  it('is decided after the last day of the hearing and not on it, whether or not somebody spoke; dropped any day', () => {
    for (const status of ['HEARING', 'OBJECTED'] as const) {
      expect(decided(status, 'DECIDE', 'other', UNTIL)).toBe('NOT_HEARD')
      expect(decided(status, 'DECIDE', 'other', '2026-12-05')).toBeNull()
      expect(decided(status, 'DROP', 'other', '2026-11-23')).toBeNull()
    }
    expect(decided('PROPOSED', 'DECIDE', 'other', '2026-12-05')).toBe('NOT_NOW')
    expect(decided('REPAYING', 'DROP', 'other', '2026-12-05')).toBe('NOT_NOW')
  })
  it('the bank gave all of it back: nothing is served, decided or booked any more, and somebody may end it', () => {
    expect(decided('PROPOSED', 'SERVE', 'other', '2026-11-21', 0)).toBe('WITH_NOBODY')
    expect(decided('HEARING', 'DECIDE', 'other', '2026-12-05', 0)).toBe('WITH_NOBODY')
    expect(decided('HEARING', 'DROP', 'other', '2026-12-05', 0)).toBeNull()
    expect(decided('REPAYING', 'CAME_BACK', 'other', '2026-12-05', 0)).toBeNull()
    expect(decided('REPAYING', 'CAME_BACK', 'author', '2026-12-05', 0)).toBe('AUTHOR')
    expect(decided('REPAYING', 'CAME_BACK', 'other', '2026-12-05', 1)).toBe('NOT_NOW')
    expect(repaying(1, { owedFen: 100, repaidFen: 0, withPayeeFen: 0 })).toBeNull()
  })
  it('is paid back in parts that come to the sum, every 分 of it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: MOST_INSTALMENTS, max: 1e12 }),
        fc.integer({ min: 1, max: MOST_INSTALMENTS }),
        (fen, count) => {
          const parts = instalmentsOf(fen, count, '2026-12-05')
          expect(parts.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(fen)
          expect(parts.every(({ amountFen }) => amountFen > 0)).toBe(true)
          const days = parts.map(({ dueOn }) => dueOn)
          expect(days).toEqual([...new Set(days)].sort())
          expect(days[0]! > '2026-12-05').toBe(true)
        },
      ),
    )
  })
  it('whatever happens in whatever order: nothing is owed unheard, nothing comes in undecided or beyond the sum', () => {
    const command = fc.record({
      event: fc.constantFrom<ReversalEvent>(...REVERSAL_EVENTS),
      fen: fc.integer({ min: -5, max: 60 }),
    })
    fc.assert(
      fc.property(fc.array(command, { maxLength: 30 }), commands => {
        const owed = 100
        let status: ReversalStatus = 'PROPOSED'
        let repaid = 0
        const happened: ReversalEvent[] = []
        for (const { event, fen } of commands) {
          const wanted: ReversalEvent | null =
            event === 'REPAY' || event === 'SETTLE'
              ? repaying(fen, { repaidFen: repaid, owedFen: owed, withPayeeFen: owed - repaid })
              : event
          const to: ReversalStatus | null = wanted && nextReversal(status, wanted)
          if (!wanted || !to) continue
          if (wanted === 'REPAY' || wanted === 'SETTLE') {
            expect(happened).toContain('DECIDE')
            repaid += fen
          }
          if (wanted === 'DECIDE') expect(happened).toContain('SERVE')
          status = to
          happened.push(wanted)
          expect(repaid).toBeLessThanOrEqual(owed)
          expect(status === 'REPAID').toBe(repaid === owed)
        }
        expect(happened.includes('DROP') && repaid > 0).toBe(false)
      }),
    )
  })
  it('says what happened, what is safe and what to do, and nothing before it is served', () => {
    const one = {
      ...{
        number: 'ZT-2611-7K3M9Q',
        owedFen: 100_000,
        repaidFen: 0,
        clauseText: '连续缴费',
        hearingUntil: UNTIL,
        withPayeeFen: 100_000,
      },
      ...{ evidence: '缴费记录更正了', decision: null, instalments: [] },
    }
    const words = (change: object) => reversalInWords({ ...one, status: 'HEARING', ...change }, '2026-11-21')
    expect(words({ status: 'PROPOSED' })).toBeNull()
    expect(words({})).toMatch(/现在不用退。不同意或有情况要说，请在 12-04 前说/)
    expect(words({ withPayeeFen: 0 })).toMatch(/银行已经退回来了，现在不用您退/)
    expect(words({ status: 'DROPPED', withPayeeFen: 0 })).toMatch(
      /^不追回了，这笔钱银行已经退回来了，您不用退。/,
    )
    expect(words({ status: 'OBJECTED' })).toMatch(/没有经手的人来定/)
    expect(words({ status: 'DROPPED', decision: '核实无误。' })).toBe('不追回了，钱是您的。核实无误。')
    const instalments = instalmentsOf(100_000, 3, '2026-11-21')
    const repayingWords = words({
      ...{ status: 'REPAYING', repaidFen: 50_000, instalments, decision: '核实了，确实更正过' },
    })
    expect(repayingWords).toMatch(/^核实了，确实更正过。要退回/)
    expect(words({ evidence: '缴费记录更正了。' })).toMatch('依据是缴费记录更正了。现在不用退')
    expect(repayingWords).toMatch(/要退回 1,000\.00 元，已退 500\.00 元，第 2 期（共 3 期） 166\.67 元/)
  })
})
