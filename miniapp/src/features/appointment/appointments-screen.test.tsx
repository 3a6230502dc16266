import { QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import persisted from '../../../../shared/src/generated/persisted-operations.json'
import { stub } from '../../../test-stubs/taro'
import type { Beneficiary } from '../../api/acting'
import { createQueryClient } from '../../api/query-client'
import { AppointmentsScreen } from './appointments-screen'

const NOW = '2026-11-21T09:41:52+08:00'
const texts: Record<string, string> = persisted
const centre = {
  __typename: 'ServiceCentre',
  code: 'nanguan',
  name: '南关区政务服务中心',
  address: '人民大街',
}
const booked = {
  ...{ __typename: 'Appointment', id: 'a1', number: 'YD-2611-7K3M9Q', day: '2026-11-23', time: '08:30' },
  ...{ beneficiary: '陶*芬', status: 'BOOKED', changeable: true, bookedBy: '周*新', centre },
}
const beneficiary = { id: 'b1', kind: 'PERSON', name: '陶*芬', role: 'AGENT' } as Beneficiary

type Sent = { name: string; variables: Record<string, unknown> }
const sent: Sent[] = []
let mine: object[] = []
let answer: object = {}

beforeEach(() => {
  sent.length = 0
  mine = []
  answer = { __typename: 'Appointment', id: 'a1' }
  stub.reset()
  stub.request = options => {
    const { query, variables } = JSON.parse(String(options.data))
    const name = /(?:query|mutation) (\w+)/.exec(texts[query] ?? '')?.[1] ?? ''
    sent.push({ name, variables })
    const slots = [
      { __typename: 'FreeSlot', time: '08:30', free: 2 },
      { __typename: 'FreeSlot', time: '09:30', free: 0 },
    ]
    const answers: Record<string, object> = {
      MyAppointments: { now: NOW, myAppointments: mine },
      ServiceCentres: { serviceCentres: [centre] },
      FreeDays: { now: NOW, freeDays: [{ __typename: 'FreeDay', day: '2026-11-23', slots }] },
      BookAppointment: { bookAppointment: answer },
      MoveAppointment: { moveAppointment: answer },
      CancelAppointment: { cancelAppointment: { __typename: 'Appointment', id: 'a1' } },
    }
    return Promise.resolve({ statusCode: 200, data: { data: answers[name] } })
  }
})
const open = () =>
  render(
    <QueryClientProvider client={createQueryClient()}>
      <AppointmentsScreen beneficiary={beneficiary} />
    </QueryClientProvider>,
  )
const shows = (words: string) => waitFor(() => expect(document.body.textContent).toContain(words))
const press = async (label: string | RegExp) => fireEvent.click(await screen.findByLabelText(label))
const last = (name: string) => sent.filter(each => each.name === name).at(-1)?.variables

describe('appointments at a window', () => {
  it('books a free time for whom one acts for; a full one is not chosen', async () => {
    open()
    await shows('还没有约')
    await press('约一个时间')
    await shows('替陶*芬约')
    await press(/南关区政务服务中心/)
    await shows('还有 2 个位子')
    await shows('约满了：09:30')
    expect(screen.queryByLabelText(/09:30/)).toBeNull()
    await press(/08:30/)
    await press('约 11-23 周一 08:30')
    await waitFor(() =>
      expect(last('BookAppointment')).toEqual({
        input: { beneficiaryId: 'b1', centre: 'nanguan', day: '2026-11-23', time: '08:30' },
      }),
    )
    await shows('约一个时间')
  })
  it('says why a place is gone and lets another be chosen', async () => {
    answer = { __typename: 'AppointmentRefused', message: '这个时间刚刚约满了' }
    mine = [booked]
    open()
    await shows('YD-2611-7K3M9Q')
    await press('改时间')
    await press(/08:30/)
    await press('约 11-23 周一 08:30')
    await shows('这个时间刚刚约满了')
    expect(last('MoveAppointment')).toMatchObject({ id: 'a1', centre: 'nanguan' })
  })
  it('gives a place back', async () => {
    mine = [booked]
    open()
    await press('取消 08:30 的预约')
    expect(last('CancelAppointment')).toBeUndefined()
    // Where 取消 was stands the way back: pressing twice gives nothing away.
    await press('不取消了')
    await press('取消 08:30 的预约')
    await press('确定取消 08:30 的预约')
    await waitFor(() => expect(last('CancelAppointment')).toEqual({ id: 'a1' }))
  })
})
