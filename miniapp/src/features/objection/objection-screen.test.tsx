import { QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { stub } from '../../../test-stubs/taro'
import { createQueryClient } from '../../api/query-client'
import { ObjectionScreen } from './objection-screen'

const NOT_FOUND = { errors: [{ message: '没有找到。', extensions: { code: 'NOT_FOUND' } }] }
const raised: { input: Record<string, unknown> }[] = []

function open(params: Record<string, string>) {
  stub.reset()
  raised.length = 0
  stub.request = options => {
    const { variables } = JSON.parse(String(options.data))
    if ('input' in variables) raised.push(variables)
    return Promise.resolve({ statusCode: 200, data: NOT_FOUND })
  }
  return render(
    <QueryClientProvider client={createQueryClient()}>
      <ObjectionScreen beneficiaryId="firm" params={params} />
    </QueryClientProvider>,
  )
}

describe('提出异议', () => {
  it('opens no form about an item nobody knows', async () => {
    open({ kind: 'APPEAL', item: 'nothing' })
    expect(await screen.findByText('没有找到')).toBeTruthy()
    expect(document.querySelector('.state-again')?.textContent).toBe('返回')
    expect(screen.queryByText('提交申诉')).toBeNull()
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('is about the case it was pressed on, whose item may have run out since', async () => {
    open({ kind: 'APPEAL', item: 'last-year', entitlement: 'case-1' })
    fireEvent.input(await screen.findByRole('textbox'), { target: { value: '少算了一个月' } })
    fireEvent.click(await screen.findByRole('button', { name: '提交申诉' }))
    await waitFor(() => expect(raised).toHaveLength(1))
    expect(raised[0]!.input).toMatchObject({
      ...{ itemId: 'last-year', entitlementId: 'case-1', kind: 'APPEAL' },
      statement: '少算了一个月',
    })
  })
})
