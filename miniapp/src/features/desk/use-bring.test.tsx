import { act, renderHook, waitFor } from '@testing-library/react'
import { RequestFault } from '../../api/fault'
import { sendFile } from '../../api/send-file'
import { useBring } from './use-bring'

const FILE = { name: 'list.ndjson', type: 'text/plain', bytes: new Uint8Array([1]) }
let chosen: object | null = FILE
jest.mock('../../platform/choose-file', () => ({ chooseFile: () => Promise.resolve(chosen) }))
jest.mock('../../api/send-file')
const send = jest.mocked(sendFile)

describe('a file that another office made', () => {
  const told: string[] = []
  const opened = (open = async () => '/door/1') =>
    renderHook(() =>
      useBring({ open, onBrought: () => told.push('read anew'), onTaken: () => told.push('taken') }),
    ).result
  beforeEach(() => {
    chosen = FILE
    told.length = 0
    send.mockReset()
  })

  it('goes to the door that was opened for it, and is told once it was read anew', async () => {
    const bringing = opened()
    act(() => bringing.current.bring())
    await waitFor(() => expect(told).toEqual(['read anew', 'taken']))
    expect(send.mock.calls).toEqual([['/door/1', FILE]])
    expect(bringing.current).toMatchObject({ bringing: false, problem: null })
  })
  it('says why it was not taken, whether the door or the file was refused, and can be brought again', async () => {
    const refused = new RequestFault('INVALID_INPUT', '第 3 行：签名不对')
    send.mockRejectedValueOnce(refused)
    const bringing = opened()
    act(() => bringing.current.bring())
    await waitFor(() => expect(bringing.current).toMatchObject({ bringing: false, problem: refused }))
    expect(told).toEqual(['read anew'])
    act(() => bringing.current.bring())
    await waitFor(() => expect(told).toEqual(['read anew', 'read anew', 'taken']))
    expect(bringing.current.problem).toBeNull()

    const closed = new RequestFault('FORBIDDEN')
    const other = opened(() => Promise.reject(closed))
    act(() => other.current.bring())
    await waitFor(() => expect(other.current.problem).toBe(closed))
  })
  it('does nothing when nobody chose a file', async () => {
    chosen = null
    const bringing = opened()
    await act(async () => bringing.current.bring())
    expect([told, send.mock.calls, bringing.current.bringing]).toEqual([[], [], false])
  })
})
