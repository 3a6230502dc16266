import { AbortController } from './abort-controller'

describe('AbortController for WeChat', () => {
  it('tells once, with the reason', () => {
    const controller = new AbortController()
    const tell = jest.fn()
    controller.signal.addEventListener('abort', tell)
    controller.abort('left the screen')
    controller.abort('again')
    expect(tell).toHaveBeenCalledTimes(1)
    expect(controller.signal).toMatchObject({ aborted: true, reason: 'left the screen' })
    expect(() => controller.signal.throwIfAborted()).toThrow('left the screen')
  })

  it('forgets who no longer listens', () => {
    const controller = new AbortController()
    const tell = jest.fn()
    controller.signal.addEventListener('abort', tell)
    controller.signal.removeEventListener('abort', tell)
    controller.abort()
    expect(tell).not.toHaveBeenCalled()
    expect(controller.signal.reason).toBeInstanceOf(Error)
  })
})
