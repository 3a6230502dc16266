import { createHmac } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { CodeRefusal } from '../authorisation-codes'
import { credentials } from '../credentials'
import { textOf } from '../fields'
import { signInRoute } from '../pages/sign-in-route'
import type { World } from '../world'
import { appRefusal, isKnownApp } from './apps'
import { wechatOf } from './wechat-world'

const codeErrors = { UNKNOWN: 40029, EXPIRED: 40029, USED: 40163 } as const satisfies Record<
  CodeRefusal,
  number
>

/** Sign-in of the mini-program (code2session) and of H5 (web authorisation). */
export function signInRoutes(app: FastifyInstance, world: World): void {
  const wechat = wechatOf(world)

  app.get('/sns/jscode2session', async request => {
    const { query } = request
    const appid = textOf(query, 'appid')
    const refusal = appRefusal(appid, textOf(query, 'secret'))
    if (refusal) return wechat.error(refusal)
    if (!textOf(query, 'js_code')) return wechat.error(41008)
    const redeemed = world.codes.redeem('wx.login', textOf(query, 'js_code'))
    if ('refused' in redeemed) return wechat.error(codeErrors[redeemed.refused])
    const openid = wechat.openids.openidOf(appid, redeemed.subject)
    const sessionKey = world.random(16).toString('base64')
    wechat.sessionKeys.set(openid, sessionKey)
    wechat.lastSeen.set(openid, world.clock.now())
    return { session_key: sessionKey, openid, unionid: wechat.openids.unionidOf(redeemed.subject) }
  })

  app.get('/sns/oauth2/access_token', async request => {
    const { query } = request
    const appid = textOf(query, 'appid')
    const refusal = appRefusal(appid, textOf(query, 'secret'))
    if (refusal) return wechat.error(refusal)
    const redeemed = world.codes.redeem('wechat', textOf(query, 'code'))
    if ('refused' in redeemed) return wechat.error(codeErrors[redeemed.refused])
    const openid = wechat.openids.openidOf(appid, redeemed.subject)
    wechat.lastSeen.set(openid, world.clock.now())
    return {
      access_token: `98_${world.random(48).toString('base64url')}`,
      expires_in: 7200,
      refresh_token: `98_${world.random(48).toString('base64url')}`,
      openid,
      scope: 'snsapi_base',
      unionid: wechat.openids.unionidOf(redeemed.subject),
    }
  })

  app.get('/wxa/checksession', async request => {
    const { query } = request
    const tokenRefusal = wechat.tokens.refusal(textOf(query, 'access_token'))
    if (tokenRefusal) return wechat.error(tokenRefusal)
    const sessionKey = wechat.sessionKeys.get(textOf(query, 'openid'))
    if (!sessionKey) return wechat.error(87009)
    const expected = createHmac('sha256', sessionKey).update('').digest('hex')
    return textOf(query, 'signature') === expected ? { errcode: 0, errmsg: 'ok' } : wechat.error(87009)
  })

  signInRoute(app, world, {
    path: '/connect/oauth2/authorize',
    page: 'wechat',
    institution: '微信',
    purpose: '“政策直达”申请用你的微信登录。',
    badges: person => person.licences.map(licence => licence.enterpriseName),
    refusal: query => {
      if (!isKnownApp(textOf(query, 'appid'))) return 'AppID 参数错误（10013）'
      if (textOf(query, 'appid') !== credentials.wechat.serviceAppId)
        return 'Scope 参数错误或没有 Scope 权限（10005）'
      return textOf(query, 'response_type') === 'code' ? undefined : 'response_type 参数错误'
    },
  })
}
