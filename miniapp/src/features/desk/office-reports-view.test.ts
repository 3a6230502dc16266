import { broughtWords, reportStanding, reportWords, waitingWords } from './office-reports-view'
import type { OfficeReport } from './pool-books-view'

const report = (change: Partial<OfficeReport> = {}) =>
  ({
    ...{
      number: 'SW-7',
      officeName: '市税务局',
      scopeName: '保障金减免',
      day: '2026-11-20',
      comparing: false,
    },
    ...{ lineCount: 3, doneFen: 540_000, ownDoneFen: 540_000, backFen: 0, ownBackFen: 0 },
    ...{ differenceCount: 0, openCount: 0, broughtBy: '许诺', at: '2026-11-21T10:00:00+08:00' },
    ...change,
  }) as OfficeReport

describe("another office's list of a day (CC-13)", () => {
  it('has its figures, ours beside them where they are others, and what came back only where something did', () => {
    expect(reportWords(report())).toBe('3 笔，办成 5,400.00 元')
    expect(reportWords(report({ ownDoneFen: 0 }))).toBe('3 笔，办成 5,400.00 元（我们记的是 0.00 元）')
    expect(reportWords(report({ doneFen: 0, ownDoneFen: 0, backFen: 100, ownBackFen: 100 }))).toBe(
      '3 笔，办成 0.00 元，还回来 1.00 元',
    )
  })
  it.each<[string | null, Partial<OfficeReport>]>([
    ['对得上', {}],
    [null, { differenceCount: 2, openCount: 1 }],
    ['对不上的都查清了', { differenceCount: 2 }],
    ['等我们的账跟上，一小时内对', { comparing: true }],
  ])('stands so: %s', (words, change) => expect(reportStanding(report(change))).toBe(words))
  it('shows none of our figures while it is not compared, and who brought it', () => {
    expect(waitingWords(report({ ownDoneFen: 0 }))).toBe('3 笔，办成 5,400.00 元')
    expect(broughtWords(report(), '2026-11-21T12:00:00+08:00')).toMatch(/^SW-7，许诺 .*10:00 导入$/)
  })
})
