import { QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { stub } from '../../../test-stubs/taro'
import { createQueryClient } from '../../api/query-client'
import { list } from './desk-fixtures'
import { useDecisions } from './use-decisions'

type Sent = { listId: string; exceptIds: string[]; idempotencyKey: string }
const sent: Sent[] = []

function surroundings() {
  const client = createQueryClient()
  const { mutations } = client.getDefaultOptions()
  client.setDefaultOptions({ ...client.getDefaultOptions(), mutations: { ...mutations, retryDelay: 1 } })
  return ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
}

const part = (decided: number, skipped: number, sureCount: number) => ({
  __typename: 'DeskDecision',
  decided,
  skipped,
  list: list({ sureCount }),
})

/** Answers one part after the other; null is a lost answer. */
function answering(parts: (object | null)[]) {
  stub.request = options => {
    sent.push(JSON.parse(String(options.data)).variables)
    const answer = parts.shift()
    return answer
      ? Promise.resolve({ statusCode: 200, data: { data: { confirmSurePart: answer } } })
      : Promise.reject(new Error('timeout'))
  }
}

const opened = () => renderHook(() => useDecisions('l-1'), { wrapper: surroundings() }).result

beforeEach(() => {
  sent.length = 0
  stub.reset()
})

describe('a whole list', () => {
  it('is confirmed part by part, each under a key of its own, until only the unticked wait', async () => {
    answering([part(1_000, 0, 1_501), part(998, 2, 501), part(500, 0, 1)])
    const result = opened()
    act(() => result.current.whole.confirm(['c-2']))
    await waitFor(() => expect(result.current.saying?.kind).toBe('done'))
    expect(result.current.saying?.text).toContain('已确认 2498 家')
    expect(result.current.saying?.text).toContain('另有 2 家')
    expect(sent.map(one => one.exceptIds)).toEqual([['c-2'], ['c-2'], ['c-2']])
    expect(new Set(sent.map(one => one.idempotencyKey)).size).toBe(3)
    expect(result.current.whole.confirmed).toBeNull()
  })

  it('asks a lost answer again under the same key', async () => {
    answering([part(1_000, 0, 200), null, part(200, 0, 0)])
    const result = opened()
    act(() => result.current.whole.confirm([]))
    await waitFor(() => expect(result.current.saying?.text).toContain('已确认 1200 家'))
    const keys = sent.map(one => one.idempotencyKey)
    expect(keys[1]).toBe(keys[2])
    expect(keys[0]).not.toBe(keys[1])
  })

  it('says what stays confirmed when a part is refused', async () => {
    answering([part(1_000, 0, 200), { __typename: 'DeskRefused', message: '这个事项已经停用，不能核定。' }])
    const result = opened()
    act(() => result.current.whole.confirm([]))
    await waitFor(() => expect(result.current.saying?.kind).toBe('stop'))
    expect(result.current.saying?.text).toBe(
      '已经确认的 1000 户都有效，其余的还在等。这个事项已经停用，不能核定。',
    )
    expect(sent).toHaveLength(2)
  })
})
