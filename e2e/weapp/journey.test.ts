/** @jest-environment ./weapp/environment.ts */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Controls } from '../src/stage/controls'
import { until } from '../src/stage/until'
import { type FarStage, openFarStage } from './far-stage'
import { entryOfLink, entryOfPoster } from './printed-code'
import { Weapp } from './weapp'

const OWNER = 'wang-yulan'
const DIST = path.join(__dirname, '../../miniapp/dist/weapp')

let stage: FarStage
let weapp: Weapp
let entry: string
const dialogs: string[][] = []
const documents: { fileType: string; content: Buffer }[] = []

const control = async (name: string, body: object): Promise<Record<string, string>> => {
  const response = await fetch(`${stage.world}/control/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return (await response.json()) as Record<string, string>
}

beforeAll(async () => {
  stage = await openFarStage()
  // At night messages wait for the morning.
  await new Controls(stage.world, stage.address).toDaytime()
  entry = await entryOfPoster(stage.address, 'LX-BZJ-01')
  weapp = new Weapp({
    address: stage.address,
    loginCode: async () => (await control('wx-login', { cast: OWNER })).code ?? '',
    subscribe(templates) {
      dialogs.push([...templates])
      void control('subscriptions', { cast: OWNER, templates: [...templates] })
      return Object.fromEntries(templates.map(id => [id, 'accept']))
    },
    shows: document => void documents.push(document),
  })
})
afterAll(() => stage?.close())

describe('the built weapp on the whole system', () => {
  it('opens the guide from the scene of a 小程序码, without signing in', async () => {
    expect(entry).toMatch(/^pages\/guide\/index\?scene=\w+$/)
    weapp.launch(entry)
    await weapp.sees('真码')
    await weapp.sees('旅游服务质量保证金暂退')
    expect(weapp.text).toContain('0 份')
    expect(weapp.calls).not.toContain('login')
  })

  it('opens it from the q of an ordinary link', async () => {
    weapp.enter(entryOfLink(stage.address, entry))
    await weapp.sees('真码')
    await weapp.sees('旅游服务质量保证金暂退')
  })

  it('signs in with wx.login and comes back to the guide, now with the own amount', async () => {
    await weapp.tap('登录，看我能不能领')
    await weapp.arrives('pages/sign-in/index')
    await weapp.tap('企业的法定代表人')
    await weapp.tap('我看过用户协议和个人信息怎么用，同意')
    await weapp.tap('微信登录')
    await weapp.arrives('pages/guide/index')
    await weapp.sees('您可领')
    await weapp.sees('长春市木兰旅行社有限公司')
  })

  it('shows the package, confirms one item, and asks to subscribe inside the very tap', async () => {
    weapp.enter('pages/home/index')
    await weapp.sees('66.66')
    await weapp.tap('旅游服务质量保证金暂退')
    await weapp.arrives('pages/progress/index')
    await weapp.tap('确认领取')
    await weapp.sees('收款账户 中国银行 尾号 0231')
    // Which templates to ask for is looked up when the sheet opens.
    await weapp.settles()
    const calls = await weapp.tap('确认领取 62.5 万元')
    // WeChat opens the dialog only synchronously inside the tap.
    expect(calls[0]).toBe('requestSubscribeMessage')
    await weapp.sees('到账了')
    expect(dialogs).toHaveLength(1)
    expect(weapp.text).toContain('625,000.00 元')
  })

  it('tells of it by WeChat, as accepted in the dialog', async () => {
    const arrived = async () => {
      const { messages } = (await (await fetch(`${stage.world}/control/messages?cast=${OWNER}`)).json()) as {
        messages: { channel: string; title: string; text: string }[]
      }
      return messages.find(one => one.channel === 'SUBSCRIBE_MESSAGE' && one.title === '资金到账通知')
    }
    const message = await until('资金到账通知', arrived)
    expect(message.text).toContain('625,000.00')
  })
})

describe('papers in WeChat', () => {
  it('opens the receipt as a PDF, with WeChat’s own menu to print and forward', async () => {
    weapp.enter('packages/mine/receipts/index')
    await weapp.sees('旅游服务质量保证金暂退')
    await weapp.tap('旅游服务质量保证金暂退')
    await until('the paper is shown', async () => documents.length === 1)
    expect(weapp.calls.slice(-2)).toEqual(['downloadFile', 'openDocument'])
    expect(documents[0]?.fileType).toBe('pdf')
    expect(documents[0]?.content.subarray(0, 5).toString()).toBe('%PDF-')
  })
})

describe('what a screen reader needs in WeChat', () => {
  it('every view of the base template passes its role and label on', () => {
    const template = readFileSync(path.join(DIST, 'base.wxml'), 'utf8')
    for (const attribute of ['aria-label', 'aria-role', 'aria-checked', 'aria-hidden'])
      expect(template).toContain(`${attribute}=`)
  })
})
