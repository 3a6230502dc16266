import {
  CATEGORIES,
  codesTitle,
  type IssuedCode,
  issueOff,
  scanLine,
  statusWord,
  successorsOf,
} from './codes-view'

const code = (more: Partial<IssuedCode> = {}): IssuedCode => ({
  __typename: 'IssuedEntryCode',
  code: 'SX-7K3M9Q',
  kind: 'ITEM',
  opens: '旅游服务质量保证金暂退',
  itemId: 'travel-deposit-release',
  placement: '市政务服务中心一楼',
  headline: null,
  validFrom: '2026-11-21',
  validUntil: null,
  status: 'STANDING',
  issuedBy: '周岚',
  withdrawal: null,
  replacedBy: null,
  scans: 0,
  lastScannedOn: null,
  link: 'https://zc.example/q/aB3dE5gH9k',
  posterPath: '/posters/SX-7K3M9Q.pdf',
  ...more,
})

describe('codes at the desk', () => {
  it('say where they stand and how often they were scanned', () => {
    const now = '2026-11-24T09:00:00+08:00'
    expect(statusWord(code())).toBe('在用')
    expect(statusWord(code({ status: 'EXPIRED' }))).toBe('过期')
    expect(statusWord(code({ status: 'WITHDRAWN', replacedBy: 'SX-222222' }))).toBe('停用，换成 SX-222222')
    expect(scanLine(code(), now)).toBe('还没有人扫')
    expect(scanLine(code({ scans: 3, lastScannedOn: '2026-11-22' }), now)).toBe('扫过 3 次，最近 11-22')
    expect(codesTitle([code(), code({ status: 'WITHDRAWN' })])).toBe('1 个码在用，共发过 2 个')
  })
  it('offer those of the same item first as successors, and never themselves', () => {
    const same = code({ code: 'SX-222222' })
    const other = code({ code: 'TZ-333333', itemId: null })
    const gone = code({ code: 'SX-444444', status: 'WITHDRAWN' })
    expect(successorsOf(code(), [code(), other, gone, same]).map(one => one.code)).toEqual([
      'SX-222222',
      'TZ-333333',
    ])
  })
  it('open every domain, shelf and audience', () => {
    expect(CATEGORIES.map(one => one.word)).toEqual(
      expect.arrayContaining(['企业政策', '惠企政策', '资金奖补政策']),
    )
  })
  it.each([
    [{ itemId: null }, '先选一个事项'],
    [{ kind: 'CATEGORY', itemId: null }, '先选一类事项'],
    [{ placement: '' }, '先写贴在哪里'],
    [{ kind: 'EVENT', placement: '招聘会' }, '活动码要写最后一天'],
    [{ validUntil: '明年' }, '最后一天写成 2026-12-31'],
    [{}, null],
  ] as const)('%j waits for: %s', (more, off) => {
    const draft = {
      kind: 'ITEM',
      itemId: 'x',
      category: null,
      placement: '一楼',
      validUntil: '',
      ...more,
    } as const
    expect(issueOff(draft, { busy: false, online: true })).toBe(off)
  })
})
