import type { FastifyInstance } from 'fastify'
import { credentials } from '../credentials'
import { numberOf, textOf } from '../fields'
import type { World } from '../world'
import { tokenCall } from './token-required'
import { miniProgramUser, wechatOf } from './wechat-world'

const SEEN_WITHIN_MS = 2 * 3_600_000

/** What the stand-in calls risky or doubtful; the real list is WeChat's secret. */
const risky = [/赌博|博彩|代开发票|办证刻章/, 20008] as const
const doubtful = [/加微信|刷单|套现/, 20006] as const

function judged(text: string): { suggest: 'risky' | 'review' | 'pass'; label: number } {
  if (risky[0].test(text)) return { suggest: 'risky', label: risky[1] }
  if (doubtful[0].test(text)) return { suggest: 'review', label: doubtful[1] }
  return { suggest: 'pass', label: 100 }
}

/**
 * msg_sec_check, version 2. Judges the text as it came over the wire: `\uXXXX` escapes pass undetected, as they
 * do at WeChat.
 */
export function textCheckRoute(app: FastifyInstance, world: World): void {
  const wechat = wechatOf(world)
  tokenCall(app, world, '/wxa/msg_sec_check', (body, request) => {
    const openid = textOf(body, 'openid')
    const person = miniProgramUser(world, openid)
    if (!person) return wechat.error(40003)
    const serviceOpenid = wechat.openids.openidOf(credentials.wechat.serviceAppId, person)
    const seen = Math.max(wechat.lastSeen.get(openid) ?? 0, wechat.lastSeen.get(serviceOpenid) ?? 0)
    if (seen < world.clock.now() - SEEN_WITHIN_MS) return wechat.error(61010)
    const content = textOf(body, 'content')
    const scene = numberOf(body, 'scene') ?? 0
    if (numberOf(body, 'version') !== 2 || scene < 1 || scene > 4) return wechat.error(47001)
    if (content === '') return wechat.error(44002)
    if ([...content].length > 2500) return wechat.error(47001)
    const result = judged(request.rawBody)
    return {
      errcode: 0,
      errmsg: 'ok',
      detail: [{ strategy: 'content_model', errcode: 0, prob: 90, ...result }],
      trace_id: world.random(12).toString('hex'),
      result,
    }
  })
}
