import { QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { stub } from '../../../test-stubs/taro'
import { createQueryClient } from '../../api/query-client'
import { candidate } from './desk-fixtures'
import { PhoneLine } from './phone-line'

const shown = candidate({ phone: '138****5620', status: 'DOUBTFUL' })
/** jsdom goes nowhere and says so: here that is how an opened dialler is heard. */
const opened = () => said.mock.calls.filter(([error]) => String(error).includes('navigation')).length
let said: jest.SpyInstance

const call = async (pointer: 'coarse' | 'fine') => {
  window.matchMedia = query => ({ matches: query === `(pointer: ${pointer})` }) as MediaQueryList
  stub.request = () =>
    Promise.resolve({ statusCode: 200, data: { data: { callCandidate: { phone: '13800005620' } } } })
  render(
    <QueryClientProvider client={createQueryClient()}>
      <PhoneLine candidate={shown} whose="企业" mayCall />
    </QueryClientProvider>,
  )
  fireEvent.click(screen.getByLabelText(`拨打 ${shown.name}`))
  await waitFor(() => expect(document.body.textContent).toContain('联系人电话 13800005620'))
  expect(document.body.textContent).toContain('这一次已经记下，企业看得到是谁、为什么打的')
}

describe('calling a candidate', () => {
  beforeEach(() => {
    stub.reset()
    said = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  })
  afterEach(() => said.mockRestore())

  it('dials on a phone', async () => {
    await call('coarse')
    expect(opened()).toBe(1)
  })
  it('shows the number on a computer, whose browser would put a window over the next press', async () => {
    await call('fine')
    expect(opened()).toBe(0)
  })
})
