import { leftAloneBefore, uploadsKeptUntil, withoutUploads } from './abandoned-uploads'
import type { FilledIn } from './application-form'

describe('uploads of a draft that is left alone', () => {
  it('are kept to the end of the day that is said, on the city’s clock', () => {
    const late = new Date('2026-11-21T15:59:00Z')
    const until = uploadsKeptUntil(late, 30)
    expect(until).toBe('2026-12-21')
    expect(late < leftAloneBefore(until, 30)).toBe(false)
    expect(late < leftAloneBefore('2026-12-22', 30)).toBe(true)
    expect(uploadsKeptUntil(new Date('2026-11-21T16:00:00Z'), 30)).toBe('2026-12-22')
  })
  it('go out of the draft with the day; everything else stays', () => {
    const given = { way: 'FILE' as const, certificate: null, by: '金*', at: 't' }
    const filled: FilledIn = {
      answers: { use: '货款' },
      given: [
        { ...given, materialId: 'roster', fileId: 'f1' },
        { ...given, materialId: 'proof', fileId: 'f2' },
        { ...given, materialId: 'promise', way: 'COMMITMENT', fileId: null },
      ],
      erased: { old: '2026-01-01' },
    }
    expect(withoutUploads(filled, ['f1'], '2026-12-22')).toEqual({
      answers: { use: '货款' },
      given: filled.given.slice(1),
      erased: { old: '2026-01-01', roster: '2026-12-22' },
    })
  })
})
