import { createCipheriv } from 'node:crypto'
import { pushSignature, wechatPush } from './push'

const AES_KEY = 'pd3Yk8Qw2Zr7Vt1Xn6Bm4Lc9Hs5Jg0FdEaUiOpTyRqW'
const NOW = 1_714_036_504_000

function encrypt(message: string, appId: string): string {
  const key = Buffer.from(`${AES_KEY}=`, 'base64')
  const length = Buffer.alloc(4)
  length.writeUInt32BE(Buffer.byteLength(message))
  const plain = Buffer.concat([Buffer.alloc(16, 7), length, Buffer.from(message), Buffer.from(appId)])
  const missing = 32 - (plain.length % 32)
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  return Buffer.concat([
    cipher.update(plain),
    cipher.update(Buffer.alloc(missing, missing)),
    cipher.final(),
  ]).toString('base64')
}

describe('WeChat message push', () => {
  const push = wechatPush({ token: 'AAAAA', aesKey: AES_KEY, appId: 'wx1', now: () => NOW })
  const timestamp = '1714036504'
  const nonce = '1514711492'
  const signed = (encrypted: string) => ({
    signature: '',
    timestamp,
    nonce,
    msgSignature: pushSignature('AAAAA', timestamp, nonce, encrypted),
  })
  const message = JSON.stringify({
    FromUserName: 'o-1',
    Event: 'subscribe_msg_sent_event',
    List: { TemplateId: 'T', MsgID: '42', ErrorCode: '0' },
  })

  it('answers the verification with the echo (official vector)', () => {
    const signature = 'f464b24fc39322e44b38aa78f5edd27bd1441696'
    expect(push.echo({ signature, timestamp, nonce }, 'hello')).toBe('hello')
    expect(push.echo({ signature: signature.replace('f', 'e'), timestamp, nonce }, 'hello')).toBeNull()
  })
  it('reads a push in secure mode', () => {
    const encrypted = encrypt(message, 'wx1')
    expect(push.read(signed(encrypted), encrypted)).toEqual({
      openid: 'o-1',
      event: 'subscribe_msg_sent_event',
      items: [{ templateId: 'T', answer: null, delivered: true, messageId: '42' }],
    })
  })
  it.each([
    ['a forged signature', () => encrypt(message, 'wx1'), 'x'],
    ['another app', () => encrypt(message, 'wx2'), null],
    ['garbage', () => 'bm9wZQ==', null],
    ['no JSON', () => encrypt('<xml>', 'wx1'), null],
  ])('reads nothing from %s', (_name, make, forged) => {
    const encrypted = make()
    const query = signed(encrypted)
    expect(push.read({ ...query, msgSignature: forged ?? query.msgSignature }, encrypted)).toBeNull()
  })
  it('reads nothing that is older than the window', () => {
    const old = wechatPush({ token: 'AAAAA', aesKey: AES_KEY, appId: 'wx1', now: () => NOW + 301_000 })
    const encrypted = encrypt(message, 'wx1')
    expect(old.read(signed(encrypted), encrypted)).toBeNull()
  })
})
