import type { Randomness } from '../randomness'

/** Global return codes of the WeChat server API that the stand-in uses. */
const messages = {
  [-1]: 'system error',
  40001: 'invalid credential, access_token is invalid or not latest',
  40003: 'invalid openid',
  40013: 'invalid appid',
  40029: 'invalid code',
  40037: 'invalid template_id',
  40066: 'invalid url',
  40097: 'invalid args',
  40125: 'invalid appsecret',
  40163: 'code been used',
  40165: 'invalid weapp pagepath',
  40169: 'invalid length for scene, or the data is not json string',
  41001: 'access_token missing',
  41002: 'appid missing',
  41004: 'appsecret missing',
  41008: 'missing code',
  41030: 'invalid page',
  42001: 'access_token expired',
  43101: 'user refuse to accept the msg',
  43104: 'appid not match',
  44002: 'empty post data',
  45009: 'reach max api daily quota limit',
  45011: 'api minute-quota reach limit, must slower, retry next minute',
  47001: 'data format error',
  47003: 'argument invalid!',
  61010: 'code is expired',
  87009: 'invalid signature',
} as const

export type WechatErrorCode = keyof typeof messages

/** What the API answers, with HTTP 200, when it will not. */
export interface WechatError {
  readonly errcode: WechatErrorCode
  readonly errmsg: string
}

const hex8 = (random: Randomness) => random(4).toString('hex')

/**
 * @param detail follows the message, as in `argument invalid! data.thing1.value is empty`
 * @returns the error with its ` rid: ` trace, as every real answer carries one
 */
export function wechatError(random: Randomness, errcode: WechatErrorCode, detail = ''): WechatError {
  const words = [messages[errcode], detail].filter(Boolean).join(' ')
  return { errcode, errmsg: `${words} rid: ${hex8(random)}-${hex8(random)}-${hex8(random)}` }
}
