import { stub } from '../../test-stubs/taro'

type Elder = typeof import('./elder')

/** A fresh start with this text size in the browser (16 is standard). */
async function start(rootPx: number): Promise<Elder> {
  jest.resetModules()
  document.documentElement.style.fontSize = `${rootPx}px`
  return import('./elder')
}

beforeEach(() => stub.reset())
afterAll(() => document.documentElement.removeAttribute('style'))

describe('长辈版', () => {
  it('comes by itself with a large text size', async () => {
    expect((await start(16)).isElder()).toBe(false)
    expect((await start(20)).isElder()).toBe(true)
  })

  it('stays as the switch says', async () => {
    const first = await start(20)
    first.setElder(false)
    expect(first.isElder()).toBe(false)
    first.setElder(true)
    expect(first.isElder()).toBe(true)
  })

  it.each([
    [16, 1],
    [20, 1.04],
    [40, 1.5],
  ])('grows with %d px up to half again', async (rootPx, growth) => {
    expect((await start(rootPx)).elderGrowth()).toBe(growth)
  })
})
