import { onlineManager, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { stub } from '../../test-stubs/taro'
import { newIdempotencyKey, useIdempotencyKey } from './idempotency-key'
import { createQueryClient } from './query-client'
import { TypedDocument } from './typed-document'
import { useAct, useRead } from './use-request'

type Confirm = { idempotencyKey: string }
const Confirm = new TypedDocument<{ done: boolean }, Confirm>('Confirm', 'hash-confirm')
const Now = new TypedDocument<{ now: string }, Record<string, never>>('Now', 'hash-now')

function surroundings() {
  const client = createQueryClient()
  client.setDefaultOptions({
    ...client.getDefaultOptions(),
    mutations: { ...client.getDefaultOptions().mutations, retryDelay: 1 },
    queries: { ...client.getDefaultOptions().queries, retryDelay: 1 },
  })
  return ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
}

const sentKeys: string[] = []
const keyOf = (options: Record<string, unknown>) =>
  (JSON.parse(String(options.data)) as { variables: Confirm }).variables.idempotencyKey

beforeEach(() => {
  sentKeys.length = 0
  stub.reset()
})
afterEach(() => act(() => onlineManager.setOnline(true)))

describe('acting', () => {
  it('repeats a lost answer with the same key', async () => {
    stub.request = options => {
      sentKeys.push(keyOf(options))
      if (sentKeys.length < 3) return Promise.reject(new Error('timeout'))
      return Promise.resolve({ statusCode: 200, data: { data: { done: true } } })
    }
    const { result } = renderHook(() => useAct(Confirm), { wrapper: surroundings() })
    act(() => result.current.mutate({ idempotencyKey: 'tap-1' }))
    await waitFor(() => expect(result.current.data).toEqual({ done: true }))
    expect(sentKeys).toEqual(['tap-1', 'tap-1', 'tap-1'])
  })

  it('waits without network and goes on with it', async () => {
    stub.request = options => {
      sentKeys.push(keyOf(options))
      return Promise.resolve({ statusCode: 200, data: { data: { done: true } } })
    }
    act(() => onlineManager.setOnline(false))
    const { result } = renderHook(() => useAct(Confirm), { wrapper: surroundings() })
    act(() => result.current.mutate({ idempotencyKey: 'tap-2' }))
    await waitFor(() => expect(result.current.isPaused).toBe(true))
    expect(sentKeys).toEqual([])
    act(() => onlineManager.setOnline(true))
    await waitFor(() => expect(result.current.isSuccess).toBe(true))
    expect(sentKeys).toEqual(['tap-2'])
  })

  it('does not repeat what the server refused', async () => {
    stub.request = options => {
      sentKeys.push(keyOf(options))
      const error = { message: '内容已更新', extensions: { code: 'CONFLICT', traceId: 't' } }
      return Promise.resolve({ statusCode: 200, data: { errors: [error] } })
    }
    const { result } = renderHook(() => useAct(Confirm), { wrapper: surroundings() })
    act(() => result.current.mutate({ idempotencyKey: 'tap-3' }))
    await waitFor(() => expect(result.current.error?.code).toBe('CONFLICT'))
    expect(sentKeys).toEqual(['tap-3'])
  })
})

describe('reading', () => {
  it('gives the answer', async () => {
    stub.request = () => Promise.resolve({ statusCode: 200, data: { data: { now: 'x' } } })
    const { result } = renderHook(() => useRead(Now, {}), { wrapper: surroundings() })
    await waitFor(() => expect(result.current.data).toEqual({ now: 'x' }))
  })
})

describe('the key of a tap', () => {
  it('belongs to the intent', () => {
    const { result, rerender } = renderHook(({ intent }) => useIdempotencyKey(intent), {
      initialProps: { intent: 'e1:100' },
    })
    const first = result.current
    rerender({ intent: 'e1:100' })
    expect(result.current).toBe(first)
    rerender({ intent: 'e1:200' })
    expect(result.current).not.toBe(first)
    expect(newIdempotencyKey(() => 'ff')).toBe('tap-ff')
  })
})
