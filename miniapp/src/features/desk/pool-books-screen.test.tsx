import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { stub } from '../../../test-stubs/taro'
import { createQueryClient } from '../../api/query-client'
import { PoolBooksScreen } from './pool-books-screen'
import type { Staff } from './staff-view'

const NOW = '2026-11-21T10:00:00+08:00'
const staff = { name: '陆清', roles: ['REVIEWER'], department: { code: 'civil-affairs' } } as unknown as Staff
const pool = {
  id: 'p',
  name: '困难群众救助',
  budgetFen: 1_000,
  poolFen: 1_000,
  balanced: true,
  budgetChanges: [] as object[],
}
const books = { ...pool, heldFen: 0, inTransitFen: 0, arrivedFen: 0, returnedFen: 0 }

function show(poolBooks: object[], officeReports: object[] = [], who = staff) {
  const asked: { on?: string | null; until?: string; [more: string]: unknown }[] = []
  stub.request = options => {
    const { variables } = JSON.parse(String(options.data))
    const data =
      'until' in variables
        ? { poolBooks: [{ id: 'p', days: [] }] }
        : { now: NOW, poolBooks, statementDays: [], officeReports, deskObjections: [], deskReminders: [] }
    if ('on' in variables || 'until' in variables || 'input' in variables || 'id' in variables)
      asked.push(variables)
    return Promise.resolve({ statusCode: 200, data: { data } })
  }
  render(
    <QueryClientProvider client={createQueryClient()}>
      <PoolBooksScreen staff={who} />
    </QueryClientProvider>,
  )
  return asked
}

describe('账目 at the desk (CZ-3)', () => {
  beforeEach(() => stub.reset())

  it('shows the books now, of any day that is written, and what moved before it', async () => {
    const asked = show([books])
    await screen.findByText('困难群众救助')
    expect(screen.getByText('还没有对过。一天结束，银行的对账单来了就对。')).toBeTruthy()
    const field = screen.getByLabelText('看哪一天结束时的账')
    fireEvent.input(field, { target: { value: '2026-10-31' } })
    fireEvent.blur(field)
    await screen.findByText('2026-10-31 结束时')
    expect(asked.map(({ on }) => on)).toEqual([null, '2026-10-31'])
    fireEvent.click(await screen.findByText('看每天怎么动的'))
    await screen.findByText(/2026-10-31 以前 30 天没有动过/)
    expect(asked.at(-1)).toEqual({ from: '2026-10-01', until: '2026-10-31' })
  })
  it('says so loudly when a pool does not come to its budget', async () => {
    show([{ ...books, balanced: false }])
    await waitFor(() => expect(screen.getByText('1 个资金池的账不平')).toBeTruthy())
    expect(screen.getByRole('alert').textContent).toMatch(/不等于预算/)
  })
  it('a budget is asked for by one person and agreed to by another, a reviewer', async () => {
    const asked = {
      amountFen: 100_00,
      reference: '长财社〔2026〕12 号',
      askedBy: '齐悦',
      agreed: null,
      askedAt: NOW,
    }
    show([{ ...books, budgetChanges: [{ ...asked, id: 'own', mine: true }] }])
    await screen.findByText(/确认以前预算不动/)
    expect(screen.getByText('撤回')).toBeTruthy()
    expect(screen.queryByText('确认')).toBeNull()
    cleanup()
    const sent = show([{ ...books, budgetChanges: [{ ...asked, id: 'c', mine: false }] }])
    await screen.findByText('对着文件看过再确认，确认后预算是 110.00 元。')
    fireEvent.click(screen.getByText('确认'))
    await waitFor(() => expect(sent.at(-1)).toEqual({ id: 'c', agrees: true }))
    fireEvent.click(screen.getByText('改预算'))
    fireEvent.click(screen.getByText('减少'))
    const type = (label: string, value: string) => {
      fireEvent.input(screen.getByLabelText(label), { target: { value } })
      fireEvent.blur(screen.getByLabelText(label))
    }
    type('多少元', '5')
    type('下达预算的文号', '长财社〔2026〕13 号')
    fireEvent.click(screen.getByText('提出，等另一个人确认'))
    await waitFor(() =>
      expect(sent.at(-1)).toEqual({
        input: expect.objectContaining({ poolId: 'p', amountFen: -500, reference: '长财社〔2026〕13 号' }),
      }),
    )
  })
  it('who only looks is offered nothing, and an earlier day is not changed', async () => {
    show([books], [], { ...staff, roles: ['AUDITOR'] } as Staff)
    await screen.findByText('困难群众救助')
    expect(screen.queryByText('改预算')).toBeNull()
  })
  it('tells who holds no pool where the books are', async () => {
    show([])
    await screen.findByText('这里没有账')
    expect(screen.queryByLabelText('看哪一天结束时的账')).toBeNull()
  })
  it('lists what other offices say of their days, what is open, and lets staff bring another one', async () => {
    const list = {
      ...{ id: 'r', number: 'SW-7', officeName: '市税务局', scopeName: '保障金减免', day: '2026-11-20' },
      ...{ comparing: false, lineCount: 1, doneFen: 540_000, ownDoneFen: 0, backFen: 0, ownBackFen: 0 },
      ...{ differenceCount: 1, openCount: 1, broughtBy: '许诺', at: NOW },
    }
    show([], [list])
    await screen.findByText('1 处和办理单位对不上')
    expect(screen.getByText('1 笔，办成 5,400.00 元（我们记的是 0.00 元）')).toBeTruthy()
    expect(screen.getByText('1 处没查清')).toBeTruthy()
    expect(screen.getByText('导入办理清单')).toBeTruthy()
    expect(screen.queryByText('这里没有账')).toBeNull()
  })
})
