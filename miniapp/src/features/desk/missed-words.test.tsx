import { QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { stub } from '../../../test-stubs/taro'
import { createQueryClient } from '../../api/query-client'
import { EverydayWordsDocument } from '../../generated/documents/missed-words'
import { MissedWords } from './missed-words'
import type { Staff } from './staff-view'

const staff = { department: { code: 'culture-tourism' }, roles: ['REVIEWER'] } as unknown as Staff

it('CC-10 says what went wrong when the first answer does not come, and goes on from there', async () => {
  stub.reset()
  let broken = true
  const asked: Record<string, unknown>[] = []
  stub.request = options => {
    const { query, variables } = JSON.parse(String(options.data))
    asked.push(variables)
    if (query !== EverydayWordsDocument.hash)
      return Promise.resolve({ statusCode: 200, data: { data: { missedSearches: { rare: 2, words: [] } } } })
    return Promise.resolve({
      statusCode: 200,
      data: broken
        ? { errors: [{ message: '', extensions: { code: 'INTERNAL' } }] }
        : { data: { now: '2026-01-05T09:00:00+08:00', everydayWords: [] } },
    })
  }
  render(
    <QueryClientProvider client={createQueryClient()}>
      <MissedWords staff={staff} />
    </QueryClientProvider>,
  )
  await waitFor(() => expect(screen.getByRole('button', { name: '再试一次' })).toBeTruthy())
  expect(screen.queryByLabelText('正在取，请稍等')).toBeNull()
  broken = false
  fireEvent.click(screen.getByRole('button', { name: '再试一次' }))
  await waitFor(() => expect(screen.getByText('没有搜过三次还没找到的词')).toBeTruthy())
  expect(screen.getByText('2025 年 12 月')).toBeTruthy()
  expect(asked).toContainEqual({ month: '2026-01' })
})
