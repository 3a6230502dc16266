import { QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { stub } from '../../../test-stubs/taro'
import { createQueryClient } from '../../api/query-client'
import { ProgressDock } from './progress-dock'
import type { WatchedCase } from './progress-view'

const returned = {
  id: 'e1',
  revision: 5,
  status: 'RETURNED',
  payoutAccount: { bankName: '中国银行', tail: '0231' },
  item: { fulfilmentKind: 'PAYOUT' },
} as unknown as WatchedCase
const sent: { entitlementId: string; accountId: string | null; idempotencyKey: string }[] = []

function answering(answers: (object | null)[]) {
  stub.request = options => {
    sent.push(JSON.parse(String(options.data)).variables)
    const answer = answers[Math.min(sent.length, answers.length) - 1]
    return answer
      ? Promise.resolve({ statusCode: 200, data: { data: { retryFulfilment: answer } } })
      : Promise.reject(new Error('timeout'))
  }
}

function show() {
  const client = createQueryClient()
  const { mutations } = client.getDefaultOptions()
  client.setDefaultOptions({ ...client.getDefaultOptions(), mutations: { ...mutations, retryDelay: 1 } })
  render(
    <QueryClientProvider client={client}>
      <ProgressDock
        one={returned}
        onConfirm={() => undefined}
        onObject={() => undefined}
        onChangeAccount={() => undefined}
      />
    </QueryClientProvider>,
  )
}
const AGAIN = '重新发到 中国银行 尾号 0231'
const press = () => fireEvent.click(screen.getByText(AGAIN))

describe('a payment that came back', () => {
  beforeEach(() => {
    sent.length = 0
    stub.reset()
  })

  it('names the account, and a lost answer is asked again with the same key', async () => {
    answering([null, { __typename: 'EntitlementConfirmed', entitlement: { id: 'e1' } }])
    show()
    press()
    await waitFor(() => expect(sent).toHaveLength(2))
    expect(sent[0]).toMatchObject({ entitlementId: 'e1', accountId: null })
    expect(sent[1]?.idempotencyKey).toBe(sent[0]?.idempotencyKey)
  })

  it('shows a refusal with its reason and what to do', async () => {
    answering([{ __typename: 'Refused', message: '没有能收款的账户', nextStep: '先把账户改好', clauses: [] }])
    show()
    press()
    await waitFor(() => expect(screen.getByText('没有能收款的账户')).toBeTruthy())
    expect(screen.getByText('先把账户改好')).toBeTruthy()
  })
})
