import { stub } from '../../test-stubs/taro'

async function load(target: 'h5' | 'weapp') {
  jest.resetModules()
  process.env.TARO_ENV = target
  const { stub: fresh } = await import('../../test-stubs/taro')
  return { fresh, ...(await import('./authorisation')) }
}

const leaving = (state: string) =>
  JSON.stringify({ purpose: 'IDENTITY', state, returnTo: '/pages/guide/index?id=3' })

afterEach(() => {
  stub.reset()
  window.history.replaceState(null, '', '/')
})

describe('coming back from an authorisation page', () => {
  it('takes code and state out of the address bar, once, and returns to the screen that asked', async () => {
    const { fresh, readReturnAddress, takeAuthorised } = await load('h5')
    fresh.kept.set('leaving', leaving('s 1'))
    window.history.replaceState(null, '', '/?code=c%2F1&state=s%201#/pages/home/index')
    readReturnAddress()
    expect(window.location.search).toBe('')
    expect(window.location.hash).toBe('#/pages/guide/index?id=3')
    expect(takeAuthorised('LICENSE')).toBeNull()
    expect(takeAuthorised('IDENTITY')).toMatchObject({ code: 'c/1', state: 's 1' })
    expect(takeAuthorised('IDENTITY')).toBeNull()
  })

  it('does not take what it did not ask for', async () => {
    const { fresh, readReturnAddress, takeAuthorised } = await load('h5')
    fresh.kept.set('leaving', leaving('mine'))
    window.history.replaceState(null, '', '/?code=c&state=foreign#/pages/home/index')
    readReturnAddress()
    expect(takeAuthorised('IDENTITY')).toBeNull()
    expect(window.location.hash).toBe('#/pages/home/index')
  })

  it("reads a partner mini-program's answer in WeChat and tells the screen", async () => {
    const { fresh, readReferrer, takeAuthorised, onAuthorised } = await load('weapp')
    fresh.kept.set('leaving', leaving('s2'))
    const tell = jest.fn()
    onAuthorised(tell)
    readReferrer({ extraData: { code: 'c2', state: 's2' } })
    expect(tell).toHaveBeenCalledTimes(1)
    expect(takeAuthorised('IDENTITY')?.code).toBe('c2')
  })

  it('says so in WeChat when no partner is agreed', async () => {
    const { leaveFor } = await load('weapp')
    expect(leaveFor('IDENTITY', { url: 'https://x', state: 's' }, '/')).toHaveProperty('absent')
  })

  it.each([[undefined], [{}], [{ extraData: null }], [{ extraData: { code: 'c' } }]])(
    'ignores %p',
    async referrer => {
      const { readReferrer, takeAuthorised } = await load('weapp')
      readReferrer(referrer)
      expect(takeAuthorised('IDENTITY')).toBeNull()
    },
  )
})
