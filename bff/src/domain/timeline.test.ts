import type { ProcedureStep } from '../eligibility'
import { fundPathOf } from './fund-path'
import { likelyBy } from './likely-by'
import { lightOf, usedDays } from './step-clock'
import { type TimelineEvent, timelineOf } from './timeline'

/** Monday to Friday. */
const calendar = {
  isWorkingDay: (date: string) => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()),
}
const at = (text: string) => new Date(`2026-11-${text}:00+08:00`)
const step = (stage: ProcedureStep['stage'], name: string, promisedDays?: number): ProcedureStep => ({
  stage,
  name,
  actor: '不用您做',
  description: '',
  ...(promisedDays ? { promisedDays } : {}),
})
const steps = [
  step('MATCH', '数据比对'),
  step('DEPARTMENT_REVIEW', '部门核定', 3),
  step('INTENTION', '意愿确认'),
  step('PUBLIC_NOTICE', '公示', 5),
  step('EXECUTION', '拨付到账', 3),
]
const event = (
  name: TimelineEvent['event'],
  when: string,
  actorKind: TimelineEvent['actorKind'] = 'SYSTEM',
  actorName = '系统',
): TimelineEvent => ({
  event: name,
  to: 'SURE',
  actorKind,
  actorName,
  at: at(when),
})
const way: TimelineEvent[] = [
  event('MATCH_SURE', '05T09:12'),
  event('DEPARTMENT_CONFIRM', '10T16:00', 'STAFF', '孙科长'),
  event('CONFIRM_WITH_NOTICE', '11T14:26', 'USER', '李*'),
  event('CLOSE_NOTICE', '19T00:01'),
]
const base = {
  steps,
  calendar,
  pauses: [],
  confirmBy: null,
  departmentNote: null,
  returnReason: null,
  notice: { opensOn: '2026-11-12', closesOn: '2026-11-18', objected: false },
  account: '中国银行 尾号 0231',
  kind: 'PAYOUT' as const,
}

describe('the way of a case', () => {
  it('N-6: in line it says that money is waited for; once its turn came, what else is missing and who does what', () => {
    const queued = [...way.slice(0, 2), event('QUEUE', '11T14:26', 'USER', '李*')]
    const wait = (input: Partial<Parameters<typeof timelineOf>[0]>) =>
      timelineOf({ ...base, events: queued, status: 'QUEUED', now: at('20T09:41'), ...input })[2]
    expect(wait({})).toMatchObject({
      detail: '确认好了，名次记下了，资金补上就按名次办',
      pausedBecause: '资金用完了，按确认的先后排队，不用再点',
    })
    const events = [...queued, event('WAIT_ASIDE', '19T10:00')]
    expect(wait({ events, account: null })).toMatchObject({
      detail: '确认好了，名次记下了',
      pausedBecause: expect.stringMatching(/^轮到您了，但没有可以收款的账户：.*到银行办好，名次给您留着$/),
    })
    for (const other of [{ account: base.account }, { account: null, kind: 'WAIVER' as const }])
      expect(wait({ events, ...other })?.pausedBecause).toMatch(/^轮到您了，但这个事项暂停办理。不用您做什么/)
  })
  it('says what happened at each step, and pauses on Saturdays', () => {
    const shown = timelineOf({ ...base, events: way, status: 'IN_EXECUTION', now: at('21T09:41') })
    expect(shown.map(({ name, state, light }) => [name, state, light])).toEqual([
      ['数据比对', 'DONE', null],
      ['部门核定', 'DONE', 'GREEN'],
      ['意愿确认', 'DONE', null],
      ['公示', 'DONE', 'RED'],
      ['拨付到账', 'NOW', 'GREEN'],
    ])
    expect(shown[2]).toMatchObject({ detail: '李* 11-11 14:26 确认', actor: '李*' })
    expect(shown[3]!.detail).toBe('11-12 至 11-18 公示，无异议')
    expect(shown[4]).toMatchObject({
      detail: '承诺 3 个工作日，已用 1 个，中国银行 尾号 0231',
      pausedBecause: '今天周六，计时暂停。周一继续，还剩 2 个工作日',
    })
  })
  it('shows nothing ahead of where it is, even when it went round before', () => {
    const shown = timelineOf({
      ...base,
      events: [...way, event('DOUBT', '20T10:00')],
      status: 'DOUBTFUL',
      departmentNote: '许可证要再核',
      now: at('20T11:00'),
    })
    expect(shown.map(each => each.state)).toEqual(['DONE', 'NOW', 'LATER', 'LATER', 'LATER'])
    expect(shown[1]!.detail).toContain('许可证要再核')
  })
  it('a return waits for the applicant, and their days do not count', () => {
    const shown = timelineOf({
      ...base,
      events: [...way, event('FAIL', '20T10:00')],
      status: 'RETURNED',
      returnReason: '收款账号不存在',
      now: at('20T11:00'),
    })
    expect(shown[4]).toMatchObject({
      state: 'NOW',
      light: 'PAUSED',
      detail: '没有办成：收款账号不存在。钱给您留着，换个账户就能再付',
    })
    expect(shown[4]!.pausedBecause).toContain('换一个能收款的账户')
  })
  it('counts working days, without weekends and without pauses', () => {
    expect(usedDays(calendar, at('19T09:00'), at('24T09:00'), [])).toBe(3)
    expect(
      usedDays(calendar, at('19T09:00'), at('24T09:00'), [{ from: at('19T10:00'), until: at('23T10:00') }]),
    ).toBe(1)
    expect(usedDays(calendar, at('19T09:00'), at('24T09:00'), [{ from: at('20T10:00'), until: null }])).toBe(
      1,
    )
    expect([lightOf(1, 3, true), lightOf(2, 3, true), lightOf(4, 3, true), lightOf(3, 3, false)]).toEqual([
      'GREEN',
      'YELLOW',
      'RED',
      'GREEN',
    ])
  })
  it('promises no day it has not got', () => {
    expect(likelyBy({ steps }, 'OFFERED', null, '2026-11-20', calendar)).toBe('2026-12-02')
    expect(likelyBy({ steps }, 'IN_EXECUTION', '2026-11-18', '2026-11-20', calendar)).toBe('2026-11-30')
    expect(likelyBy({ steps }, 'IN_EXECUTION', '2026-11-02', '2026-11-20', calendar)).toBeNull()
    expect(likelyBy({ steps: [step('MATCH', '比对')] }, 'OFFERED', null, '2026-11-20', calendar)).toBeNull()
    expect(likelyBy({ steps }, 'FULFILLED', '2026-11-18', '2026-11-20', calendar)).toBeNull()
  })
})

describe('where the money is (CZ-3)', () => {
  const path = (
    status: 'IN_EXECUTION' | 'OFFERED' | 'FULFILLED' | 'RETURNED',
    attempt: 'CREATED' | 'UNKNOWN' | 'ACCEPTED' | 'SUCCEEDED' | 'REJECTED' | null,
    kind: 'PAYOUT' | 'WAIVER' | 'DEPOSIT_RELEASE' = 'PAYOUT',
    treasury = false,
  ) =>
    fundPathOf({
      kind,
      status,
      source: { holder: '失业保险基金', note: '尾号 0001' },
      account: '中国银行 尾号 0231',
      confirmedAt: at('20T09:00'),
      attempt: attempt && { status: attempt, treasury, sentAt: at('20T09:01'), settledAt: at('20T09:02') },
    })
  it.each([
    ['OFFERED', null, ['LATER', 'LATER', 'LATER']],
    ['IN_EXECUTION', 'CREATED', ['NOW', 'LATER', 'LATER']],
    ['IN_EXECUTION', 'UNKNOWN', ['DONE', 'NOW', 'LATER']],
    ['FULFILLED', 'SUCCEEDED', ['DONE', 'DONE', 'DONE']],
    ['RETURNED', 'REJECTED', ['NOW', 'LATER', 'LATER']],
  ] as const)('%s, %s', (status, attempt, states) => {
    expect(path(status, attempt).map(station => station.state)).toEqual(states)
  })
  it('is empty for what is not money in an account', () =>
    expect(path('FULFILLED', 'SUCCEEDED', 'WAIVER')).toEqual([]))
  it.each([
    ['PAYOUT', false, '付款银行'],
    ['PAYOUT', true, '国库集中支付'],
    ['DEPOSIT_RELEASE', false, '存储银行划转'],
  ] as const)('%s, by the treasury: %s, is carried by %s', (kind, treasury, holder) =>
    expect(path('IN_EXECUTION', 'ACCEPTED', kind, treasury)[1]!.holder).toBe(holder),
  )
  it('says that what came back is kept', () =>
    expect(path('RETURNED', 'REJECTED')[0]!.note).toBe('退回来了，给您留着'))
})
