import { QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { stub } from '../../test-stubs/taro'
import { ViewerDocument } from '../generated/documents/session'
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

describe('a session that has ended', () => {
  beforeEach(() => stub.reset())

  it('leaves no screen waiting for ever: what is anybody’s comes, of the rest it is said that one signs in', async () => {
    const own = new TypedDocument<{ own: string }, Record<string, never>>('Own', 'hash-own')
    const ended = [{ message: '请先登录。', extensions: { code: 'UNAUTHENTICATED' } }]
    stub.request = async options => {
      const { query } = JSON.parse(String(options.data)) as { query: string }
      const data = query === 'hash-own' ? { errors: ended } : { data: { name: tokenOf(options) } }
      return { statusCode: 200, data }
    }
    const client = createQueryClient()
    connectQueryClient(client)
    keepSession('over')
    const wrapper = ({ children }: { children: ReactNode }) => (
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    )
    const mine = renderHook(() => useRead(own, {}), { wrapper }).result
    const anybodys = renderHook(() => useRead(Name, {}), { wrapper }).result
    await waitFor(() => expect(mine.current.error).toMatchObject({ code: 'UNAUTHENTICATED' }))
    await waitFor(() => expect(anybodys.current.data?.name).toBe('nobody'))
  })
})

describe('an authorisation that was withdrawn', () => {
  beforeEach(() => stub.reset())

  it('leaves no old amounts on the screen, and asks again for whom one may act', async () => {
    const package_ = new TypedDocument<{ fen: number }, Record<string, never>>('Package', 'hash-package')
    let withdrawn = false
    let viewers = 0
    stub.request = async options => {
      const { query } = JSON.parse(String(options.data)) as { query: string }
      if (query !== 'hash-package') {
        viewers += 1
        return { statusCode: 200, data: { data: { viewer: null } } }
      }
      return withdrawn
        ? { statusCode: 200, data: { errors: [{ message: '没有找到', extensions: { code: 'NOT_FOUND' } }] } }
        : { statusCode: 200, data: { data: { fen: 100 } } }
    }
    const client = createQueryClient()
    const wrapper = ({ children }: { children: ReactNode }) => (
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    )
    const { result } = renderHook(
      () => ({ package: useRead(package_, {}), viewer: useRead(ViewerDocument, {}) }),
      { wrapper },
    )
    await waitFor(() => expect(result.current.package.data?.fen).toBe(100))
    await waitFor(() => expect(viewers).toBe(1))
    withdrawn = true
    await act(() => result.current.package.refetch())
    await waitFor(() => expect(viewers).toBe(2))
    expect(result.current.package.data).toBeUndefined()
    expect(result.current.package.error).toMatchObject({ code: 'NOT_FOUND' })
  })
})
