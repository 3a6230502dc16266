import { QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { stub } from '../../../test-stubs/taro'
import { createQueryClient } from '../../api/query-client'
import { ArrivalSection } from './arrival-section'
import { bankIsAsked, missedInWords } from './arrival-view'
import type { WatchedCase } from './progress-view'

const with_ = (arrival: object | null) => ({ id: 'e1', arrival }) as unknown as WatchedCase
const ASKED = { status: 'ASKED', words: '到没到，点一下就行。', taskNumber: null, finding: null }
const show = (arrival: object | null) =>
  render(
    <QueryClientProvider client={createQueryClient()}>
      <ArrivalSection one={with_(arrival)} />
    </QueryClientProvider>,
  )

describe('到账了吗 (N-10)', () => {
  beforeEach(() => stub.reset())

  it('asks with two answers of the same weight, and sends the one that is pressed', async () => {
    const sent: object[] = []
    stub.request = options => {
      sent.push(JSON.parse(String(options.data)).variables)
      return Promise.resolve({
        statusCode: 200,
        data: { data: { answerArrival: { ...ASKED, status: 'WITH_BANK' } } },
      })
    }
    show(ASKED)
    expect(screen.getByText('到账了吗？')).toBeTruthy()
    expect(screen.getByText('到账了')).toBeTruthy()
    fireEvent.click(screen.getByText('没有到账'))
    await waitFor(() => expect(sent).toEqual([{ entitlementId: 'e1', arrived: false }]))
  })
  it('shows the bank’s answer, the number to quote and what the department found', () => {
    show({ status: 'PAID', words: '银行答复：已经付到。', taskNumber: 'DB-2026-0001', finding: '钱在账上' })
    expect(screen.getByText('督办号 DB-2026-0001')).toBeTruthy()
    expect(screen.getByText(/部门查过：钱在账上/)).toBeTruthy()
    expect(screen.queryByText('没有到账')).toBeNull()
    expect(screen.getByText('找到了，到账了')).toBeTruthy()
  })
  it('lets who pressed 到账了 by mistake say so', async () => {
    const sent: object[] = []
    stub.request = options => {
      sent.push(JSON.parse(String(options.data)).variables)
      return Promise.resolve({
        statusCode: 200,
        data: { data: { answerArrival: { ...ASKED, status: 'WITH_BANK' } } },
      })
    }
    show({ ...ASKED, status: 'ARRIVED', words: '您说收到了，这一笔办完了。' })
    expect(screen.queryByText('没有到账')).toBeNull()
    fireEvent.click(screen.getByText('点错了，还没有到账'))
    await waitFor(() => expect(sent).toEqual([{ entitlementId: 'e1', arrived: false }]))
  })
  it('never heads the page of missed money with its arrival', () => {
    const heads = ['ASKED', 'ARRIVED', 'WITH_BANK', 'PAID', 'CAME_BACK'].map(status =>
      missedInWords(with_({ ...ASKED, status })),
    )
    expect(heads).toEqual([null, null, '您说没到账，正在替您问银行', '银行说付到了，您还没说收到', null])
    expect(missedInWords(with_(null))).toBeNull()
  })
  it('asks nothing where nothing is asked, and looks again while the bank is', () => {
    expect(show(null).container.textContent).toBe('')
    expect([null, ASKED, { ...ASKED, status: 'WITH_BANK' }].map(each => bankIsAsked(with_(each)))).toEqual([
      false,
      false,
      true,
    ])
  })
})
