import {
  type Firm,
  firmLine,
  firmNote,
  firmsIn,
  funnelOf,
  partsOf,
  serves,
  shareables,
  shortName,
} from './specialist-view'

const right = (itemName: string, state: string, missing: string | null = null) => ({
  __typename: 'AssignedRight' as const,
  itemId: itemName,
  itemName,
  amountFen: missing ? null : 3_860_400,
  state,
  missing,
})
const firm = (more: Partial<Firm> = {}): Firm => ({
  __typename: 'AssignedEnterprise',
  id: 'f1',
  name: '长春市木兰旅行社有限公司',
  regionName: '朝阳区',
  role: 'ENTERPRISE',
  ready: [],
  readyFen: 0,
  pushedOn: null,
  opened: false,
  nearMisses: [],
  inProgress: [],
  ...more,
})
const NOW = '2026-11-21T09:41:00+08:00'

describe('the firms of a specialist', () => {
  it('say the amount first, and whether anybody has looked', () => {
    const waiting = firm({
      ready: [right('稳岗返还', '等企业确认')],
      readyFen: 3_860_400,
      pushedOn: '2026-11-20',
    })
    expect(firmLine(waiting)).toEqual({ amount: '3.86 万元', text: '稳岗返还' })
    expect(firmNote(waiting, NOW)).toBe('11-20 推送，还没打开')
    expect(firmNote({ ...waiting, opened: true }, NOW)).toBe('11-20 推送，看过，没有确认')
  })
  it('name the condition that is missing in the words of the policy, and nothing of the data', () => {
    const near = firm({ nearMisses: [right('稳岗返还', '还差 1 项', '连续缴费满 12 个月')] })
    expect(firmLine(near)).toEqual({ amount: null, text: '稳岗返还，还差 1 项' })
    expect(firmNote(near, NOW)).toBe('连续缴费满 12 个月')
    expect(firmLine(firm()).text).toBe('现在没有能领的')
  })
  it('are found by part and by name', () => {
    const all = [
      firm({ ready: [right('稳岗返还', '等企业确认')] }),
      firm({ id: 'f2', name: '长春市清和眼镜有限公司' }),
    ]
    expect(firmsIn(all, 'READY', '')).toHaveLength(1)
    expect(firmsIn(all, 'ALL', ' 清和 ').map(({ id }) => id)).toEqual(['f2'])
    expect(partsOf(all).map(({ count }) => count)).toEqual([2, 1, 0, 0])
    expect(shortName('长春市木兰旅行社有限公司')).toBe('木兰旅行社')
  })
  it('can be sent what waits, what is near, and the whole package', () => {
    const both = firm({ ready: [right('a', '')], nearMisses: [right('b', '', 'c')] })
    expect(shareables(both).map(({ itemId }) => itemId)).toEqual(['a', 'b', null])
  })
  it('are counted without letting anybody be guessed', () => {
    const counts = (confirmed: number | null) =>
      funnelOf({ __typename: 'ShareFunnel', scanned: 9, viewed: 4, confirmed }).map(({ count }) => count)
    expect(counts(null)).toEqual(['9', '4', '不到 3'])
    expect(counts(3)).toEqual(['9', '4', '3'])
  })
  it('belong to specialists who decide nothing', () => {
    const staff = { id: 's', name: '陈雨', regionCode: '220104' }
    const department = { code: 'government-services', name: '', shortName: '' }
    expect(serves({ ...staff, department, roles: ['SPECIALIST'] } as never)).toBe(true)
    expect(serves({ ...staff, department, roles: ['SPECIALIST', 'REVIEWER'] } as never)).toBe(false)
  })
})
