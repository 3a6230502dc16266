import { createDecipheriv, createHash, timingSafeEqual } from 'node:crypto'
import type { PushedEvent, WeChatPush } from '../../ports/wechat-push'

export interface PushSettings {
  token: string
  /** 43 characters of base64. */
  aesKey: string
  appId: string
  /** Machine time in milliseconds; a push older than the window is somebody's copy. */
  now(): number
}

/** WeChat pads to 32 bytes, twice the cipher's block: the cipher's own padding is off. */
const PAD_TO = 32
const WINDOW_SECONDS = 300

/** Hex SHA-1 over the parts, sorted and joined: `signature` of three, `msg_signature` of four. */
export function pushSignature(...parts: readonly string[]): string {
  return createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex')
}

/** WeChat's message push in secure mode (AES-256-CBC, SHA-1 signature). */
export function wechatPush({ token, aesKey, appId, now }: PushSettings): WeChatPush {
  const key = Buffer.from(`${aesKey}=`, 'base64')
  const fresh = (timestamp: string) => Math.abs(Number(timestamp) - now() / 1000) <= WINDOW_SECONDS
  return {
    echo: ({ signature, timestamp, nonce }, echostr) =>
      equal(pushSignature(token, timestamp, nonce), signature) ? echostr : null,
    read({ timestamp, nonce, msgSignature }, encrypted) {
      if (!fresh(timestamp) || !equal(pushSignature(token, timestamp, nonce, encrypted), msgSignature))
        return null
      const plain = decrypted(key, encrypted)
      return plain?.appId === appId ? eventOf(plain.message) : null
    },
  }
}

function equal(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** 16 random bytes, 4 bytes of length, the message, the app id. */
export function decrypted(key: Buffer, encrypted: string): { message: string; appId: string } | null {
  try {
    const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
    const padded = Buffer.concat([decipher.update(encrypted, 'base64'), decipher.final()])
    const padding = padded[padded.length - 1] ?? 0
    if (padding < 1 || padding > PAD_TO) return null
    const plain = padded.subarray(0, padded.length - padding)
    const length = plain.readUInt32BE(16)
    return {
      message: plain.subarray(20, 20 + length).toString('utf8'),
      appId: plain.subarray(20 + length).toString('utf8'),
    }
  } catch {
    return null
  }
}

interface WireItem {
  TemplateId?: string
  SubscribeStatusString?: string
  MsgID?: string
  ErrorCode?: string
}

function eventOf(message: string): PushedEvent | null {
  try {
    const body = JSON.parse(message) as {
      FromUserName?: string
      Event?: string
      List?: WireItem | WireItem[]
    }
    if (!body.FromUserName || !body.Event) return null
    // One entry comes as an object, several as an array.
    const items = body.List === undefined ? [] : Array.isArray(body.List) ? body.List : [body.List]
    return {
      openid: body.FromUserName,
      event: body.Event,
      items: items.flatMap(item =>
        item.TemplateId
          ? [
              {
                templateId: item.TemplateId,
                answer: item.SubscribeStatusString ?? null,
                delivered: item.ErrorCode === undefined ? null : item.ErrorCode === '0',
                messageId: item.MsgID ?? null,
              },
            ]
          : [],
      ),
    }
  } catch {
    return null
  }
}
