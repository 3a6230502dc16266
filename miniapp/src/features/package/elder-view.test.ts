import {
  actionWord,
  besides,
  elderWords,
  othersLine,
  readyTitle,
  spokenPackage,
  sumTogether,
} from './elder-view'
import type { Package, PackageCase } from './package-view'

type Kind = PackageCase['item']['fulfilmentKind']
const one = (fulfilmentKind: Kind, amountFen: number, status: PackageCase['status'] = 'READY') =>
  ({
    status,
    amountFen,
    dueBackOn: null,
    timeline: [],
    item: { name: fulfilmentKind, fulfilmentKind, beneficiaryKind: 'PERSON' },
  }) as unknown as PackageCase
const shown = (ready: PackageCase[], inProgress: PackageCase[] = []) =>
  ({ ready, inProgress, readyFen: 0 }) as unknown as Package

describe('the elder home by kind: nobody waits for the money of a waiver', () => {
  it.each([
    ['PAYOUT', '有一笔钱正在路上', /钱自己会到/],
    ['WAIVER', '有一项正在减免', /^自己会办好/],
    ['REFUND', '有一项正在退税', /办好了发短信告诉您/],
  ] as const)('%s on its way', (kind, title, text) => {
    const words = elderWords(shown([], [one(kind, 100, 'IN_EXECUTION')]))
    expect(words.title).toBe(title)
    expect(words.text).toMatch(text)
  })
  it('confirmed and waiting for money: in line, and nothing to press', () => {
    const inLine = shown([], [one('PAYOUT', 100, 'QUEUED'), one('PAYOUT', 100, 'UNDER_REVIEW')])
    expect(elderWords(inLine)).toMatchObject({
      title: '有一笔钱在排队等资金',
      text: expect.stringContaining('不用再点'),
    })
    expect(elderWords(shown([], [one('PAYOUT', 1, 'QUEUED'), one('PAYOUT', 1, 'QUEUED')])).title).toBe(
      '有 2 笔钱在排队等资金',
    )
  })
  it('several kinds together are done, and have no sum', () => {
    const both = [one('PAYOUT', 100, 'IN_EXECUTION'), one('WAIVER', 200, 'IN_NOTICE')]
    expect(elderWords(shown([], both)).title).toBe('有 2 项正在办')
    expect(sumTogether(both)).toBeNull()
    expect(sumTogether([both[0]!])).toBe(100)
  })
  it('says what cannot be had beside it, and claims the most only where it is proven', () => {
    const beside = (lessFens: (number | null)[], bestProven: boolean) =>
      othersLine({
        ready: [],
        alternatives: lessFens.map((lessFen, id) => ({ entitlement: { id: String(id) }, lessFen })),
        bestProven,
      } as unknown as Package)
    expect(beside([100, null], true)).toBe('还有一项，和上面的不能一起领，已替您选钱多的。')
    expect(beside([100, 0], false)).toBe('还有 2 项，和上面的不能一起领。')
    expect(beside([null], true)).toBeNull()
  })
  it('says what the tap is for', () => {
    expect(readyTitle(shown([one('PAYOUT', 1)]))).toBe('您有一笔钱可以领')
    expect(readyTitle(shown([one('PAYOUT', 1), one('PAYOUT', 1)]))).toBe('您有 2 笔钱可以领')
    expect(readyTitle(shown([one('WAIVER', 1)]))).toBe('您有一项可以减免')
    expect(readyTitle(shown([one('WAIVER', 1), one('PAYOUT', 1)]))).toBe('您有 2 项可以享受')
    expect(actionWord(shown([one('WAIVER', 1)]))).toBe('去确认')
    expect(besides(shown([one('PAYOUT', 1)], [one('WAIVER', 1, 'IN_EXECUTION')]))).toBe(
      '另外一项正在减免，自己会办好，不用您点',
    )
    expect(spokenPackage(shown([one('WAIVER', 300_000)]))).toMatch(/^您可以减免3,?000/)
  })
  it('a waiver that failed was sent back by no bank', () => {
    expect(elderWords(shown([], [one('WAIVER', 1, 'RETURNED')])).title).toBe('有一项没有办成')
    expect(elderWords(shown([], [one('PAYOUT', 1, 'RETURNED')])).title).toBe('有一笔钱银行退回来了')
  })
})
