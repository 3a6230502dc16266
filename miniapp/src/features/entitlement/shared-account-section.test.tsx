import { QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { stub } from '../../../test-stubs/taro'
import { createQueryClient } from '../../api/query-client'
import type { WatchedCase } from './progress-view'
import { SharedAccountSection } from './shared-account-section'

const show = (sharedAccount: object | null) =>
  render(
    <QueryClientProvider client={createQueryClient()}>
      <SharedAccountSection one={{ id: 'e1', sharedAccount } as unknown as WatchedCase} />
    </QueryClientProvider>,
  )

describe('an account that is shared (CC-7)', () => {
  beforeEach(() => stub.reset())

  it('says why the money waits, and sends the words', async () => {
    const sent: object[] = []
    stub.request = options => {
      sent.push(JSON.parse(String(options.data)).variables)
      return Promise.resolve({
        statusCode: 200,
        data: { data: { confirmSharedAccount: { words: '您说过了。', mayConfirm: false } } },
      })
    }
    show({ words: '这一笔先没有付，钱给您留着。', mayConfirm: true })
    expect(document.body.textContent).toContain('钱给您留着')
    fireEvent.input(screen.getByLabelText('和谁、为什么合用'), { target: { value: '和老伴合用一张卡' } })
    fireEvent.click(screen.getByText('是特意合用的'))
    await waitFor(() => expect(sent).toEqual([{ entitlementId: 'e1', statement: '和老伴合用一张卡' }]))
  })
  it('asks nothing more once it was said, and shows nothing where nothing waits', () => {
    show({ words: '您说过了。', mayConfirm: false })
    expect(screen.queryByText('是特意合用的')).toBeNull()
    expect(show(null).container.textContent).toBe('')
  })
})
