import { MESSAGE_TEMPLATES } from './message-template'
import { quietUntil, topicOf, USUAL_WISH, wants } from './message-wish'

const at = (time: string) => new Date(`2026-11-21T${time}+08:00`)
const end = (time: string, wish = USUAL_WISH) => quietUntil(wish, at(time))?.toISOString() ?? null

describe('what a person wants to be told, and when', () => {
  it.each([
    ['20:59:59', null],
    ['21:00:00', '2026-11-22T00:00:00.000Z'],
    ['23:30:00', '2026-11-22T00:00:00.000Z'],
    ['00:10:00', '2026-11-21T00:00:00.000Z'],
    ['07:59:59', '2026-11-21T00:00:00.000Z'],
    ['08:00:00', null],
  ])('at %s of the city nothing rings until %s', (time, until) => expect(end(time)).toBe(until))

  it('takes a midday rest, or none at all', () => {
    const noon = { closed: [], quietFrom: 12, quietUntil: 14 }
    expect([end('11:59:00', noon), end('12:30:00', noon), end('14:00:00', noon)]).toEqual([
      null,
      '2026-11-21T06:00:00.000Z',
      null,
    ])
    expect(end('03:00:00', { closed: [], quietFrom: 0, quietUntil: 0 })).toBeNull()
  })
  it('closes a topic by a channel; who may act for whom cannot be closed', () => {
    const wish = { ...USUAL_WISH, closed: ['OFFER:SMS', 'PROGRESS:WECHAT'] }
    expect(wants(wish, 'benefit-offered', 'SMS')).toBe(false)
    expect(wants(wish, 'benefit-offered', 'LONG_TERM')).toBe(true)
    expect(wants(wish, 'benefit-confirmed', 'LONG_TERM')).toBe(false)
    expect(wants(wish, 'money-returned', 'ONE_TIME')).toBe(true)
    expect(topicOf('authorisation')).toBeNull()
  })
  it('knows a topic for every other template', () => {
    for (const key of Object.keys(MESSAGE_TEMPLATES).filter(
      each => !['authorisation', 'authorisation-ended', 'standing-ended', 'account-change'].includes(each),
    ))
      expect(topicOf(key)).not.toBeNull()
  })
})
