import { QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { stub } from '../../../test-stubs/taro'
import { createQueryClient } from '../../api/query-client'
import { OpenReceiptDocument, OpenStatementDocument } from '../../generated/documents/receipt'
import { ReceiptsScreen } from './receipts-screen'

const receipts = [
  {
    entitlementId: 'e1',
    itemName: '稳岗返还',
    fulfilmentKind: 'PAYOUT',
    receipt: { number: 'HD-1', amountFen: 150_000, at: '2026-11-21T09:41:52+08:00' },
  },
]
const asked: { query: string; variables: Record<string, unknown> }[] = []

describe('the receipts of a year', () => {
  beforeEach(() => {
    stub.reset()
    asked.length = 0
    stub.request = options => {
      const body = JSON.parse(String(options.data))
      asked.push(body)
      if (body.query === OpenReceiptDocument.hash || body.query === OpenStatementDocument.hash)
        return Promise.resolve({
          statusCode: 200,
          data: { errors: [{ message: '', extensions: { code: 'UPSTREAM_UNAVAILABLE' } }] },
        })
      return Promise.resolve({
        statusCode: 200,
        data: { data: { now: '2026-11-21T10:00:00+08:00', receipts } },
      })
    }
  })

  it('speaks of the accountant to a firm only', async () => {
    const client = createQueryClient()
    render(
      <QueryClientProvider client={client}>
        <ReceiptsScreen beneficiaryId="p1" name="李想" kind="PERSON" />
      </QueryClientProvider>,
    )
    await waitFor(() => expect(screen.getByText('2026 年的放在一起')).toBeTruthy())
    expect(document.body.textContent).not.toContain('会计')
  })

  it.each([
    ['稳岗返还的回执，存成 PDF', OpenReceiptDocument.hash],
    ['全年明细，存成表格', OpenStatementDocument.hash],
  ])(
    '%s: not to be had, it is asked for again as it was, and the list is not read instead',
    async (label, hash) => {
      const client = createQueryClient()
      const { mutations } = client.getDefaultOptions()
      client.setDefaultOptions({ ...client.getDefaultOptions(), mutations: { ...mutations, retry: false } })
      render(
        <QueryClientProvider client={client}>
          <ReceiptsScreen beneficiaryId="f1" name="木兰旅行社" kind="ENTERPRISE" />
        </QueryClientProvider>,
      )
      await waitFor(() => expect(screen.getByLabelText(label)).toBeTruthy())
      fireEvent.click(screen.getByLabelText(label))
      await waitFor(() => expect(screen.getByRole('button', { name: '再试一次' })).toBeTruthy())
      const [first] = asked.filter(({ query }) => query === hash)
      asked.length = 0
      fireEvent.click(screen.getByRole('button', { name: '再试一次' }))
      await waitFor(() => expect(asked).toEqual([first]))
    },
  )
})
