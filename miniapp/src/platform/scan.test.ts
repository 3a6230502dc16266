import { scanCode, textInPath } from './scan'

async function inWeapp(scan: () => Promise<unknown>): Promise<typeof import('./scan')> {
  jest.resetModules()
  process.env.TARO_ENV = 'weapp'
  Object.assign(globalThis, { wx: { scanCode: scan } })
  return import('./scan')
}

afterEach(() => {
  process.env.TARO_ENV = 'h5'
})

describe('scanning in WeChat', () => {
  it.each([
    [
      'an ordinary code',
      { result: 'https://zczd.example.cn/c/LX-BZJ-01' },
      'https://zczd.example.cn/c/LX-BZJ-01',
    ],
    ['a 小程序码', { result: '', path: 'pages/guide/index?scene=c%3DLX01' }, 'c=LX01'],
  ])('gives the text of %s', async (_name, answer, text) => {
    const { scanCode: scan } = await inWeapp(() => Promise.resolve(answer))
    await expect(scan()).resolves.toEqual({ kind: 'text', text })
  })

  it.each([
    ['scanCode:fail cancel', 'cancelled'],
    ['scanCode:fail auth deny', 'no-camera'],
    ['scanCode:fail', 'unreadable'],
  ])('tells %s apart', async (errMsg, kind) => {
    const { scanCode: scan } = await inWeapp(() => Promise.reject({ errMsg }))
    await expect(scan()).resolves.toEqual({ kind })
  })
})

describe('scanning in a browser', () => {
  it('ends when no picture is chosen', async () => {
    const click = jest.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (
      this: HTMLInputElement,
    ) {
      this.dispatchEvent(new Event('cancel'))
    })
    await expect(scanCode()).resolves.toEqual({ kind: 'cancelled' })
    click.mockRestore()
  })

  it('finds nothing in a path without a code', () => expect(textInPath('pages/home/index')).toBeNull())
})
