import { decode } from 'jpeg-js'
import { encode } from 'uqr'
import { testWorld } from '../testing/test-world'
import { accessToken, callWechat, miniProgramSession } from '../testing/wechat-client'

const ask = (body: object) => callWechat(testWorld(), '/wxa/getwxacodeunlimit', body)

test('the picture is a JPEG whose modules say page and scene', async () => {
  const answer = await ask({ scene: 'p=abcDEF1234', page: 'pages/home/index', width: 300 })
  expect(answer.headers['content-type']).toBe('image/jpeg')
  const picture = decode(answer.rawPayload)
  expect([picture.width, picture.height]).toEqual([300, 300])
  const qr = encode('weapp://pages/home/index?scene=p%3DabcDEF1234', { ecc: 'M', border: 4 })
  const scale = Math.floor(300 / qr.size)
  const margin = Math.floor((300 - scale * qr.size) / 2)
  const dark = (x: number, y: number) => {
    const at = (index: number) => margin + index * scale + Math.floor(scale / 2)
    return picture.data[(at(y) * 300 + at(x)) * 4]! < 128
  }
  const read = qr.data.map((row, y) => row.map((_module, x) => dark(x, y)))
  expect(read).toEqual(qr.data)
})

test.each([
  ['a long scene', { scene: 'x'.repeat(33) }, 40169],
  ['an empty scene', { scene: '' }, 40169],
  ['a scene with %', { scene: 'a%20b' }, 40169],
  ['a scene in Chinese', { scene: '政策' }, 40169],
  ['a page with a leading slash', { scene: 'a', page: '/pages/home/index' }, 41030],
  ['a page with a query', { scene: 'a', page: 'pages/home/index?a=1' }, 41030],
  ['an unpublished page', { scene: 'a', page: 'elsewhere' }, 41030],
  ['a tiny picture', { scene: 'a', width: 100 }, 40097],
])('%s is refused as JSON', async (_what, body, errcode) => {
  const answer = await ask(body)
  expect(answer.headers['content-type']).toContain('application/json')
  expect(answer.json().errcode).toBe(errcode)
})

test('check_path: false lets an unpublished page pass', async () => {
  expect((await ask({ scene: 'a', page: 'elsewhere', check_path: false })).headers['content-type']).toBe(
    'image/jpeg',
  )
})

test('no token and a dead token are told apart', async () => {
  const tested = testWorld()
  const old = await accessToken(tested)
  const call = async (token: string) =>
    (
      await tested.app.inject({
        method: 'POST',
        url: `/wechat/wxa/getwxacodeunlimit?access_token=${token}`,
        payload: { scene: 'a' },
      })
    ).json().errcode
  expect([await call(''), await call('x')]).toEqual([41001, 40001])
  await tested.pass(7_200_000)
  expect(await call(old)).toBe(42001)
})

test('a URL Link is made, found again, and limited to 30 days', async () => {
  const tested = testWorld()
  const make = (body: object) =>
    callWechat(tested, '/wxa/generate_urllink', { path: 'pages/home/index', query: 'p=1', ...body })
  const link = (await make({ expire_type: 1, expire_interval: 30 })).json()
  expect(link).toMatchObject({ errcode: 0, url_link: expect.stringMatching(/^https:\/\/wxaurl\.cn\//) })
  const found = (await callWechat(tested, '/wxa/query_urllink', { url_link: link.url_link })).json()
  expect(found.url_link_info).toMatchObject({ path: 'pages/home/index', query: 'p=1' })
  expect(found.url_link_info.expire_time - found.url_link_info.create_time).toBe(30 * 86_400)
  expect((await make({ expire_type: 1, expire_interval: 31 })).json().errcode).toBe(40097)
  expect((await make({ path: 'nowhere' })).json().errcode).toBe(40165)
  expect((await make({ query: '政策' })).json().errcode).toBe(40097)
})

test('the text check passes, doubts, refuses, and wants a recent visitor', async () => {
  const tested = testWorld()
  const { openid } = await miniProgramSession(tested, 'owner')
  const check = async (content: string, over: object = {}) =>
    (
      await callWechat(tested, '/wxa/msg_sec_check', { version: 2, scene: 2, openid, content, ...over })
    ).json()
  expect((await check('办得很快')).result).toEqual({ suggest: 'pass', label: 100 })
  expect((await check('加微信返现')).result.suggest).toBe('review')
  expect((await check('代开发票')).result.suggest).toBe('risky')
  expect((await check('好', { version: 1 })).errcode).toBe(47001)
  expect((await check('好', { openid: 'oNobody' })).errcode).toBe(40003)
  await tested.pass(2 * 3_600_000 + 1)
  expect((await check('好')).errcode).toBe(61010)
})
