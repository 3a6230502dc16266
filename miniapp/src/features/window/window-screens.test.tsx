import { QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { ReactElement } from 'react'
import persisted from '../../../../shared/src/generated/persisted-operations.json'
import { stub } from '../../../test-stubs/taro'
import { createQueryClient } from '../../api/query-client'
import { CodeScreen } from './code-screen'
import { VisitScreen } from './visit-screen'
import type { Clerk } from './window-view'

const NOW = '2026-11-21T09:41:52+08:00'
const texts: Record<string, string> = persisted
const clerk = { name: '王敏', windowName: '12 号窗口', roles: ['WINDOW'] } as unknown as Clerk
const department = { __typename: 'Department', code: 'c', name: '市人社局', shortName: '市人社局' }
const visit = (change: object) => ({
  ...{
    __typename: 'WindowVisit',
    id: 'v1',
    number: 'CK-2611-7K3M9Q',
    status: 'ASKED',
    words: '等对方在手机上点同意',
  },
  ...{
    visitor: '金*',
    windowName: '12 号窗口',
    clerk: '王敏',
    entering: false,
    onPaper: false,
    beneficiary: '金舟物流',
  },
  item: { id: 'loan', name: '创业担保贷款贴息', applicationMode: 'STANDARD', leadDepartment: department },
  ...{ passOnBy: null, light: null, caseNumber: null, answer: null, agreedUntil: null, receivedAt: NOW },
  ...{
    beneficiaries: [],
    application: null,
    rights: [],
    sharedAccount: null,
    steps: [{ name: '窗口核对身份码', actor: '王敏', reason: null, at: NOW }],
  },
  ...change,
})
const right = {
  recordKey: null,
  recordText: null,
  verdict: 'ELIGIBLE',
  headline: '符合',
  amountFen: 150_000,
  open: [],
}
const known = [{ label: '从业人数', asOf: '2026-11-19', source: department }]

type Sent = { name: string; variables: Record<string, unknown> }
const sent: Sent[] = []
let shown: object[] = []
let answers: Record<string, object> = {}

beforeEach(() => {
  sent.length = 0
  shown = []
  answers = {}
  stub.reset()
  stub.request = options => {
    const { query, variables } = JSON.parse(String(options.data))
    const name = /(?:query|mutation) (\w+)/.exec(texts[query] ?? '')?.[1] ?? ''
    sent.push({ name, variables })
    const all: Record<string, object> = {
      MyWindowVisits: { now: NOW, myWindowVisits: shown },
      WindowVisit: { now: NOW, windowVisit: shown[0] },
      ShowIdentityCode: {
        showIdentityCode: { text: 'https://ours/i/482173061159', digits: '482173061159', expiresAt: NOW },
      },
      AnswerWindowVisit: { answerWindowVisit: { id: 'v1' } },
      ...answers,
    }
    return Promise.resolve({ statusCode: 200, data: { data: all[name] } })
  }
})
const open = (page: ReactElement) =>
  render(<QueryClientProvider client={createQueryClient()}>{page}</QueryClientProvider>)
const shows = (words: string) => waitFor(() => expect(document.body.textContent).toContain(words))
const last = (name: string) => sent.filter(each => each.name === name).at(-1)?.variables

describe('亮码', () => {
  it('shows the code with its digits, and never by a name', async () => {
    open(<CodeScreen />)
    await shows('4821 7306 1159')
    expect(document.body.textContent).not.toContain('金')
  })
  it('asks for one code when it comes back, however old the one before is', async () => {
    const client = createQueryClient()
    const page = (
      <QueryClientProvider client={client}>
        <CodeScreen />
      </QueryClientProvider>
    )
    const first = render(page)
    await shows('4821 7306 1159')
    first.unmount()
    await client.invalidateQueries({ refetchType: 'none' })
    sent.length = 0
    render(page)
    await shows('4821 7306 1159')
    expect(sent.filter(({ name }) => name === 'ShowIdentityCode')).toHaveLength(1)
  })
  it('asks for the person’s word before anything else', async () => {
    shown = [visit({})]
    open(<CodeScreen />)
    await shows('王敏要替您办创业担保贷款贴息')
    fireEvent.click(screen.getByLabelText('同意代填'))
    await waitFor(() => expect(last('AnswerWindowVisit')).toEqual({ id: 'v1', agree: true }))
  })
  it('lets the word be taken back while a clerk enters', async () => {
    shown = [visit({ status: 'AGREED', agreedUntil: '2026-11-21T10:11:52+08:00' })]
    open(<CodeScreen />)
    await shows('到 10:11 为止')
    fireEvent.click(screen.getByLabelText('收回同意'))
    await waitFor(() => expect(last('WithdrawFromWindow')).toEqual({ id: 'v1' }))
  })
})

describe('at the desk', () => {
  const page = (
    <VisitScreen
      clerk={clerk}
      id="v1"
      form={(application, children) => children({ application, saved: async () => null })}
    />
  )
  it('waits for the word on the phone and shows nothing of the person', async () => {
    shown = [visit({})]
    open(page)
    await shows('等对方在手机上点同意')
    expect(document.body.textContent).not.toContain('从业人数')
  })
  it('shows which data are there, and passes on for the amount it says', async () => {
    answers = {
      PassOnAtWindow: {
        passOnAtWindow: { __typename: 'Refused', message: '这一项今年领过了。', nextStep: '明年再来。' },
      },
    }
    shown = [
      visit({
        status: 'AGREED',
        entering: true,
        rights: [{ ...right, known }],
        light: 'GREEN',
        passOnBy: '2026-11-23',
      }),
    ]
    open(page)
    await shows('1 样都齐了，可以转部门')
    await shows('市人社局，截至 11-19')
    fireEvent.click(screen.getByLabelText('替对方确认'))
    await waitFor(() =>
      expect(last('PassOnAtWindow')).toMatchObject({ input: { visitId: 'v1', amountFen: 150_000 } }),
    )
    await shows('这一项今年领过了。明年再来。')
  })
  it('asks which record it is about, and passes on that one for its amount', async () => {
    answers = {
      PassOnAtWindow: { passOnAtWindow: { __typename: 'Refused', message: '不行。', nextStep: '' } },
    }
    const second = { recordKey: 'S2', recordText: '焊工，初级工', headline: '还差 1 项', amountFen: 100_000 }
    shown = [
      visit({
        status: 'AGREED',
        entering: true,
        rights: [
          { ...right, known, recordKey: 'S1', recordText: '电工，高级工' },
          { ...right, known: [], ...second },
        ],
      }),
    ]
    open(page)
    await shows('查到 2 条记录')
    fireEvent.click(screen.getByLabelText(/^焊工，初级工/))
    await shows('1,000.00 元')
    fireEvent.click(screen.getByLabelText('替对方确认'))
    await waitFor(() =>
      expect(last('PassOnAtWindow')).toMatchObject({ input: { recordKey: 'S2', amountFen: 100_000 } }),
    )
  })
  it('gives the department’s answer back', async () => {
    shown = [
      visit({
        status: 'PASSED_ON',
        caseNumber: 'BJ-1',
        answer: '部门退回了：名册不对。',
        words: '已转部门办理',
      }),
    ]
    open(page)
    await shows('部门退回了：名册不对。')
    fireEvent.click(screen.getByLabelText('结果告诉对方了'))
    await waitFor(() => expect(last('GiveBackAtWindow')).toEqual({ id: 'v1' }))
  })
})
