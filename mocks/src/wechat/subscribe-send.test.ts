import { credentials } from '../credentials'
import { testWorld } from '../testing/test-world'
import { callWechat, openidOf } from '../testing/wechat-client'
import { decryptPush } from './push-crypto'

const ARRIVED = 'PolicyMoneyArrivedLongTermTemplate000000003'
const RETURNED = 'PolicyMoneyReturnedOneTimeTemplate000000004'
const arrived = {
  thing1: { value: '失业保险稳岗返还' },
  amount2: { value: '38,604.00元' },
  time3: { value: '2026年11月21日 14:02' },
  character_string4: { value: '**** 0231' },
}
const returned = {
  thing1: { value: '稳岗返还' },
  amount2: { value: '38604元' },
  thing3: { value: '账户已销户' },
}

type Tested = ReturnType<typeof testWorld>
const send = async (tested: Tested, over: object = {}) =>
  (
    await callWechat(tested, '/cgi-bin/message/subscribe/send', {
      touser: openidOf(tested, 'owner'),
      template_id: ARRIVED,
      page: 'pages/progress/index?id=1',
      data: arrived,
      ...over,
    })
  ).json() as { errcode: number; errmsg: string }
const answer = (tested: Tested, payload: object) =>
  tested.app.inject({ method: 'POST', url: '/control/subscriptions', payload: { cast: 'owner', ...payload } })

test('nobody is written to who has not accepted', async () => {
  const tested = testWorld()
  expect(await send(tested)).toMatchObject({ errcode: 43101 })
  expect(tested.world.messages.list()).toEqual([])
})

test('a long-term acceptance lasts until it is taken back', async () => {
  const tested = testWorld()
  await answer(tested, { templates: [ARRIVED] })
  expect([(await send(tested)).errcode, (await send(tested)).errcode]).toEqual([0, 0])
  expect(tested.world.messages.list('owner')[0]).toMatchObject({
    channel: 'SUBSCRIBE_MESSAGE',
    title: '资金到账通知',
    text: expect.stringContaining('到账金额：38,604.00元'),
    page: 'pages/progress/index?id=1',
    at: '2026-11-21T14:00:00.000+08:00',
  })
  await answer(tested, { templates: [ARRIVED], answer: 'reject', where: 'settings' })
  expect((await send(tested)).errcode).toBe(43101)
})

test('a one-time acceptance is one message, and they add up', async () => {
  const tested = testWorld()
  const once = { template_id: RETURNED, data: returned }
  await answer(tested, { templates: [RETURNED] })
  await answer(tested, { templates: [RETURNED] })
  const codes = [await send(tested, once), await send(tested, once), await send(tested, once)].map(
    one => one.errcode,
  )
  expect(codes).toEqual([0, 0, 43101])
})

test('a refused value names its key, and uses no acceptance up', async () => {
  const tested = testWorld()
  await answer(tested, { templates: [RETURNED] })
  const long = await send(tested, {
    template_id: RETURNED,
    data: { ...returned, thing1: { value: '一二三四五六七八九十一二三四五六七八九十一' } },
  })
  expect(long).toMatchObject({
    errcode: 47003,
    errmsg: expect.stringContaining('argument invalid! data.thing1.value invalid rid: '),
  })
  const missing = await send(tested, { template_id: RETURNED, data: { thing1: { value: '稳岗返还' } } })
  expect(missing.errmsg).toContain('data.amount2.value is empty')
  expect((await send(tested, { template_id: RETURNED, data: returned })).errcode).toBe(0)
})

test.each([
  ['another openid', { touser: 'oNobody' }, 40003],
  ['another template', { template_id: 'x' }, 40037],
  ['a page with a leading slash', { page: '/pages/home/index' }, 41030],
  ['a page we do not have', { page: 'home' }, 41030],
  ['an unknown state', { miniprogram_state: 'beta' }, 47003],
])('%s is refused with its code', async (_what, over, errcode) => {
  const tested = testWorld()
  await answer(tested, {})
  expect((await send(tested, over)).errcode).toBe(errcode)
})

test('the fault refused43101 refuses once', async () => {
  const tested = testWorld()
  await answer(tested, {})
  tested.world.faults.add({ upstream: 'wechat', fault: 'refused43101', times: 1 })
  expect([(await send(tested)).errcode, (await send(tested)).errcode]).toEqual([43101, 0])
})

test('that a message reached the phone is pushed', async () => {
  const tested = testWorld()
  await answer(tested, { templates: [ARRIVED] })
  await send(tested)
  await tested.pass(1_000)
  const bodies = tested.posted.map(delivery => JSON.parse(delivery.body) as { Encrypt: string })
  const events = bodies.map(body =>
    JSON.parse(decryptPush(credentials.wechat.encodingAesKey, body.Encrypt).message),
  )
  expect(events.map(event => event.Event)).toContain('subscribe_msg_sent_event')
})

test.each([
  ['not JSON', '{', 47001],
  ['nothing', '', 44002],
])('a body that is %s has its own code', async (_what, body, errcode) => {
  const tested = testWorld()
  expect((await callWechat(tested, '/cgi-bin/message/subscribe/send', body)).json().errcode).toBe(errcode)
})
