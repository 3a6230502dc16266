import { credentials } from './credentials'
import { settled, testWorld } from './testing/test-world'

const page = {
  url: '/wechat/connect/oauth2/authorize',
  query: {
    appid: credentials.wechat.serviceAppId,
    redirect_uri: 'http://platform.test/',
    response_type: 'code',
    state: '1',
  },
}
const token = {
  method: 'POST' as const,
  url: '/wechat/cgi-bin/stable_token',
  payload: {
    grant_type: 'client_credential',
    appid: credentials.wechat.miniProgramAppId,
    secret: credentials.wechat.miniProgramSecret,
  },
}

test('slow answers late, but answers', async () => {
  const tested = testWorld()
  tested.world.faults.add({ upstream: 'wechat', fault: 'slow', times: 1, delayMs: 2_000 })
  let answered = false
  const answer = tested.app.inject(token).then(result => {
    answered = true
    return result
  })
  await settled()
  await tested.pass(1_999)
  expect(answered).toBe(false)
  await tested.pass(1)
  expect((await answer).json()).toHaveProperty('access_token')
})

test('sign-in pages stay up, and a token is not what acceptThenTimeout waits for', async () => {
  const tested = testWorld()
  tested.world.faults.add({ upstream: 'wechat', fault: 'acceptThenTimeout', times: 1 })
  expect((await tested.app.inject(token)).json()).toHaveProperty('access_token')
  tested.world.faults.add({ upstream: 'wechat', fault: 'error500', times: 1 })
  expect((await tested.app.inject(page)).statusCode).toBe(200)
  expect((await tested.app.inject(token)).statusCode).toBe(500)
  expect(tested.world.faults.list().map(fault => fault.fault)).toEqual(['acceptThenTimeout'])
})

test('breaking one upstream leaves the others alone', async () => {
  const tested = testWorld()
  tested.world.faults.add({ upstream: 'bank', fault: 'error500', times: 1 })
  expect((await tested.app.inject(token)).statusCode).toBe(200)
  expect((await tested.app.inject({ url: '/control/clock' })).statusCode).toBe(200)
})
