import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import Fastify, { type FastifyReply, type FastifyRequest } from 'fastify'
import { tencentSms } from './tencent'

const message = {
  phone: '13900000001',
  templateId: '2300002',
  values: ['王玉兰', '技能提升补贴', '2,000.00', '11-21 09:41', '0231'],
  messageId: '0193-42',
}

describe('Tencent SMS over the wire', () => {
  const carrier = Fastify({ forceCloseConnections: true })
  const seen: { action: unknown; authorization: unknown; body: Record<string, unknown> }[] = []
  let answers: (request: FastifyRequest, reply: FastifyReply) => unknown
  let baseUrl: string
  beforeAll(async () => {
    carrier.post('/sms/', async (request, reply) => {
      const { headers } = request
      seen.push({
        action: headers['x-tc-action'],
        authorization: headers.authorization,
        body: request.body as Record<string, unknown>,
      })
      return answers(request, reply)
    })
    await carrier.listen({ host: '127.0.0.1', port: 0 })
    baseUrl = `http://127.0.0.1:${(carrier.server.address() as AddressInfo).port}/sms`
  })
  beforeEach(() => void seen.splice(0))
  afterAll(() => carrier.close())

  const sms = (change: { baseUrl?: string; timeoutSeconds?: number } = {}) =>
    tencentSms({
      baseUrl,
      secretId: 'id-1',
      secretKey: 'key-1',
      sdkAppId: '1400000001',
      signName: '长春政务',
      ...change,
    })
  const ofNumber = (Code: string, SerialNo = '') => {
    answers = () => ({
      Response: {
        RequestId: 'r',
        SendStatusSet: [{ Code, SerialNo, PhoneNumber: '+8613900000001', Fee: 1 }],
      },
    })
  }
  const ofRequest = (Code: string) => {
    answers = () => ({ Response: { RequestId: 'r', Error: { Code, Message: 'm' } } })
  }

  it('sends one approved text to one number, signed, with our message id to come back', async () => {
    ofNumber('Ok', '5000:1')
    expect(await sms().send(message)).toEqual({ kind: 'SENT', serial: '5000:1' })
    expect(seen).toEqual([
      {
        action: 'SendSms',
        authorization: expect.stringMatching(/^TC3-HMAC-SHA256 Credential=id-1\//),
        body: {
          PhoneNumberSet: ['+8613900000001'],
          SmsSdkAppId: '1400000001',
          SignName: '长春政务',
          TemplateId: '2300002',
          TemplateParamSet: message.values,
          SessionContext: '0193-42',
        },
      },
    ])
  })
  it.each([
    ['LimitExceeded.PhoneNumberThirtySecondLimit', 'LATER'],
    ['LimitExceeded.PhoneNumberDailyLimit', 'LATER'],
    ['LimitExceeded.DeliveryFrequencyLimit', 'LATER'],
    ['FailedOperation.InsufficientBalanceInSmsPackage', 'LATER'],
    ['FailedOperation.PhoneNumberInBlacklist', 'REFUSED'],
    ['InvalidParameterValue.IncorrectPhoneNumber', 'REFUSED'],
    ['InvalidParameterValue.ProhibitedUseUrlInTemplateParameter', 'REFUSED'],
    ['UnsupportedOperation.UnsuportedRegion', 'REFUSED'],
  ])('%s of the number is %s', async (code, kind) => {
    ofNumber(code)
    expect(await sms().send(message)).toEqual({ kind, code })
  })
  it.each([
    ['RequestLimitExceeded', 'LATER'],
    ['AuthFailure.SignatureExpire', 'LATER'],
    ['UnauthorizedOperation.SmsSdkAppIdVerifyFail', 'LATER'],
    ['InvalidParameterValue.TemplateParameterLengthLimit', 'REFUSED'],
    ['MissingParameter', 'REFUSED'],
  ])('%s of the request is %s', async (code, kind) => {
    ofRequest(code)
    expect(await sms().send(message)).toEqual({ kind, code })
  })
  it.each([
    ['the number', () => ofNumber('InternalError.Timeout')],
    ['the request', () => ofRequest('InternalError.OtherError')],
  ])('an inner error about %s may have been sent: only the receipt tells', async (_name, arrange) => {
    arrange()
    expect(await sms().send(message)).toEqual({ kind: 'LOST' })
  })
  it.each([
    ['no status', () => ({ Response: { RequestId: 'r', SendStatusSet: [] } })],
    [
      'no answer at all',
      (_: FastifyRequest, reply: FastifyReply) => {
        reply.hijack()
        reply.raw.destroy()
      },
    ],
    ['a gateway’s page', (_: FastifyRequest, reply: FastifyReply) => reply.code(502).send('<html>')],
  ])('%s: nobody knows', async (_name, how) => {
    answers = how
    expect(await sms().send(message)).toEqual({ kind: 'LOST' })
    expect(seen).toHaveLength(1)
  })
  it('no answer in time: nobody knows, and it is not sent again by itself', async () => {
    answers = (_request, reply) => reply.hijack()
    expect(await sms({ timeoutSeconds: 0.1 }).send(message)).toEqual({ kind: 'LOST' })
    expect(seen).toHaveLength(1)
  })
  it('nobody at the address: later', async () => {
    const gone = Fastify()
    await gone.listen({ host: '127.0.0.1', port: 0 })
    const { port } = gone.server.address() as AddressInfo
    const closed = once(gone.server, 'close')
    await gone.close()
    await closed
    expect(await sms({ baseUrl: `http://127.0.0.1:${port}/sms` }).send(message)).toEqual({
      kind: 'LATER',
      code: 'ECONNREFUSED',
    })
  })
})
