import { type Assessment, myWay, verdictLine, verdictTitle } from './assessment-view'

const clause = (verdict: 'MET' | 'NOT_MET', earliest: string | null): Assessment['clauses'][number] => ({
  __typename: 'ClauseAssessment',
  id: 'months',
  text: '累计缴纳失业保险满 12 个月',
  verdict,
  values: [],
  gap: {
    __typename: 'ClauseGap',
    text: '现 10 个月，还差 2 个月',
    have: 10,
    need: 12,
    unit: '个月',
    earliest,
  },
  road: null,
})
const assessment = (over: Partial<Assessment> = {}): Assessment => ({
  __typename: 'Assessment',
  recordKey: null,
  verdict: 'INELIGIBLE',
  changeable: [],
  headline: '还差 1 项：累计缴纳失业保险满 12 个月（现 10 个月，还差 2 个月，预计 2027-01-31 满足）',
  benefitFen: 150_000,
  formula: [],
  clauses: [clause('MET', null), clause('NOT_MET', '2027-01-31')],
  assessedAt: '2026-11-21T09:41:52+08:00',
  enquiryNumber: '7F3A-0935',
  entitlement: null,
  ...over,
})

describe('a verdict', () => {
  it('has a few words as its title, and says when it heals by itself and how much it will be', () => {
    expect(verdictTitle(assessment())).toBe('还差 1 项，现在不能领')
    expect(verdictLine(assessment())).toBe(
      '预计 2027-01-31 满足，届时约 1,500.00 元。您不用做什么，满足当天告诉您。',
    )
    expect(verdictLine(assessment({ benefitFen: null }))).toBe(
      '预计 2027-01-31 满足。您不用做什么，满足当天告诉您。',
    )
  })

  it('names the clauses where time alone does not heal them', () => {
    const open = assessment({ clauses: [clause('NOT_MET', null)] })
    expect(verdictLine(open)).toBe('累计缴纳失业保险满 12 个月')
    const unknown = assessment({ verdict: 'UNDETERMINED', headline: '暂时判断不了：没有查到' })
    expect(verdictTitle(unknown)).toBe('暂时判断不了')
  })
})

describe('my way through the steps', () => {
  const step = (name: string, state: 'DONE' | 'NOW' | 'LATER', at: string | null) => ({
    __typename: 'TimelineStep' as const,
    name,
    state,
    at,
    detail: state === 'DONE' ? '11-20 核定' : null,
    promisedDays: state === 'LATER' ? 1 : null,
  })

  it('is what has been done, what waits for me, and what is promised', () => {
    const mine = {
      ...assessment({ verdict: 'ELIGIBLE' }),
      entitlement: {
        __typename: 'Entitlement',
        id: 'e1',
        status: 'READY',
        amountFen: 1,
        timeline: [
          step('部门核定', 'DONE', '2026-11-20T09:00:00+08:00'),
          step('意愿确认', 'NOW', null),
          step('拨付到账', 'LATER', null),
        ],
      },
      item: { steps: [{}, { description: '点一下确认' }, { description: '退到账户' }] },
    } as unknown as Parameters<typeof myWay>[0]
    const way = myWay(mine, '2026-11-21T09:41:52+08:00')
    expect(way?.note).toBe('3 步，第 2 步等您')
    expect(way?.steps.map(one => [one.lines?.[0], one.end])).toEqual([
      ['11-20 核定', '11-20 完成'],
      ['点一下确认', '现在，点一下'],
      ['退到账户', '承诺 1 个工作日'],
    ])
  })

  it('is the procedure for somebody with whom nothing has begun', () => {
    const none = { ...assessment(), item: { steps: [] } } as unknown as Parameters<typeof myWay>[0]
    expect(myWay(none, '')).toBeNull()
  })
})
