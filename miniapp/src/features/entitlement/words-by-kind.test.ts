import { arrivalOf, type ConfirmCase, confirmWords, elsewhereOf, promiseOf } from './confirm-view'
import { type Case, conclusion } from './progress-view'

type Kind = ConfirmCase['item']['fulfilmentKind']
const ready = (fulfilmentKind: Kind, amountFen: number) =>
  ({
    amountFen,
    likelyBy: '2026-11-27',
    dueBackOn: null,
    item: { fulfilmentKind, name: '', leadDepartment: { shortName: '' } },
  }) as unknown as ConfirmCase
const at = (status: Case['status'], fulfilmentKind: Kind) =>
  ({
    status,
    likelyBy: '2026-11-27',
    secondsToFulfil: null,
    item: { fulfilmentKind },
  }) as unknown as Case
const TODAY = '2026-11-21T09:41:00+08:00'

describe('words of a fulfilment (CC-13): nobody is told that a waiver 到账了', () => {
  it.each([
    ['PAYOUT', '确认领取 5,400.00 元', '承诺 11-27 前到账', '到账了'],
    ['WAIVER', '确认减免 5,400.00 元', '承诺 11-27 前减免', '已减免'],
    ['REFUND', '确认退税 5,400.00 元', '承诺 11-27 前退税', '已退税'],
    ['SERVICE', '确认提醒 5,400.00 元', '承诺 11-27 前提醒', '已提醒'],
  ] as const)('%s', (kind, tap, when, done) => {
    expect(confirmWords([ready(kind, 540_000)])).toBe(tap)
    expect(promiseOf(ready(kind, 540_000), TODAY)[0]).toBe(when)
    expect(conclusion(at('FULFILLED', kind), TODAY)).toBe(done)
  })

  it('says where it shows that goes into no account of theirs', () => {
    const names = (...kinds: Kind[]) => elsewhereOf(kinds.map(kind => ready(kind, 1))).map(({ name }) => name)
    expect(names('PAYOUT', 'DEPOSIT_RELEASE')).toEqual([])
    expect(names('REFUND', 'PAYOUT', 'WAIVER', 'REFUND')).toEqual(['退到您缴税的账户', '不发钱，直接少缴'])
    expect(names('DEFERRAL', 'SERVICE')).toEqual(['不发钱，晚一些缴', '只提醒，不涉及金额'])
  })

  it('several kinds in one tap share a word that fits them all', () => {
    const both = [ready('PAYOUT', 3_860_400), ready('WAIVER', 540_000)]
    expect(confirmWords(both)).toBe('确认办理 4.4 万元')
    expect(arrivalOf(both, TODAY)).toBe('承诺 11-27 前办好')
    expect(confirmWords([ready('PAYOUT', 100_000), ready('DEPOSIT_RELEASE', 100_000)])).toBe(
      '确认领取 2,000.00 元',
    )
  })

  it('what another office sent back is no bank’s return', () => {
    expect(conclusion(at('RETURNED', 'PAYOUT'), TODAY)).toContain('换一个账户')
    expect(conclusion(at('RETURNED', 'WAIVER'), TODAY)).toBe('没有办成，执行部门退回了')
  })
})
