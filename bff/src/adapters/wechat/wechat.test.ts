import type { Cache } from '../../ports/cache'
import type { UpstreamRequest } from '../../ports/upstream'
import { scriptedUpstream } from '../testing/scripted-upstream'
import { wechatApi } from './wechat'

const settings = {
  appId: 'wx-mini',
  appSecret: 's1',
  serviceAppId: 'wx-service',
  serviceAppSecret: 's2',
  openUrl: 'https://open.weixin.qq.com',
  miniProgramState: 'formal',
} as const
const message = {
  openid: 'oA',
  templateId: 'T',
  page: 'pages/progress/index?id=1',
  values: { thing1: '稳岗返还' },
}

function mapCache() {
  const held = new Map<string, { value: string; ttlMs: number }>()
  const cache: Cache = {
    get: async key => held.get(key)?.value ?? null,
    set: async (key, value, ttlMs) => void held.set(key, { value, ttlMs }),
    delete: async key => void held.delete(key),
    increment: async () => 1,
    close: async () => undefined,
  }
  return { cache, held }
}

/** WeChat that hands out tokens `t1`, `t2` … and answers everything else by script. */
function wechat(answers: (request: UpstreamRequest, call: number) => unknown) {
  const { cache, held } = mapCache()
  let tokens = 0
  let calls = 0
  const upstream = scriptedUpstream(request =>
    request.path === '/cgi-bin/stable_token'
      ? { body: { access_token: `t${++tokens}`, expires_in: 7200 } }
      : { body: answers(request, calls++) },
  )
  const asked = () => upstream.asked.map(request => request.path.replace(/\?.*access_token=/, ' '))
  return { api: wechatApi(upstream, cache, settings), asked, held, upstream }
}

describe('WeChat sign-in', () => {
  it('redeems the code of wx.login, once', async () => {
    const { api, upstream } = wechat(() => ({ openid: 'oA', unionid: 'uA', session_key: 'k' }))
    expect(await api.miniProgramIdentity('c 1')).toEqual({
      kind: 'KNOWN',
      who: { app: 'MINI_PROGRAM', openid: 'oA', unionid: 'uA' },
    })
    expect(upstream.asked).toEqual([
      {
        method: 'GET',
        path: '/sns/jscode2session?appid=wx-mini&secret=s1&js_code=c+1&grant_type=authorization_code',
        repeatable: false,
      },
    ])
  })
  it('redeems the code of the web authorisation with the service account', async () => {
    const { api, upstream } = wechat(() => ({ openid: 'oB' }))
    expect(await api.serviceAccountIdentity('c')).toMatchObject({
      who: { app: 'SERVICE_ACCOUNT', unionid: null },
    })
    expect(upstream.asked[0]?.path).toContain('appid=wx-service&secret=s2&code=c')
  })
  it.each([40029, 40163, 41008])('%i: the person has to start again', async errcode => {
    const { api } = wechat(() => ({ errcode, errmsg: 'invalid code rid: 1-2-3' }))
    expect(await api.miniProgramIdentity('c')).toEqual({ kind: 'CODE_REJECTED' })
  })
  it.each([
    [45011, 'TOO_MANY_REQUESTS'],
    [40226, 'TOO_MANY_REQUESTS'],
    [-1, 'UPSTREAM_UNAVAILABLE'],
    [40125, 'UPSTREAM_UNAVAILABLE'],
  ])('%i is %s', async (errcode, code) => {
    const { api } = wechat(() => ({ errcode, errmsg: 'no' }))
    await expect(api.miniProgramIdentity('c')).rejects.toMatchObject({ code })
  })
  it('names the page people are sent to', () => {
    expect(wechat(() => ({})).api.authorisationPage('https://p.cn/#/pages/a', 's')).toBe(
      'https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx-service&redirect_uri=https%3A%2F%2Fp.cn%2F%23%2Fpages%2Fa&response_type=code&scope=snsapi_base&state=s#wechat_redirect',
    )
  })
})

describe('WeChat access token', () => {
  it('is asked for once, shared, and renewed ten minutes before it ends', async () => {
    const { api, asked, held } = wechat(() => ({ errcode: 0 }))
    await Promise.all([api.sendSubscribeMessage(message), api.sendSubscribeMessage(message)])
    expect(asked().filter(path => path === '/cgi-bin/stable_token')).toHaveLength(1)
    expect(held.get('wechat:access-token:wx-mini')).toEqual({ value: 't1', ttlMs: 6_600_000 })
  })
  it.each([40001, 42001])('is replaced when WeChat no longer takes it (%i)', async errcode => {
    const { api, asked } = wechat((_request, call) => (call === 0 ? { errcode, errmsg: '' } : { errcode: 0 }))
    expect(await api.sendSubscribeMessage(message)).toEqual({ kind: 'SENT' })
    expect(asked().filter(path => path.includes('send'))).toEqual([
      '/cgi-bin/message/subscribe/send t1',
      '/cgi-bin/message/subscribe/send t2',
    ])
  })
  it('gives up when the second token is refused as well', async () => {
    const { api, asked } = wechat(() => ({ errcode: 40001, errmsg: '' }))
    await expect(api.sendSubscribeMessage(message)).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' })
    expect(asked()).toHaveLength(4)
  })
})

describe('WeChat messages and codes', () => {
  it('sends a subscribe message', async () => {
    const { api, upstream } = wechat(() => ({ errcode: 0, errmsg: 'ok' }))
    await api.sendSubscribeMessage(message)
    expect(upstream.asked[1]?.json).toEqual({
      touser: 'oA',
      template_id: 'T',
      page: 'pages/progress/index?id=1',
      miniprogram_state: 'formal',
      lang: 'zh_CN',
      data: { thing1: { value: '稳岗返还' } },
    })
  })
  it('tells a refusal of the person from a message that can never be sent', async () => {
    const refused = wechat(() => ({ errcode: 43101, errmsg: 'user refuse' }))
    expect(await refused.api.sendSubscribeMessage(message)).toEqual({ kind: 'NOT_ACCEPTED' })
    const wrong = wechat(() => ({
      errcode: 47003,
      errmsg: 'argument invalid! data.thing1.value is empty rid: 1-2-3',
    }))
    expect(await wrong.api.sendSubscribeMessage(message)).toEqual({
      kind: 'UNSENDABLE',
      errcode: 47003,
      reason: 'argument invalid! data.thing1.value is empty',
    })
  })
  it('gets a code as a picture', async () => {
    const picture = Buffer.from([0xff, 0xd8, 0xff])
    const { api, upstream } = wechat(() => picture)
    expect(await api.codeImage('p=abc', 'pages/entry/index', 430)).toEqual(picture)
    expect(upstream.asked[1]?.json).toMatchObject({ scene: 'p=abc', page: 'pages/entry/index', width: 430 })
  })
  it('says so when there is no picture', async () => {
    const { api } = wechat(() => ({ errcode: 41030, errmsg: 'invalid page' }))
    await expect(api.codeImage('p=abc', '/x', 430)).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' })
  })
})
