import { QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { stub } from '../../test-stubs/taro'
import { connectQueryClient, createQueryClient } from './query-client'
import { dropSession, keepSession } from './session'
import { TypedDocument } from './typed-document'
import { useRead } from './use-request'

const Name = new TypedDocument<{ name: string }, Record<string, never>>('Name', 'hash-name')

const tokenOf = (options: Record<string, unknown>) =>
  (options.header as Record<string, string>).authorization?.replace('Bearer ', '') ?? 'nobody'

describe('one account in place of another', () => {
  beforeEach(() => stub.reset())
  afterEach(() => act(() => dropSession()))

  it('asks again as the new one, on the screen that stays open', async () => {
    stub.request = async options => ({ statusCode: 200, data: { data: { name: tokenOf(options) } } })
    const client = createQueryClient()
    connectQueryClient(client)
    keepSession('citizen')
    const wrapper = ({ children }: { children: ReactNode }) => (
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    )
    const { result } = renderHook(() => useRead(Name, {}), { wrapper })
    await waitFor(() => expect(result.current.data?.name).toBe('citizen'))
    stub.kept.set('query-cache', 'what the citizen saw')
    act(() => keepSession('staff'))
    expect(stub.kept.has('query-cache')).toBe(false)
    await waitFor(() => expect(result.current.data?.name).toBe('staff'))
  })
})
