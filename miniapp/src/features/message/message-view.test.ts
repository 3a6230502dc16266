import { travelled } from './message-view'

describe('how a message travelled', () => {
  it('names the channel people know and what became of it', () => {
    expect(travelled({ channel: 'LONG_TERM', status: 'SENT' })).toBe('微信已发出')
    expect(travelled({ channel: 'SMS', status: 'DELIVERED' })).toBe('短信已送到')
    expect(travelled({ channel: 'ONE_TIME', status: 'FAILED' })).toBe('微信没有送到')
  })
})
