import { onlineManager, QueryClientProvider } from '@tanstack/react-query'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { stub } from '../../../test-stubs/taro'
import { createQueryClient } from '../../api/query-client'
import { ConfirmEntitlementsDocument } from '../../generated/documents/entitlement'
import { PolicyPackageDocument } from '../../generated/documents/policy-package'
import { ConfirmSheet } from './confirm-sheet'
import type { ConfirmCase } from './confirm-view'

const lower = {
  id: 'lower',
  beneficiaryId: 'whose-case-it-is',
  amountFen: 100_000,
  clauses: [],
  item: { name: '一次性扩岗补助', fulfilmentKind: 'PAYOUT', leadDepartment: { shortName: '市人社局' } },
} as unknown as ConfirmCase
const shown = {
  now: '2026-11-21T09:41:52+08:00',
  policyPackage: {
    alternatives: [
      {
        entitlement: { id: 'lower' },
        insteadOf: [{ id: 'higher', amountFen: 150_000, item: { name: '社保补贴' } }],
        lessFen: 50_000,
        because: '同一人不能重复享受',
      },
    ],
  },
}
const WARNING = '确认这一项，会放弃社保补贴 1,500.00 元'
const asked: { query: string; variables: Record<string, unknown> }[] = []
const askedOf = ({ hash }: { hash: string }) => asked.filter(({ query }) => query === hash)

/** @param answer to the question for the package; everything else stays without one */
function answering(answer: () => Promise<{ statusCode: number; data: unknown }>) {
  stub.request = options => {
    const body = JSON.parse(String(options.data))
    asked.push(body)
    return body.query === PolicyPackageDocument.hash ? answer() : new Promise(() => undefined)
  }
}

function show(kept?: { at: number }) {
  const client = createQueryClient()
  const { queries } = client.getDefaultOptions()
  client.setDefaultOptions({ ...client.getDefaultOptions(), queries: { ...queries, retryDelay: 1 } })
  if (kept)
    client.setQueryData(
      [PolicyPackageDocument.name, { beneficiaryId: lower.beneficiaryId }, PolicyPackageDocument.hash],
      shown,
      { updatedAt: kept.at },
    )
  render(
    <QueryClientProvider client={client}>
      <ConfirmSheet cases={[lower]} onClose={() => undefined} onAnswered={() => undefined} />
    </QueryClientProvider>,
  )
}
const button = () => screen.getByLabelText(/^确认领取 /)
const isOff = () => button().getAttribute('aria-disabled') === 'true'

describe('N-3 nobody gives up an offer unread', () => {
  beforeEach(() => {
    asked.length = 0
    stub.reset()
  })
  afterEach(() => act(() => onlineManager.setOnline(true)))

  it('looks in the package of the case, and waits for it', async () => {
    let answer: (answer: { statusCode: number; data: unknown }) => void = () => undefined
    answering(() => new Promise(resolve => (answer = resolve)))
    show()
    expect(button().textContent).toBe('正在核对…')
    fireEvent.click(button())
    expect(askedOf(ConfirmEntitlementsDocument)).toEqual([])
    await waitFor(() =>
      expect(askedOf(PolicyPackageDocument).map(({ variables }) => variables)).toEqual([
        { beneficiaryId: 'whose-case-it-is' },
      ]),
    )
    answer({ statusCode: 200, data: { data: shown } })
    await waitFor(() => expect(document.body.textContent).toContain(WARNING))
    fireEvent.click(button())
    await waitFor(() => expect(askedOf(ConfirmEntitlementsDocument)).toHaveLength(1))
  })

  it('stays off when the answer did not come, and asks once more', async () => {
    let broken = true
    answering(() =>
      broken
        ? Promise.reject(new Error('timeout'))
        : Promise.resolve({ statusCode: 200, data: { data: shown } }),
    )
    show()
    await waitFor(() => expect(screen.getByText('再试一次')).toBeTruthy())
    expect(isOff()).toBe(true)
    broken = false
    fireEvent.click(screen.getByText('再试一次'))
    await waitFor(() => expect(isOff()).toBe(false))
    expect(document.body.textContent).toContain(WARNING)
  })

  it('asks anew what was kept from before', async () => {
    answering(() => new Promise(() => undefined))
    show({ at: Date.now() - 60_000 })
    expect(isOff()).toBe(true)
  })

  it('says without a network what is known, and since when', () => {
    act(() => onlineManager.setOnline(false))
    show({ at: Date.now() - 60_000 })
    expect(isOff()).toBe(false)
    expect(document.body.textContent).toContain(WARNING)
    expect(document.body.textContent).toMatch(/没有网络。会不会放弃别的，是 \d\d-\d\d \d\d:\d\d 核对的/)
  })

  it('does not let the tap go unchecked when nothing is kept', () => {
    act(() => onlineManager.setOnline(false))
    show()
    expect(isOff()).toBe(true)
    expect(document.body.textContent).toContain('还没有核对这一项会不会放弃别的')
  })
})
