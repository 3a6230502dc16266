import type { FastifyInstance } from 'fastify'
import { credentials } from '../credentials'
import { numberOf, textOf } from '../fields'
import type { World } from '../world'
import { isPublishedPage } from './mini-program-pages'
import { tokenCall } from './token-required'
import { wechatOf } from './wechat-world'

const MAX_DAYS = 30
const queryShape = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~%]{0,1024}$/

/** When a link ends, in UNIX seconds; `undefined` = the request is malformed. */
function expiryOf(body: unknown, nowSeconds: number): number | undefined {
  const latest = nowSeconds + MAX_DAYS * 86_400
  if (numberOf(body, 'expire_type') === 1) {
    const days = numberOf(body, 'expire_interval') ?? MAX_DAYS
    return days >= 1 && days <= MAX_DAYS ? nowSeconds + days * 86_400 : undefined
  }
  const time = numberOf(body, 'expire_time') ?? latest
  return time > nowSeconds && time <= latest + 86_400 ? time : undefined
}

/** URL Links: made, looked up, and opened (a page that says what WeChat would open). */
export function linkRoutes(app: FastifyInstance, world: World): void {
  const wechat = wechatOf(world)
  const links = new Map<
    string,
    { path: string; query: string; create_time: number; expire_time: number; env_version: string }
  >()
  world.onReset(() => links.clear())

  tokenCall(app, world, '/wxa/generate_urllink', body => {
    const now = Math.floor(world.clock.now() / 1000)
    const path = textOf(body, 'path').replace(/^\//, '')
    const query = textOf(body, 'query')
    if (path.includes('?') || (path !== '' && !isPublishedPage(path))) return wechat.error(40165)
    const expire = expiryOf(body, now)
    if (!queryShape.test(query) || expire === undefined) return wechat.error(40097)
    const key = world.random(8).toString('base64url')
    const env = textOf(body, 'env_version') || 'release'
    links.set(key, { path, query, create_time: now, expire_time: expire, env_version: env })
    return { errcode: 0, errmsg: 'ok', url_link: `https://wxaurl.cn/${key}` }
  })

  tokenCall(app, world, '/wxa/query_urllink', body => {
    const link = links.get(textOf(body, 'url_link').split('/').pop() ?? '')
    if (!link) return wechat.error(40066)
    return {
      errcode: 0,
      errmsg: 'ok',
      url_link_info: { appid: credentials.wechat.miniProgramAppId, ...link },
      quota_info: { remain_visit_quota: 6_000_000 },
    }
  })
}
