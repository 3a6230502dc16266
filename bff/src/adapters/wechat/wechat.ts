import { upstreamUnavailable } from '../../domain/fault'
import type { Cache } from '../../ports/cache'
import type { Upstream, UpstreamAnswer } from '../../ports/upstream'
import type { CodeAnswer, SubscribeAnswer, WeChat, WeChatIdentity } from '../../ports/wechat'
import { stableAccessToken } from './access-token'
import {
  isRejectedCode,
  refusalFault,
  refusalOf,
  STALE_TOKEN,
  SYSTEM_BUSY,
  type WeChatRefusal,
  WHO,
} from './answer'

export interface WeChatSettings {
  appId: string
  appSecret: string
  serviceAppId: string
  serviceAppSecret: string
  /** Where people's browsers reach open.weixin.qq.com. */
  openUrl: string
  /** `formal`, or `trial` while the mini-program is not released. */
  miniProgramState: 'formal' | 'trial' | 'developer'
}

const REFUSED_BY_USER = 43101
/** openid, template, page, argument: sending the same again never helps. */
const UNSENDABLE = new Set([40003, 40037, 41030, 47003])

/** The few endpoints of api.weixin.qq.com this product needs. */
export function wechatApi(upstream: Upstream, cache: Cache, settings: WeChatSettings): WeChat {
  const token = stableAccessToken(upstream, cache, settings.appId, settings.appSecret)

  async function redeem(app: WeChatIdentity['app'], path: string): Promise<CodeAnswer<WeChatIdentity>> {
    // Codes are single use: asked twice, WeChat would call the first asking a theft.
    const { body } = await upstream.json<{ openid?: string; unionid?: string }>({
      method: 'GET',
      path,
      repeatable: false,
    })
    const refusal = refusalOf(body)
    if (refusal && isRejectedCode(refusal)) return { kind: 'CODE_REJECTED' }
    if (refusal) throw refusalFault(refusal)
    if (!body.openid) throw upstreamUnavailable(WHO, { upstream: 'wechat', kind: 'UNREADABLE' })
    return { kind: 'KNOWN', who: { app, openid: body.openid, unionid: body.unionid ?? null } }
  }

  /** Calls with the access token; once more when WeChat says that the token is stale or that it is busy. */
  async function withToken(path: string, json: unknown): Promise<UpstreamAnswer | WeChatRefusal> {
    for (let again = false; ; again = true) {
      const query = new URLSearchParams({ access_token: await token.get() })
      const answer = await upstream.call({ method: 'POST', path: `${path}?${query}`, json })
      const refusal = answer.contentType.startsWith('image/') ? null : refusalOf(readJson(answer))
      if (!refusal) return answer
      if (STALE_TOKEN.has(refusal.errcode)) await token.forget()
      else if (refusal.errcode !== SYSTEM_BUSY) return refusal
      if (again) throw refusalFault(refusal)
    }
  }

  return {
    miniProgramIdentity: code =>
      redeem(
        'MINI_PROGRAM',
        `/sns/jscode2session?${new URLSearchParams({
          appid: settings.appId,
          secret: settings.appSecret,
          js_code: code,
          grant_type: 'authorization_code',
        })}`,
      ),
    serviceAccountIdentity: code =>
      redeem(
        'SERVICE_ACCOUNT',
        `/sns/oauth2/access_token?${new URLSearchParams({
          appid: settings.serviceAppId,
          secret: settings.serviceAppSecret,
          code,
          grant_type: 'authorization_code',
        })}`,
      ),
    authorisationPage(returnUrl, state) {
      const query = new URLSearchParams({
        appid: settings.serviceAppId,
        redirect_uri: returnUrl,
        response_type: 'code',
        scope: 'snsapi_base',
        state,
      })
      return `${settings.openUrl}/connect/oauth2/authorize?${query}#wechat_redirect`
    },
    async sendSubscribeMessage({ openid, templateId, page, values }): Promise<SubscribeAnswer> {
      const answer = await withToken('/cgi-bin/message/subscribe/send', {
        touser: openid,
        template_id: templateId,
        page,
        miniprogram_state: settings.miniProgramState,
        lang: 'zh_CN',
        data: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value }])),
      })
      if (!('errcode' in answer)) return { kind: 'SENT' }
      if (answer.errcode === REFUSED_BY_USER) return { kind: 'NOT_ACCEPTED' }
      if (!UNSENDABLE.has(answer.errcode)) throw refusalFault(answer)
      return { kind: 'UNSENDABLE', errcode: answer.errcode, reason: answer.errmsg.replace(/ rid:.*$/, '') }
    },
    async codeImage(scene, page, width) {
      const answer = await withToken('/wxa/getwxacodeunlimit', { scene, page, width, check_path: true })
      if ('errcode' in answer) throw refusalFault(answer)
      return answer.body
    },
  }
}

function readJson(answer: UpstreamAnswer): unknown {
  try {
    return JSON.parse(answer.body.toString('utf8'))
  } catch {
    throw upstreamUnavailable(WHO, { upstream: 'wechat', kind: 'UNREADABLE', status: answer.status })
  }
}
