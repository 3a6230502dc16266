import { createHmac } from 'node:crypto'
import { credentials } from '../credentials'
import { testWorld } from '../testing/test-world'
import { accessToken, callWechat, miniProgramSession } from '../testing/wechat-client'

const { serviceAppId, serviceSecret, miniProgramAppId, miniProgramSecret } = credentials.wechat
const page = (over: Record<string, string> = {}) => ({
  url: '/wechat/connect/oauth2/authorize',
  query: {
    appid: serviceAppId,
    redirect_uri: 'http://platform.test/signed-in?from=h5#/pages/home/index',
    response_type: 'code',
    scope: 'snsapi_base',
    state: 'a b',
    ...over,
  },
})

test('the page lists who can sign in, finds others, and escapes what it shows', async () => {
  const { app } = testWorld()
  const listed = (await app.inject(page())).body
  expect(listed).toContain('王玉兰')
  expect(listed).toContain('&lt;赵&gt;敏')
  expect(listed).not.toContain('<赵>')
  expect(listed).not.toContain('孙科长')
  const found = (await app.inject(page({ search: '13900000002' }))).body
  expect(found).toContain('赵')
  expect(found).not.toContain('王玉兰')
  expect((await app.inject(page({ search: '<b>' }))).body).toContain('没有找到“&lt;b&gt;”')
})

test('a pick leads back with code and state before the hash; the code is good once', async () => {
  const { app } = testWorld()
  const picked = await app.inject(page({ as: 'owner' }))
  expect(picked.statusCode).toBe(302)
  const back = new URL(picked.headers.location!)
  expect(back.hash).toBe('#/pages/home/index')
  expect(back.searchParams.get('state')).toBe('a b')
  const query = {
    appid: serviceAppId,
    secret: serviceSecret,
    code: back.searchParams.get('code')!,
    grant_type: 'authorization_code',
  }
  const first = (await app.inject({ url: '/wechat/sns/oauth2/access_token', query })).json()
  expect(first).toMatchObject({
    openid: expect.stringMatching(/^o[\w-]{27}$/),
    unionid: expect.any(String),
    scope: 'snsapi_base',
  })
  const again = (await app.inject({ url: '/wechat/sns/oauth2/access_token', query })).json()
  expect(again).toEqual({
    errcode: 40163,
    errmsg: expect.stringMatching(/ rid: [0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$/),
  })
})

test.each([
  ['an unknown app', { appid: 'wx1' }, 400],
  ["the mini-program's app", { appid: miniProgramAppId }, 400],
  ['a script as return address', { redirect_uri: 'javascript:alert(1)' }, 400],
  ['nobody of the city', { as: 'nobody' }, 404],
  ['a clerk', { as: 'clerk' }, 404],
])('%s gets no code', async (_what, over, status) => {
  expect((await testWorld().app.inject(page(over))).statusCode).toBe(status)
})

test('code2session: one openid a person and app, one unionid, and a code is used up or expires', async () => {
  const tested = testWorld()
  const session = await miniProgramSession(tested, 'owner')
  const again = await miniProgramSession(tested, 'owner')
  expect(again).toMatchObject({ openid: session.openid, unionid: session.unionid })
  expect(again.session_key).not.toBe(session.session_key)
  expect(await miniProgramSession(tested, 'owner', session.code)).toMatchObject({ errcode: 40163 })
  expect(await miniProgramSession(tested, 'owner', 'guess')).toMatchObject({ errcode: 40029 })
  expect((await miniProgramSession(tested, 'resident')).openid).not.toBe(session.openid)
  const late = tested.world.codes.issue('wx.login', 'owner')
  await tested.pass(300_001)
  expect(await miniProgramSession(tested, 'owner', late)).toMatchObject({ errcode: 40029 })
})

test.each([
  [{ appid: 'wx1', secret: 'x' }, 40013],
  [{ appid: miniProgramAppId, secret: 'x' }, 40125],
  [{ appid: miniProgramAppId, secret: '' }, 41004],
  [{ appid: miniProgramAppId, secret: miniProgramSecret }, 41008],
])('code2session refuses %p with %i', async (query, errcode) => {
  const answer = await testWorld().app.inject({ url: '/wechat/sns/jscode2session', query })
  expect([answer.statusCode, answer.json().errcode]).toEqual([200, errcode])
})

test('the session key is the newest one', async () => {
  const tested = testWorld()
  const old = await miniProgramSession(tested, 'owner')
  const session = await miniProgramSession(tested, 'owner')
  const check = async (key: string) => {
    const signature = createHmac('sha256', key).update('').digest('hex')
    const query = {
      access_token: await accessToken(tested),
      openid: session.openid,
      signature,
      sig_method: 'hmac_sha256',
    }
    return (await tested.app.inject({ url: '/wechat/wxa/checksession', query })).json().errcode
  }
  expect(await check(session.session_key)).toBe(0)
  expect(await check(old.session_key)).toBe(87009)
})

test('the phone number comes for the code of the button, once, and not for that of wx.login', async () => {
  const tested = testWorld()
  const { code } = (
    await tested.app.inject({ method: 'POST', url: '/control/wx-phone', payload: { cast: 'owner' } })
  ).json()
  const path = '/wxa/business/getuserphonenumber'
  expect((await callWechat(tested, path, { code })).json()).toMatchObject({
    errcode: 0,
    phone_info: { purePhoneNumber: '13900000001', countryCode: '86', watermark: { appid: miniProgramAppId } },
  })
  expect((await callWechat(tested, path, { code })).json().errcode).toBe(40029)
  const login = tested.world.codes.issue('wx.login', 'owner')
  expect((await callWechat(tested, path, { code: login })).json().errcode).toBe(40029)
})
