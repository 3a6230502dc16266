import { QueryClientProvider } from '@tanstack/react-query'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { stub } from '../../../test-stubs/taro'
import { createQueryClient } from '../../api/query-client'
import { setElder } from '../../ui/elder'
import { ProgressDock } from './progress-dock'
import type { WatchedCase } from './progress-view'

const waiting = {
  id: 'e1',
  revision: 3,
  status: 'QUEUED',
  confirmBy: '2026-12-31',
  place: { position: 12, event: 'WAITING', ahead: 3 },
  item: { fulfilmentKind: 'PAYOUT' },
} as unknown as WatchedCase
const show = (one: WatchedCase, onConfirm = () => undefined) =>
  render(
    <QueryClientProvider client={createQueryClient()}>
      <ProgressDock
        one={one}
        onConfirm={onConfirm}
        onObject={() => undefined}
        onChangeAccount={() => undefined}
      />
    </QueryClientProvider>,
  )

describe('giving a place up (N-6)', () => {
  beforeEach(() => stub.reset())

  it('says what is lost first; going on waiting sends nothing', () => {
    show(waiting)
    fireEvent.click(screen.getByText('不排了'))
    expect(document.body.textContent).toContain('第 12 位会让给后面的人')
    fireEvent.click(screen.getByText('接着排'))
    expect(screen.queryByText('不排了，让出名次')).toBeNull()
  })
  it('says it to the elder where the two taps are: at the end of a long page nobody would see it', () => {
    act(() => setElder(true))
    show(waiting)
    fireEvent.click(screen.getByText('不排了'))
    const dock = screen.getByText('不排了，让出名次').closest('.dock')
    expect(dock?.textContent).toContain('第 12 位会让给后面的人')
    act(() => setElder(false))
  })
  it('sends it once said so', async () => {
    const sent: object[] = []
    stub.request = options => {
      sent.push(JSON.parse(String(options.data)).variables)
      return Promise.resolve({
        statusCode: 200,
        data: {
          data: { declineEntitlement: { __typename: 'EntitlementConfirmed', entitlement: { id: 'e1' } } },
        },
      })
    }
    show(waiting)
    fireEvent.click(screen.getByText('不排了'))
    fireEvent.click(screen.getByText('不排了，让出名次'))
    await waitFor(() => expect(sent).toMatchObject([{ entitlementId: 'e1' }]))
  })
  it('whoever gave it up may confirm again', () => {
    let confirming = 0
    show({ ...waiting, status: 'DECLINED' }, () => {
      confirming += 1
    })
    fireEvent.click(screen.getByText('改主意了，再确认'))
    expect(confirming).toBe(1)
  })
})
