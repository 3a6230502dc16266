import { createCipheriv, createHash } from 'node:crypto'
import fc from 'fast-check'
import { credentials } from '../credentials'
import { machineRandomness } from '../randomness'
import { testWorld } from '../testing/test-world'
import { openidOf } from '../testing/wechat-client'
import { decryptPush, encryptPush, pushSignature } from './push-crypto'

const { encodingAesKey, pushToken, miniProgramAppId } = credentials.wechat

test('the official vector of the plain signature', () => {
  expect(pushSignature('AAAAA', '1714036504', '1514711492')).toBe('f464b24fc39322e44b38aa78f5edd27bd1441696')
})

test('any message comes back as it went, whatever its length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), message => {
      const encrypted = encryptPush(encodingAesKey, miniProgramAppId, message, machineRandomness(16))
      expect(decryptPush(encodingAesKey, encrypted)).toEqual({ message, appid: miniProgramAppId })
      expect(Buffer.from(encrypted, 'base64').length % 32).toBe(0)
    }),
  )
})

test('a text padded wrongly is refused', () => {
  const key = Buffer.from(`${encodingAesKey}=`, 'base64')
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  const wrong = Buffer.concat([cipher.update(Buffer.alloc(32, 40)), cipher.final()]).toString('base64')
  expect(() => decryptPush(encodingAesKey, wrong)).toThrow('padding')
})

test('an answer in the subscribe dialog is pushed signed and encrypted, and again until it is taken', async () => {
  const tested = testWorld()
  tested.platform = { status: 500, body: 'busy' }
  const template = 'PolicyMoneyArrivedLongTermTemplate000000003'
  await tested.app.inject({
    method: 'POST',
    url: '/control/subscriptions',
    payload: { cast: 'owner', templates: [template], answer: 'reject' },
  })
  await tested.pass(0)
  tested.platform = { status: 200, body: 'success' }
  await tested.pass(5_000)
  await tested.pass(60_000)
  expect(tested.posted.length).toBe(2)
  const query = new URL(tested.posted[1]!.url).searchParams
  const { Encrypt } = JSON.parse(tested.posted[1]!.body) as { Encrypt: string }
  const parts = [pushToken, query.get('timestamp')!, query.get('nonce')!]
  const sha1 = (sorted: string[]) => createHash('sha1').update(sorted.sort().join('')).digest('hex')
  expect(query.get('signature')).toBe(sha1([...parts]))
  expect(query.get('msg_signature')).toBe(sha1([...parts, Encrypt]))
  expect(query.get('encrypt_type')).toBe('aes')
  const { message, appid } = decryptPush(encodingAesKey, Encrypt)
  expect(appid).toBe(miniProgramAppId)
  expect(JSON.parse(message)).toMatchObject({
    FromUserName: openidOf(tested, 'owner'),
    MsgType: 'event',
    Event: 'subscribe_msg_popup_event',
    List: [{ TemplateId: template, SubscribeStatusString: 'reject' }],
  })
})
