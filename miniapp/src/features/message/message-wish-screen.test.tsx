import { onlineManager, QueryClientProvider } from '@tanstack/react-query'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { stub } from '../../../test-stubs/taro'
import { createQueryClient } from '../../api/query-client'
import type { MessageWishInput } from '../../generated/types'
import { TOPICS } from './message-view'
import { MessageWishScreen } from './message-wish-screen'

const CHANNELS = ['WECHAT', 'SMS']
const wishOf = ({ closed, quietFrom, quietUntil }: MessageWishInput) => ({
  switches: Object.keys(TOPICS).flatMap(topic =>
    CHANNELS.map(channel => ({
      topic,
      channel,
      on: !closed.some(each => each.topic === topic && each.channel === channel),
    })),
  ),
  quietFrom,
  quietUntil,
})
let kept: MessageWishInput
const sent: MessageWishInput[] = []
/** Lets the answers to a change go, one by one, in the order they were asked. */
const held: (() => void)[] = []
let broken: boolean

async function show() {
  stub.request = options => {
    const { wish } = JSON.parse(String(options.data)).variables as { wish?: MessageWishInput }
    if (!wish) return Promise.resolve({ statusCode: 200, data: { data: { messageWish: wishOf(kept) } } })
    sent.push(wish)
    if (broken)
      return Promise.resolve({
        statusCode: 200,
        data: { errors: [{ message: '', extensions: { code: 'UPSTREAM_UNAVAILABLE' } }] },
      })
    return new Promise(resolve =>
      held.push(() => {
        kept = wish
        resolve({ statusCode: 200, data: { data: { setMessageWish: wishOf(wish) } } })
      }),
    )
  }
  render(
    <QueryClientProvider client={createQueryClient()}>
      <MessageWishScreen />
    </QueryClientProvider>,
  )
  await waitFor(() => expect(toggle('微信提醒：有能领的')).toBeTruthy())
}
const toggle = (label: string) => screen.getByLabelText(label)
const isOn = (label: string) => toggle(label).getAttribute('aria-checked') === 'true'
const OFFER = '微信提醒：有能领的'
const MONEY = '微信提醒：钱到没到'

describe('the switches of 消息方式', () => {
  beforeEach(() => {
    stub.reset()
    sent.length = 0
    held.length = 0
    broken = false
    kept = { closed: [], quietFrom: 21, quietUntil: 8 }
  })
  afterEach(() => act(() => onlineManager.setOnline(true)))

  it('a second quick tap goes on from the first, and after it', async () => {
    await show()
    fireEvent.click(toggle(OFFER))
    await waitFor(() => expect(sent).toHaveLength(1))
    await waitFor(() => expect(isOn(OFFER)).toBe(false))
    fireEvent.click(toggle(MONEY))
    await waitFor(() => expect(isOn(MONEY)).toBe(false))
    expect(sent).toHaveLength(1)
    held[0]?.()
    await waitFor(() => expect(sent).toHaveLength(2))
    held[1]?.()
    await waitFor(() => expect(kept.closed.map(({ topic }) => topic)).toEqual(['OFFER', 'MONEY']))
    await waitFor(() => expect([isOn(OFFER), isOn(MONEY)]).toEqual([false, false]))
  })

  it('says that a change waits for a network', async () => {
    await show()
    act(() => onlineManager.setOnline(false))
    fireEvent.click(toggle(OFFER))
    await waitFor(() => expect(document.body.textContent).toContain('收到回复才算改好'))
    expect(sent).toEqual([])
  })

  it('repeats the change that failed, not the reading', async () => {
    await show()
    broken = true
    fireEvent.click(toggle(OFFER))
    await waitFor(() => expect(screen.getByRole('button', { name: '再试一次' })).toBeTruthy())
    expect(isOn(OFFER)).toBe(true)
    broken = false
    sent.length = 0
    fireEvent.click(screen.getByRole('button', { name: '再试一次' }))
    await waitFor(() => expect(sent).toEqual([{ ...kept, closed: [{ topic: 'OFFER', channel: 'WECHAT' }] }]))
  })
})
