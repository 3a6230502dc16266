import { onlineManager, QueryClientProvider } from '@tanstack/react-query'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { stub } from '../../../test-stubs/taro'
import { createQueryClient } from '../../api/query-client'
import { WhatIfScreen } from './what-if-screen'

const changeable = {
  fact: 'person.insured-months',
  deed: '多缴几个月',
  assuming: null,
  unit: '个月',
  now: 10,
  most: 24,
  source: { shortName: '市人社局' },
}
const answerOf = (steps: number) => ({
  beforeFen: 150_000,
  afterFen: 150_000 + steps * 10_000,
  changeable: [changeable],
  changes: [],
})
const answered = (steps: number) => ({ statusCode: 200, data: { data: { whatIf: answerOf(steps) } } })
let step: (steps: number) => Promise<{ statusCode: number; data: unknown }>

async function show() {
  stub.request = options => {
    const { variables } = JSON.parse(String(options.data))
    const steps = variables.changes?.[0]?.add ?? 0
    return steps === 0 ? Promise.resolve(answered(0)) : step(steps)
  }
  const client = createQueryClient()
  const { queries } = client.getDefaultOptions()
  client.setDefaultOptions({ ...client.getDefaultOptions(), queries: { ...queries, retryDelay: 1 } })
  render(
    <QueryClientProvider client={client}>
      <WhatIfScreen beneficiaryId="p1" name="王玉兰" />
    </QueryClientProvider>,
  )
  await waitFor(() => expect(screen.getByLabelText('多缴几个月，多 1 个月')).toBeTruthy())
}
const more = () => fireEvent.click(screen.getByLabelText('多缴几个月，多 1 个月'))
const OUTLINE = '正在取，请稍等'

describe('N-11 a step on 算一算', () => {
  beforeEach(() => stub.reset())
  afterEach(() => act(() => onlineManager.setOnline(true)))

  it('keeps the last sum, and the buttons where they are, while the next one is asked', async () => {
    let arrive: (answer: { statusCode: number; data: unknown }) => void = () => undefined
    step = steps => (steps === 1 ? Promise.resolve(answered(1)) : new Promise(resolve => (arrive = resolve)))
    await show()
    more()
    await waitFor(() => expect(screen.getByLabelText(/约多\s*100.00 元/)).toBeTruthy())
    more()
    expect(screen.queryByLabelText(OUTLINE)).toBeNull()
    expect(screen.getByLabelText(/约多\s*100.00 元/)).toBeTruthy()
    arrive(answered(2))
    await waitFor(() => expect(screen.getByLabelText(/约多\s*200.00 元/)).toBeTruthy())
  })

  it('does not say that nothing changes before it is known', async () => {
    step = () => new Promise(() => undefined)
    await show()
    more()
    expect(screen.queryByText('这样一算，总数不变')).toBeNull()
  })

  it('shows what went wrong in place of the sum of other steps', async () => {
    step = steps => (steps === 1 ? Promise.resolve(answered(1)) : Promise.reject(new Error('timeout')))
    await show()
    more()
    await waitFor(() => expect(screen.getByLabelText(/约多\s*100.00 元/)).toBeTruthy())
    more()
    await waitFor(() => expect(screen.getByRole('button', { name: '再试一次' })).toBeTruthy())
    expect(screen.queryByLabelText(/约多/)).toBeNull()
    step = steps => Promise.resolve(answered(steps))
    fireEvent.click(screen.getByRole('button', { name: '再试一次' }))
    await waitFor(() => expect(screen.getByLabelText(/约多\s*200.00 元/)).toBeTruthy())
  })

  it('says without a network that it waits for one', async () => {
    step = steps => Promise.resolve(answered(steps))
    await show()
    act(() => onlineManager.setOnline(false))
    more()
    expect(screen.getByText('没有网络')).toBeTruthy()
    expect(document.body.textContent).not.toContain('总数不变')
    act(() => onlineManager.setOnline(true))
    await waitFor(() => expect(screen.getByLabelText(/约多\s*100.00 元/)).toBeTruthy())
  })
})
