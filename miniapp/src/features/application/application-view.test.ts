import {
  type Case,
  filledRows,
  isOver,
  liveSteps,
  liveTitle,
  type Offer,
  promiseOf,
  secondsSince,
  submitWords,
  tickerPercent,
} from './application-view'

const library = { __typename: 'Department', code: 'c', name: '省人社厅证书库', shortName: '证书库' } as const
const fact = (name: string, text: string | null) =>
  ({ __typename: 'FactUsed', fact: name, label: name, text, asOf: '2026-11-20', source: library }) as const
const clause = (id: string, values: ReturnType<typeof fact>[]) =>
  ({ __typename: 'ClauseAssessment', id, text: id, verdict: 'MET', values, gap: null, road: null }) as const
const item = {
  applicationMode: 'INSTANT',
  fulfilmentKind: 'PAYOUT',
  beneficiaryKind: 'PERSON',
  leadDepartment: library,
} as Offer['item']
const offer = {
  item,
  recordKey: '2622010003001187',
  clauses: [
    clause('certificate-genuine', [fact('证书编号', '2622010003001187'), fact('发证日期', '2026-10-01')]),
    clause('insured', [fact('参保状态', null), fact('发证日期', '2026-10-01')]),
  ],
} as unknown as Offer

const step = (name: string, state: 'DONE' | 'NOW' | 'LATER', at: string | null) =>
  ({
    __typename: 'TimelineStep',
    name,
    state,
    at,
    actor: null,
    detail: null,
    light: null,
    promisedDays: null,
    pausedBecause: null,
  }) as const

describe('what is filled in', () => {
  const rows = filledRows(offer, '李*', '吉林省统一身份认证平台', '2026-11-21')
  it('names everything once, with where it comes from', () => {
    expect(rows.map(row => row.label)).toEqual(['姓名', '证书编号', '发证日期', '参保状态'])
    expect(rows[1]?.source).toBe('证书库')
    expect(rows[2]?.source).toBe('证书库，截至 11-20')
  })
  it('takes a firm’s name from its registration, not from the sign-on of whoever fills in', () => {
    const ofFirm = { ...offer, item: { ...offer.item, beneficiaryKind: 'ENTERPRISE' as const } }
    expect(filledRows(ofFirm, '金舟物流', '吉林省统一身份认证平台', '2026-11-21')[0]).toEqual({
      ...{ label: '企业名称', value: '金舟物流', source: '企业登记' },
    })
  })
  it('says that nothing was found instead of leaving a hole', () => {
    expect(rows[3]?.value).toBe('没有查到')
  })
})

describe('what the tap says (CC-4, CC-13)', () => {
  it('gives money, asks for a refund, or puts the request before the department', () => {
    expect(submitWords(item, 200_000)).toBe('提交，领 2,000.00 元')
    expect(promiseOf(item)).toBe('多数 1 分钟内到账')
    const refund = { ...item, fulfilmentKind: 'REFUND' } as Offer['item']
    expect(submitWords(refund, 74_800_000)).toBe('提交，退税 74.8 万元')
    expect(promiseOf(refund)).toBe('提交后由执行部门退税')
    const asked = { ...item, applicationMode: 'STANDARD' } as Offer['item']
    expect(submitWords(asked, 7_500_000)).toBe('提交申请')
    expect(promiseOf(asked)).toBe('证书库核定后请您确认')
  })
})

describe('the ticker', () => {
  it('never runs backwards nor past the promise', () => {
    expect(secondsSince(5_000, 4_000)).toBe(0)
    expect(secondsSince(0, 21_900)).toBe(21)
    expect(tickerPercent(30)).toBe(50)
    expect(tickerPercent(90)).toBe(100)
  })
  it('admits that it takes longer', () => {
    const one = { status: 'IN_EXECUTION', item: { fulfilmentKind: 'PAYOUT' } } as Case
    expect(liveTitle(null, 0)).toBe('正在提交')
    expect(liveTitle(one, 21)).toBe('已经通过，钱在路上')
    expect(liveTitle(one, 61)).toBe('比承诺的慢了，还在等银行回话')
  })
  it('counts every step from the first', () => {
    const steps = liveSteps([
      step('收到', 'DONE', '2026-11-21T09:51:00.000+08:00'),
      step('付款', 'NOW', '2026-11-21T09:51:04.900+08:00'),
      step('到账', 'LATER', null),
    ])
    expect(steps.map(one => one.end)).toEqual(['0.0 秒', '4.9 秒', undefined])
  })
})

describe('the end', () => {
  it('is every state that nothing follows', () => {
    expect(isOver('FULFILLED')).toBe(true)
    expect(isOver('IN_EXECUTION')).toBe(false)
  })
})
