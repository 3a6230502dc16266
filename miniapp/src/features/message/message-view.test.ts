import { TOPICS, travelled, turned, type Wish } from './message-view'

const heldUntil = null

describe('how a message travelled', () => {
  it('names the channel people know and what became of it', () => {
    expect(travelled({ channel: 'LONG_TERM', status: 'SENT', heldUntil })).toBe('微信已发出')
    expect(travelled({ channel: 'SMS', status: 'DELIVERED', heldUntil })).toBe('短信已送到')
    expect(travelled({ channel: 'ONE_TIME', status: 'FAILED', heldUntil })).toBe('微信没有送到')
  })
  it('says when it rings again, and that what was switched off is only here', () => {
    const night = { channel: 'SMS', status: 'QUEUED', heldUntil: '2026-11-22T08:00:00+08:00' } as const
    expect(travelled(night)).toBe('免打扰，08:00 再发')
    expect(travelled({ ...night, heldUntil })).toBe('正在发')
    expect(travelled({ ...night, status: 'KEPT' })).toBe('只放在这里，没有打扰您')
  })
})

describe('what a person wants to be told', () => {
  const wish = {
    __typename: 'MessageWish',
    switches: Object.keys(TOPICS).flatMap(topic =>
      ['WECHAT', 'SMS'].map(channel => ({ __typename: 'MessageSwitch', topic, channel, on: true })),
    ),
    quietFrom: 21,
    quietUntil: 8,
  } as Wish
  it('turns one switch and leaves the rest as it is', () => {
    expect(turned(wish, { topic: 'OFFER', channel: 'SMS', on: false })).toEqual({
      closed: [{ topic: 'OFFER', channel: 'SMS' }],
      quietFrom: 21,
      quietUntil: 8,
    })
  })
  it('changes the quiet hours', () => {
    expect(turned(wish, { quiet: '0-0' })).toEqual({ closed: [], quietFrom: 0, quietUntil: 0 })
  })
})
