import { QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { stub } from '../../../test-stubs/taro'
import { createQueryClient } from '../../api/query-client'
import type { Offer } from './application-view'
import { useApplication } from './use-application'

const offer = { item: { id: 'skill' }, recordKey: 'r1', benefitFen: 200_000 } as unknown as Offer
const sent: { name: string; variables: { input?: { idempotencyKey: string; amountFen: number } } }[] = []

function surroundings() {
  const client = createQueryClient()
  const { mutations } = client.getDefaultOptions()
  client.setDefaultOptions({ ...client.getDefaultOptions(), mutations: { ...mutations, retryDelay: 1 } })
  return ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
}

/** Answers by operation name; a missing answer is a lost one. */
function answering(answers: Record<string, () => object | null>) {
  stub.request = options => {
    const { operationName, variables } = JSON.parse(String(options.data))
    sent.push({ name: operationName, variables })
    const data = answers[operationName]?.() ?? null
    return data ? Promise.resolve({ statusCode: 200, data: { data } }) : Promise.reject(new Error('timeout'))
  }
}

const confirmed = {
  applyInstant: {
    __typename: 'EntitlementConfirmed',
    entitlement: { id: 'e1', status: 'IN_EXECUTION', timeline: [] },
  },
}

beforeEach(() => {
  sent.length = 0
  stub.reset()
})

describe('an instant application', () => {
  it('sends the amount that was shown, and looks until the money has arrived', async () => {
    let looks = 0
    answering({
      ApplyInstant: () => confirmed,
      Entitlement: () => {
        looks += 1
        const status = looks < 2 ? 'IN_EXECUTION' : 'FULFILLED'
        return { now: '2026-11-21T09:51:00+08:00', entitlement: { id: 'e1', status, timeline: [] } }
      },
    })
    const { result } = renderHook(() => useApplication(offer, 'b1'), { wrapper: surroundings() })
    act(() => result.current.submit())
    await waitFor(() => expect(result.current.one?.status).toBe('FULFILLED'))
    const [first] = sent
    expect(first?.variables.input).toMatchObject({ amountFen: 200_000, recordKey: 'r1' })
    expect(sent.filter(one => one.name === 'ApplyInstant')).toHaveLength(1)
  })

  it('repeats a lost answer with the same key, so that nothing is paid twice', async () => {
    let tries = 0
    answering({
      ApplyInstant: () => {
        tries += 1
        return tries < 3 ? null : confirmed
      },
      Entitlement: () => ({ now: '', entitlement: confirmed.applyInstant.entitlement }),
    })
    const { result } = renderHook(() => useApplication(offer, 'b1'), { wrapper: surroundings() })
    act(() => result.current.submit())
    await waitFor(() => expect(result.current.one?.id).toBe('e1'))
    const keys = sent
      .filter(one => one.name === 'ApplyInstant')
      .map(one => one.variables.input?.idempotencyKey)
    expect(keys).toHaveLength(3)
    expect(new Set(keys).size).toBe(1)
  })
})
