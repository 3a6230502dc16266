import Fastify from 'fastify'
import type { Refused } from '../usecases/note-refusal'
import type { SmsReceipt } from '../usecases/take-sms-receipts'
import { callbackRoutes } from './callbacks'

describe('callbacks', () => {
  const seen: unknown[] = []
  const noted: Refused[] = []
  const server = Fastify()
  beforeAll(() =>
    callbackRoutes(server, {
      bank: async callback => {
        seen.push(callback)
        if (callback.signature === 'unreadable') throw Object.assign(new Error(''), { code: 'INVALID_INPUT' })
        return callback.signature === 'good' ? 'TAKEN' : 'FORGED'
      },
      smsReceipts: async (receipts: readonly SmsReceipt[]) => {
        seen.push(...receipts)
        return receipts.length
      },
      wechat: {
        echo: ({ signature }, echostr) => (signature === 'good' ? echostr : null),
        read: ({ msgSignature }, encrypted) =>
          msgSignature === 'good' ? { openid: encrypted, event: 'e', items: [] } : null,
        take: async event => void seen.push(event),
      },
      smsKey: 'unguessable',
      note: refused => void noted.push(refused),
    }),
  )
  beforeEach(() => {
    seen.length = 0
    noted.length = 0
  })
  const post = (url: string, payload: string, headers = {}) =>
    server.inject({
      method: 'POST',
      url,
      payload,
      headers: { 'content-type': 'application/json', ...headers },
    })

  it.each([
    ['good', 200],
    ['bad', 401],
    ['unreadable', 400],
  ])('bank: a %s signature answers %i, over the bytes as they came', async (signature, status) => {
    const payload = '{ "eventId" : "e1" }'
    const headers = { 'x-bank-client': 'c', 'x-bank-timestamp': '1', 'x-bank-signature': signature }
    expect((await post('/callbacks/bank', payload, headers)).statusCode).toBe(status)
    expect(noted).toEqual(
      status === 200
        ? []
        : [
            expect.objectContaining({
              ...{ actor: null, door: 'POST /callbacks/bank', sent: payload },
              ...{
                code: status === 401 ? 'FORGED' : 'UNREADABLE',
                reason: expect.stringContaining('没有动'),
              },
            }),
          ],
    )
    expect(seen).toEqual([
      { client: 'c', timestamp: '1', signature, method: 'POST', path: '/callbacks/bank', body: payload },
    ])
  })
  it('SMS receipts need the unguessable path, and are answered as the carrier wants', async () => {
    const payload = JSON.stringify([
      { sid: '5000:1', mobile: '139', report_status: 'SUCCESS' },
      { mobile: '1' },
    ])
    expect((await post('/callbacks/sms/guess', payload)).statusCode).toBe(404)
    expect(noted.map(({ door }) => door)).toEqual(['POST /callbacks/sms/:key'])
    expect((await post('/callbacks/sms/unguessable', payload)).json()).toEqual({ result: 0, errmsg: 'OK' })
    expect(seen).toEqual([{ serial: '5000:1', phone: '139', delivered: true }])
    expect((await post('/callbacks/sms/unguessable', 'nonsense')).statusCode).toBe(400)
  })
  it('WeChat: echoes, takes, and refuses what is not signed', async () => {
    const get = (signature: string) =>
      server.inject(`/callbacks/wechat?signature=${signature}&timestamp=1&nonce=2&echostr=hello`)
    expect([(await get('good')).body, (await get('bad')).statusCode]).toEqual(['hello', 401])
    const push = (signature: string) =>
      post(`/callbacks/wechat?msg_signature=${signature}&timestamp=1&nonce=2`, '{"Encrypt":"o-1"}')
    expect((await push('good')).body).toBe('success')
    expect((await push('bad')).statusCode).toBe(401)
    expect(seen).toEqual([{ openid: 'o-1', event: 'e', items: [] }])
  })
})
