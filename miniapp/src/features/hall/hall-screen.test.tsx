import { QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { stub } from '../../../test-stubs/taro'
import type { Viewer } from '../../api/acting'
import { createQueryClient } from '../../api/query-client'
import { HallScreen } from './hall-screen'

const firm = {
  id: 'firm',
  kind: 'ENTERPRISE',
  name: '木兰旅行社',
} as unknown as Viewer['beneficiaries'][number]
const department = { code: 'human-resources', name: '市人力资源和社会保障局', shortName: '市人社局' }
const clause = (id: string, verdict: string) => ({
  id,
  text: `条件 ${id}`,
  verdict,
  gap: verdict === 'MET' ? null : { text: `现 0 人，要 1 人（${id}）` },
})
const entry = (name: string, mine: object | null = null) => ({
  item: {
    id: name,
    name,
    audience: '面向企业',
    benefitText: '上年度保险费的 60%',
    beneficiaryKind: 'ENTERPRISE',
    applicationMode: 'AUTO',
    fulfilmentKind: 'PAYOUT',
    level: 'NATIONAL',
    sample: false,
    leadDepartment: department,
  },
  mine,
})
const page = (change: object = {}) => ({
  total: 1,
  next: null,
  otherKind: 0,
  unfiltered: 1,
  shelves: [{ shelf: 'FUND_AWARD', count: 1 }],
  tags: [{ count: 1, mine: false, tag: { id: 'small-micro', name: '小微企业' } }],
  departments: [department],
  entries: [entry('失业保险稳岗返还')],
  ...change,
})

type Asked = {
  text: string | null
  filter: Record<string, unknown>
  beneficiaryId: string | null
  after: string | null
}
const asked: Asked[] = []
function answering(answer: (variables: Asked) => object) {
  stub.request = options => {
    const { variables } = JSON.parse(String(options.data))
    asked.push(variables)
    return Promise.resolve({
      statusCode: 200,
      data: { data: { now: '2026-11-21T09:41:52+08:00', hall: answer(variables) } },
    })
  }
}
function show(props: Partial<Parameters<typeof HallScreen>[0]> = {}) {
  render(
    <QueryClientProvider client={createQueryClient()}>
      <HallScreen startWith="ENTERPRISE" beneficiaries={{}} {...props} />
    </QueryClientProvider>,
  )
}
const search = (text: string) => {
  const field = screen.getByLabelText('找政策')
  const input = field.querySelector('input') ?? field
  fireEvent.input(input, { target: { value: text }, detail: { value: text } })
  fireEvent.blur(input)
}
const lastAsked = () => asked[asked.length - 1]

describe('BZ-1 政策大厅', () => {
  beforeEach(() => {
    asked.length = 0
    stub.reset()
  })

  it('without signing in: items, whose they are, the six modules and the calendar', async () => {
    answering(() => page())
    show()
    await screen.findByText('失业保险稳岗返还')
    expect(screen.getByText('1 项正在办')).toBeTruthy()
    expect(lastAsked()).toMatchObject({ text: null, beneficiaryId: null, filter: { kind: 'ENTERPRISE' } })
    for (const word of ['政策文件', '政策兑现', '秒批秒兑', '免申即享', '资讯动态', '服务评价']) {
      expect(screen.getByLabelText(word)).toBeTruthy()
    }
    fireEvent.click(screen.getByLabelText('政策文件'))
    fireEvent.click(screen.getByLabelText('政策日历'))
    expect(stub.addresses).toEqual(['/packages/hall/documents/index', '/packages/hall/calendar/index'])
  })

  it('with my marks: amount, why in a line, ✓ ✗ ? counted', async () => {
    answering(() =>
      page({
        total: 2,
        entries: [
          entry('失业保险稳岗返还', {
            verdict: 'ELIGIBLE',
            headline: '您可领 3.86 万元',
            benefitFen: 3_860_400,
            clauses: [clause('a', 'MET'), clause('b', 'MET')],
            entitlement: { id: 'e', status: 'READY', amountFen: 3_860_400, likelyBy: '2026-11-24' },
          }),
          entry('一次性扩岗补助', {
            verdict: 'INELIGIBLE',
            headline: '还差 1 项：新招用满 1 人（现 0 人，要 1 人）',
            benefitFen: null,
            clauses: [clause('a', 'MET'), clause('b', 'NOT_MET'), clause('c', 'UNKNOWN')],
            entitlement: null,
          }),
        ],
      }),
    )
    show({ beneficiaries: { ENTERPRISE: firm } })
    await screen.findByText('2 项，能领的排在前面')
    expect(lastAsked()?.beneficiaryId).toBe('firm')
    expect(screen.getByLabelText('失业保险稳岗返还，可领，等您确认，承诺 11-24 前到账，看指南')).toBeTruthy()
    expect(screen.getByText('3.86 万元')).toBeTruthy()
    for (const words of ['2 符合', '1 符合', '1 不符合', '1 判断不了'])
      expect(screen.getByText(words)).toBeTruthy()
    fireEvent.click(screen.getByLabelText('一次性扩岗补助，还差 1 项：现 0 人，要 1 人（b），看指南'))
    expect(stub.addresses).toEqual([
      '/pages/guide/index?item=%E4%B8%80%E6%AC%A1%E6%80%A7%E6%89%A9%E5%B2%97%E8%A1%A5%E5%8A%A9',
    ])
  })

  it('searches when the field is left, and hides the modules while looking', async () => {
    answering(() => page())
    show()
    await screen.findByText('失业保险稳岗返还')
    search(' 裁员补贴 ')
    await waitFor(() => expect(lastAsked()?.text).toBe('裁员补贴'))
    expect(screen.queryByLabelText('政策文件')).toBeNull()
    fireEvent.click(await screen.findByLabelText('清空'))
    await screen.findByLabelText('政策文件')
  })

  it('narrows by shelf and by filter, and the module 免申即享 is a filter', async () => {
    answering(() => page())
    show()
    fireEvent.click(await screen.findByLabelText('资金奖补，1 项'))
    await waitFor(() => expect(lastAsked()?.filter).toEqual({ kind: 'ENTERPRISE', shelf: 'FUND_AWARD' }))
    fireEvent.click(await screen.findByLabelText('全部，1 项'))
    fireEvent.click(await screen.findByLabelText('免申即享'))
    await waitFor(() => expect(lastAsked()?.filter).toMatchObject({ mode: 'AUTO' }))
    fireEvent.click(await screen.findByLabelText('筛选 1'))
    fireEvent.click(screen.getByLabelText('国家'))
    fireEvent.click(screen.getByLabelText('市人社局'))
    fireEvent.click(screen.getByLabelText('就看这些'))
    await waitFor(() =>
      expect(lastAsked()?.filter).toEqual({
        kind: 'ENTERPRISE',
        mode: 'AUTO',
        level: 'NATIONAL',
        department: 'human-resources',
      }),
    )
  })

  it.each([
    [{ total: 0, entries: [], unfiltered: 3 }, '这个筛选里没有', '去掉筛选'],
    [{ total: 0, entries: [], unfiltered: 0, otherKind: 1 }, '个人政策里有 1 项', '切换到个人看'],
    [{ total: 0, entries: [], unfiltered: 0 }, '没有找到“充电桩”', '看全部政策'],
  ])('nothing found says where to go on: %j', async (change, title, action) => {
    answering(() => page(change))
    show({ text: '充电桩', narrowing: { maxVisits: 1 } })
    await screen.findByText(title)
    fireEvent.click(screen.getByText(action))
    await waitFor(() => expect(asked.length).toBeGreaterThan(1))
  })

  it('goes on page by page', async () => {
    answering(({ after }) =>
      after ? page({ entries: [entry('第二页的')] }) : page({ total: 2, next: 'c1' }),
    )
    show()
    fireEvent.click(await screen.findByText('再看 20 项'))
    await screen.findByText('第二页的')
    expect(screen.getByText('失业保险稳岗返还')).toBeTruthy()
    expect(lastAsked()?.after).toBe('c1')
  })
})
