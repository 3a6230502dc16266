import { QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { stub } from '../../../test-stubs/taro'
import { createQueryClient } from '../../api/query-client'
import type { WatchedCase } from './progress-view'
import { isAskedBack, ReversalSection } from './reversal-section'

const HEARING = { id: 'r1', status: 'HEARING', words: '现在不用退。请在 12-04 前说。', statement: null }
const show = (reversal: object | null) =>
  render(
    <QueryClientProvider client={createQueryClient()}>
      <ReversalSection one={{ id: 'e1', reversal } as unknown as WatchedCase} />
    </QueryClientProvider>,
  )

describe('追回 (N-13)', () => {
  beforeEach(() => stub.reset())

  it('says that nothing is owed yet, and sends what the person has to say', async () => {
    const sent: object[] = []
    stub.request = options => {
      sent.push(JSON.parse(String(options.data)).variables)
      return Promise.resolve({
        statusCode: 200,
        data: { data: { objectToReversal: { ...HEARING, status: 'OBJECTED' } } },
      })
    }
    show(HEARING)
    expect(document.body.textContent).toContain('现在不用退。请在 12-04 前说。')
    fireEvent.input(screen.getByLabelText('您要说明的情况'), { target: { value: '补缴过，有回单' } })
    fireEvent.click(screen.getByText('提交说明'))
    await waitFor(() => expect(sent).toEqual([{ id: 'r1', statement: '补缴过，有回单' }]))
  })
  it('asks nothing more once it was said or decided, and shows nothing where nothing is asked back', () => {
    show({ ...HEARING, status: 'OBJECTED', words: '您的说法收到了。', statement: '补缴过' })
    expect(screen.getByText(/您说：补缴过/)).toBeTruthy()
    expect(screen.queryByText('提交说明')).toBeNull()
    expect(show(null).container.textContent).toBe('')
  })
  it.each([
    ['PROPOSED', '部门在核对这一笔', true],
    ['HEARING', '部门在核对这一笔', true],
    ['OBJECTED', '部门在核对这一笔', true],
    ['REPAYING', '这一笔要退回', true],
    ['REPAID', '这一笔已经退回', false],
    ['DROPPED', '部门核对过这一笔', false],
  ])('%s is headed 「%s」', (status, title, open) => {
    show({ ...HEARING, status })
    expect(screen.getByText(title)).toBeTruthy()
    expect(isAskedBack({ reversal: { ...HEARING, status } } as unknown as WatchedCase)).toBe(open)
  })
})
