import {
  amountOf,
  askedOnce,
  type BundlePart,
  isOver,
  isSure,
  partLine,
  requestLine,
  waitsForYou,
} from './bundle-view'
import { type Bundle, bundlesWith } from './fitting-bundles'

const NOW = '2026-11-22T10:00:00+08:00'
const bundle = (id: string, ...items: string[]) =>
  ({ id, items: items.map(item => ({ id: item, name: `事项 ${item}` })) }) as unknown as Bundle
const part = (status: string, caseStatus: string | null = null, more: object = {}) =>
  ({
    ...{ itemId: 'i', itemName: '第二项', status, afterName: null, message: null, application: null },
    entitlement: caseStatus && {
      ...{ status: caseStatus, confirmBy: null, likelyBy: null, departmentNote: null, amountFen: 700 },
      item: { fulfilmentKind: 'PAYOUT' },
    },
    ...more,
  }) as unknown as BundlePart

describe('一件事', () => {
  it('is offered where enough of its items are, the fullest first', () => {
    const all = [bundle('x', 'a', 'b'), bundle('y', 'a', 'b', 'c'), bundle('z', 'd')]
    expect(bundlesWith(all, ['a', 'b', 'c'], 2).map(one => [one.bundle.id, one.names.length])).toEqual([
      ['y', 3],
      ['x', 2],
    ])
    expect(bundlesWith(all, ['d'], 2)).toEqual([])
  })
  it('says what is done and what waits for a tap', () => {
    const parts = [part('STARTED', 'FULFILLED'), part('STARTED', 'READY'), part('WAITING')]
    expect(requestLine(parts)).toBe('3 项里办好了 1 项，1 项等您点一下确认')
    expect(parts.filter(waitsForYou)).toHaveLength(1)
    expect(parts.map(isSure)).toEqual([true, true, false])
    expect([...parts, part('STARTED', 'WITHDRAWN')].map(amountOf)).toEqual([700, 700, 0, 0])
    expect(isOver({ parts })).toBe(false)
    expect(isOver({ parts: [part('STARTED', 'FULFILLED'), part('WITHDRAWN'), part('DROPPED')] })).toBe(true)
  })
  it.each([
    [part('WAITING', null, { afterName: '第一项' }), '等第一项办成，自动接着办，您不用再来'],
    [part('WAITING'), '收到了，马上替您提交，您不用再点'],
    [part('STARTED', 'FULFILLED', { afterName: '第一项' }), '到账了，是第一项办成以后自动接着办的'],
    [part('STARTED', 'DOUBTFUL'), '要人核实一项，不是不行；核实完告诉您，不用您做什么'],
    [
      part('STARTED', 'DOUBTFUL', { application: { words: '已经提交，2026-11-24 前受理' } }),
      '已经提交，2026-11-24 前受理',
    ],
    [part('REFUSED', null, { message: '金额变了' }), '金额变了'],
    [part('WITHDRAWN', null, { message: '您撤回了这一项，其他的照办。' }), '您撤回了这一项，其他的照办。'],
  ])('says where an item stands', (one, words) => expect(partLine(one, NOW)).toBe(words))

  it('says what is to be corrected once for all that want it', () => {
    const asked = (id: string, itemName: string) =>
      part('STARTED', 'DOUBTFUL', {
        itemName,
        application: {
          ...{ id, status: 'INCOMPLETE', words: '' },
          missing: [{ id: 'l', name: '营业执照', why: '看不清' }],
        },
      })
    expect(askedOnce([asked('a', '甲'), asked('b', '乙'), part('WAITING')])).toEqual([
      {
        name: '营业执照',
        why: '看不清',
        items: [
          { name: '甲', applicationId: 'a' },
          { name: '乙', applicationId: 'b' },
        ],
      },
    ])
  })
})
