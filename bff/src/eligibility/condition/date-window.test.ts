import { judge, TODAY } from '../testing/judge'
import type { ValueTest } from './condition'

const DAY = 'enterprise.establishedOn'
const verdict = (test: ValueTest, date: string) => judge({ fact: DAY, ...test }, { [DAY]: date }).verdict

describe('dates relative to asOf (2026-11-21)', () => {
  it.each([
    [
      'withinLast',
      { withinLast: '12个月' },
      { '2025-11-20': false, '2025-11-21': true, '2026-11-21': true, '2026-11-22': false },
    ],
    [
      'withinNext',
      { withinNext: '30天' },
      { '2026-11-20': false, '2026-11-21': true, '2026-12-21': true, '2026-12-22': false },
    ],
    ['atLeastAgo', { atLeastAgo: '3年' }, { '2023-11-21': true, '2023-11-22': false, '2026-12-01': false }],
    ['onOrAfter today', { onOrAfter: 'today' }, { '2026-11-20': false, '2026-11-21': true }],
    ['before', { before: '2026-01-01' }, { '2025-12-31': true, '2026-01-01': false }],
    ['after', { after: '2026-01-01' }, { '2026-01-01': false, '2026-01-02': true }],
    ['onOrBefore', { onOrBefore: '2026-01-01' }, { '2026-01-01': true, '2026-01-02': false }],
    [
      'between',
      { between: ['2026-01-01', 'today'] },
      { '2025-12-31': false, '2026-11-21': true, '2026-11-22': false },
    ],
    ['this year', { inYear: 'THIS_YEAR' }, { '2025-12-31': false, '2026-01-01': true }],
    ['last year', { inYear: 'LAST_YEAR' }, { '2025-12-31': true, '2026-01-01': false }],
    ['a year', { inYear: 2024 }, { '2024-06-01': true, '2026-01-01': false }],
    [
      'age',
      { age: { from: 16, to: 24 } },
      { '2010-11-21': true, '2010-11-22': false, '2001-11-22': true, '2001-11-21': false },
    ],
  ] as [string, ValueTest, Record<string, boolean>][])('%s', (_, test, days) => {
    for (const [date, holds] of Object.entries(days)) {
      expect([date, verdict(test, date)]).toEqual([date, holds ? 'MET' : 'NOT_MET'])
    }
  })

  it('counts twelve months from a leap day', () => {
    const condition = { fact: DAY, withinLast: '12个月' }
    expect(judge(condition, { [DAY]: '2024-02-29' }, { asOf: '2025-02-28' }).verdict).toBe('MET')
    expect(judge(condition, { [DAY]: '2024-02-29' }, { asOf: '2025-03-01' }).verdict).toBe('NOT_MET')
  })

  it('says from which day time heals it', () => {
    const gap = (test: ValueTest, date: string) => judge({ fact: DAY, ...test }, { [DAY]: date }).gap
    expect(gap({ atLeastAgo: '3年' }, '2024-05-06')).toEqual({
      text: '“成立日期”是 2024-05-06，满 3 年要到 2027-05-06',
      earliestOn: '2027-05-06',
    })
    expect(gap({ age: { from: 16 } }, '2011-01-05')?.earliestOn).toBe('2027-01-05')
    expect(gap({ withinLast: '12个月' }, '2025-08-01')).toEqual({
      text: '“成立日期”是 2025-08-01，到 2026-08-01 已满 12 个月',
    })
    expect(gap({ onOrAfter: 'today' }, '2026-10-01')?.text).toBe('“成立日期”是 2026-10-01，已经过期')
    expect(TODAY).toBe('2026-11-21')
  })
})
