import { fireEvent, render, screen } from '@testing-library/react'
import { stub } from '../../../test-stubs/taro'
import { RequestFault } from '../../api'
import { ReadState } from './fault-state'

const read = { isPending: false, error: null, refetch: jest.fn() }

describe('ReadState', () => {
  it('is an outline while the answer is on its way', () => {
    render(<ReadState read={{ ...read, isPending: true }} shown={false} />)
    expect(screen.getByRole('status').getAttribute('aria-label')).toBe('正在取，请稍等')
  })

  it('says what went wrong, with the number to read out, and asks once more', () => {
    const refetch = jest.fn()
    const error = new RequestFault('INTERNAL', null, '7f3a0935')
    render(<ReadState read={{ ...read, error, refetch }} shown={false} />)
    expect(screen.getByRole('alert').textContent).toContain('查询号 7F3A-0935')
    fireEvent.click(screen.getByRole('button', { name: '再试一次' }))
    expect(refetch).toHaveBeenCalledTimes(1)
  })

  it('takes whoever is not signed in any more to where one signs in', () => {
    stub.reset()
    render(<ReadState read={{ ...read, error: new RequestFault('UNAUTHENTICATED') }} shown={false} />)
    expect(screen.queryByRole('button', { name: '再试一次' })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: '登录' }))
    expect(stub.addresses).toEqual(['/pages/sign-in/index'])
  })

  it('leads back from what is not there: asked once more it would not be there either', () => {
    stub.reset()
    stub.pages = 2
    render(<ReadState read={{ ...read, error: new RequestFault('NOT_FOUND') }} shown={false} />)
    expect(screen.queryByRole('button', { name: '再试一次' })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: '返回' }))
    expect(stub.addresses).toEqual(['back'])
  })

  it('leaves an answer that is there alone, whatever went wrong since', () => {
    const { container } = render(<ReadState read={{ ...read, error: new RequestFault('NO_ANSWER') }} shown />)
    expect(container.textContent).toBe('')
  })

  it('puts no outline over an answer that stands while the next one is asked', () => {
    const { container } = render(<ReadState read={{ ...read, isPending: true }} shown />)
    expect(container.innerHTML).toBe('')
  })

  it('says that it waits for a network, and does not pretend to be on its way', () => {
    render(<ReadState read={{ ...read, isPending: true, fetchStatus: 'paused' }} shown={false} />)
    expect(screen.getByText('没有网络')).toBeTruthy()
    expect(screen.queryByRole('status')).toBeNull()
  })
})
