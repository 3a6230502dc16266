import { createHash, createHmac } from 'node:crypto'
import { credentials } from '../credentials'
import { testWorld } from '../testing/test-world'
import type { SendStatus } from './send'

type Tested = ReturnType<typeof testWorld>
interface Answer {
  Response: { RequestId: string; Error?: { Code: string }; SendStatusSet?: SendStatus[] }
}

const body = (over: object = {}) => ({
  PhoneNumberSet: ['+8613900000001'],
  SmsSdkAppId: credentials.sms.sdkAppId,
  SignName: credentials.sms.signName,
  TemplateId: '2300002',
  TemplateParamSet: ['王玉兰', '稳岗返还', '38,604.00', '11月21日', '0231'],
  SessionContext: 'outbox-1',
  ...over,
})

/** TC3 written down a second time, straight from its document, so that one slip cannot hide the other. */
function signed(
  tested: Tested,
  payload: string,
  how: {
    headers?: string[]
    host?: string
    age?: number
    key?: string
    id?: string
    raw?: boolean
    service?: string
    path?: string
  },
) {
  const timestamp = Math.floor(tested.time.now() / 1000) - (how.age ?? 0)
  const values: Record<string, string> = {
    'content-type': 'application/json; charset=utf-8',
    host: how.host ?? 'sms.test',
    'x-tc-action': how.raw ? 'SendSms' : 'sendsms',
  }
  const names = how.headers ?? ['content-type', 'host']
  const day = new Date(timestamp * 1000).toISOString().slice(0, 10)
  const sha = (text: string) => createHash('sha256').update(text).digest('hex')
  const mac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
  const canonical = `POST\n${how.path ?? '/'}\n\n${names.map(name => `${name}:${values[name]}\n`).join('')}\n${names.join(';')}\n${sha(payload)}`
  const text = `TC3-HMAC-SHA256\n${timestamp}\n${day}/${how.service ?? 'sms'}/tc3_request\n${sha(canonical)}`
  const key = mac(
    mac(mac(`TC3${how.key ?? credentials.sms.secretKey}`, day), how.service ?? 'sms'),
    'tc3_request',
  )
  const id = how.id ?? credentials.sms.secretId
  return {
    host: 'sms.test',
    'content-type': values['content-type']!,
    'x-tc-action': 'SendSms',
    'x-tc-version': '2021-01-11',
    'x-tc-region': 'ap-beijing',
    'x-tc-timestamp': String(timestamp),
    authorization: `TC3-HMAC-SHA256 Credential=${id}/${day}/${how.service ?? 'sms'}/tc3_request, SignedHeaders=${names.join(';')}, Signature=${mac(key, text).toString('hex')}`,
  }
}

async function send(
  tested: Tested,
  over: object = {},
  how: Parameters<typeof signed>[2] = {},
  headers: object = {},
) {
  const payload = JSON.stringify(body(over))
  const answer = await tested.app.inject({
    method: 'POST',
    url: '/sms/',
    payload,
    headers: { ...signed(tested, payload, how), ...headers },
  })
  return (answer.json() as Answer).Response
}

test('a signed message is sent, shown as the phone shows it, and receipted with its serial number', async () => {
  const tested = testWorld()
  const { SendStatusSet, RequestId } = await send(tested)
  const [status] = SendStatusSet!
  expect(RequestId).toMatch(/^[0-9a-f-]{36}$/)
  expect(status).toMatchObject({
    PhoneNumber: '+8613900000001',
    Code: 'Ok',
    SessionContext: 'outbox-1',
    IsoCode: 'CN',
    Fee: 1,
  })
  expect(tested.world.messages.list('owner')[0]).toMatchObject({
    channel: 'SMS',
    to: '13900000001',
    text: '【长春政策直达】王玉兰，稳岗返还38,604.00元已于11月21日到账，收款账户尾号0231。如未收到请拨12345。',
    status: 'SENT',
  })
  await tested.pass(800)
  expect(JSON.parse(tested.posted[0]!.body)).toEqual([
    {
      user_receive_time: '2026-11-21 14:00:00',
      nationcode: '86',
      mobile: '13900000001',
      report_status: 'SUCCESS',
      errmsg: 'DELIVRD',
      description: '用户短信送达成功',
      sid: status!.SerialNo,
    },
  ])
  expect(tested.world.messages.list('owner')[0]).toMatchObject({ status: 'DELIVERED' })
})

test.each([
  ['content type and host', {}],
  ['the action, in lower case', { headers: ['content-type', 'host', 'x-tc-action'] }],
  ['the action as it is', { headers: ['content-type', 'host', 'x-tc-action'], raw: true }],
])('signing %s is accepted', async (_what, how) => {
  expect((await send(testWorld(), {}, how)).Error).toBeUndefined()
})

test('the official SDK: no port in the signed host, its endpoint up to the first dot as service', async () => {
  const how = { host: '127.0.0.1', path: '/sms/', service: '127' }
  expect((await send(testWorld(), {}, how, { host: '127.0.0.1:9000' })).Error).toBeUndefined()
  const elsewhere = await send(testWorld(), {}, { ...how, service: 'cvm' }, { host: '127.0.0.1:9000' })
  expect(elsewhere.Error?.Code).toBe('AuthFailure.SignatureFailure')
})

test.each([
  ['another secret', { key: 'guess' }, 'AuthFailure.SignatureFailure'],
  ['another host', { host: 'elsewhere.test' }, 'AuthFailure.SignatureFailure'],
  ['an unknown id', { id: 'AKIDnobody' }, 'AuthFailure.SecretIdNotFound'],
  ['a clock six minutes slow', { age: 360 }, 'AuthFailure.SignatureExpire'],
  ['a clock six minutes fast', { age: -360 }, 'AuthFailure.SignatureExpire'],
  ['too few signed headers', { headers: ['content-type'] }, 'AuthFailure.InvalidAuthorization'],
])('%s is turned away', async (_what, how, code) => {
  const tested = testWorld()
  expect((await send(tested, {}, how)).Error?.Code).toBe(code)
  expect(tested.world.messages.list()).toEqual([])
})

test('a clock four minutes off is good, and the city clock does not matter', async () => {
  const tested = testWorld()
  tested.world.clock.advance(30 * 86_400_000)
  expect((await send(tested, {}, { age: 240 })).Error).toBeUndefined()
})

test.each([
  ['another action', { 'x-tc-action': 'Other' }, 'InvalidAction'],
  ['another version', { 'x-tc-version': '2019-07-11' }, 'NoSuchVersion'],
  ['no region', { 'x-tc-region': '' }, 'MissingParameter'],
  ['no authorisation', { authorization: 'Bearer x' }, 'AuthFailure.InvalidAuthorization'],
])('%s is refused', async (_what, headers, code) => {
  expect((await send(testWorld(), {}, {}, headers)).Error?.Code).toBe(code)
})

test.each([
  ['no number', { PhoneNumberSet: [] }, 'MissingParameter'],
  ['201 numbers', { PhoneNumberSet: Array(201).fill('13900000001') }, 'LimitExceeded.PhoneNumberCountLimit'],
  ['another application', { SmsSdkAppId: '1' }, 'InvalidParameterValue.SdkAppIdNotExist'],
  ['another signature', { SignName: '别人' }, 'FailedOperation.SignatureIncorrectOrUnapproved'],
  ['an unknown template', { TemplateId: '1' }, 'FailedOperation.TemplateIncorrectOrUnapproved'],
  [
    'a variable too few',
    { TemplateParamSet: ['王玉兰'] },
    'FailedOperation.TemplateParamSetNotMatchApprovedTemplate',
  ],
  [
    'a link in a variable',
    { TemplateParamSet: ['王玉兰', 'https://a.cn', '1', '2', '3'] },
    'InvalidParameterValue.ProhibitedUseUrlInTemplateParameter',
  ],
  ['a context of 512 bytes', { SessionContext: 'x'.repeat(512) }, 'InvalidParameterValue'],
])('%s: the whole request is refused', async (_what, over, code) => {
  expect((await send(testWorld(), over)).Error?.Code).toBe(code)
})

test('each number has its own outcome', async () => {
  const { SendStatusSet } = await send(testWorld(), {
    PhoneNumberSet: ['13900000001', '008613900000002', '12345'],
  })
  expect(SendStatusSet!.map(status => status.Code)).toEqual([
    'Ok',
    'Ok',
    'InvalidParameterValue.IncorrectPhoneNumber',
  ])
})

test('the limits of a number: 30 seconds, an hour, a day, the same content', async () => {
  const tested = testWorld({
    smsLimits: {
      perNumberPer30s: 1,
      perNumberPerHour: 2,
      perNumberPerDay: 3,
      sameContentPerDay: 2,
      variableChars: 12,
    },
  })
  const code = async (over = {}) => (await send(tested, over)).SendStatusSet![0]!.Code
  expect(await code()).toBe('Ok')
  expect(await code()).toBe('LimitExceeded.PhoneNumberThirtySecondLimit')
  await tested.pass(30_000)
  expect(await code()).toBe('Ok')
  await tested.pass(30_000)
  expect(await code()).toBe('LimitExceeded.PhoneNumberOneHourLimit')
  await tested.pass(3_600_000)
  expect(await code()).toBe('LimitExceeded.PhoneNumberSameContentDailyLimit')
  const other = { TemplateParamSet: ['王玉兰', '稳岗返还', '1.00', '11月21日', '0231'] }
  expect(await code(other)).toBe('Ok')
  await tested.pass(3_600_000)
  expect(await code(other)).toBe('LimitExceeded.PhoneNumberDailyLimit')
  const long = { TemplateParamSet: ['x'.repeat(13), '', '', '', ''] }
  expect((await send(tested, long)).Error?.Code).toBe('InvalidParameterValue.TemplateParameterLengthLimit')
})

test('the fault smsLimit refuses one number', async () => {
  const tested = testWorld()
  tested.world.faults.add({ upstream: 'sms', fault: 'smsLimit', times: 1 })
  const { SendStatusSet } = await send(tested, { PhoneNumberSet: ['13900000001', '13900000002'] })
  expect(SendStatusSet!.map(status => status.Code)).toEqual(['LimitExceeded.DeliveryFrequencyLimit', 'Ok'])
})

test('a receipt that is not answered as documented comes again', async () => {
  const tested = testWorld()
  tested.platform = { status: 200, body: 'ok' }
  await send(tested)
  await tested.pass(800)
  await tested.pass(3_000)
  tested.platform = { status: 200, body: '{"result":0,"errmsg":"OK"}' }
  await tested.pass(15_000)
  await tested.pass(60_000)
  expect(tested.posted.length).toBe(3)
  expect(new Set(tested.posted.map(delivery => delivery.body)).size).toBe(1)
})
