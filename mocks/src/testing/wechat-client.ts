import { credentials } from '../credentials'
import { wechatOf } from '../wechat/wechat-world'
import type { TestWorld } from './test-world'

const { miniProgramAppId: appid, miniProgramSecret: secret } = credentials.wechat

/** A person's openid in the mini-program. */
export function openidOf(tested: TestWorld, id: string): string {
  return wechatOf(tested.world).openids.openidOf(appid, id)
}

/** A fresh access token, as the platform gets it. */
export async function accessToken(tested: TestWorld, force_refresh = false): Promise<string> {
  const answer = await tested.app.inject({
    method: 'POST',
    url: '/wechat/cgi-bin/stable_token',
    payload: { grant_type: 'client_credential', appid, secret, force_refresh },
  })
  return (answer.json() as { access_token: string }).access_token
}

/** A POST with a good token. */
export async function callWechat(tested: TestWorld, path: string, body: object | string) {
  const url = `/wechat${path}?access_token=${await accessToken(tested)}`
  return tested.app.inject({
    method: 'POST',
    url,
    payload: body,
    headers: { 'content-type': 'application/json' },
  })
}

/** What `wx.login` and then code2session give. */
export async function miniProgramSession(tested: TestWorld, cast: string, code?: string) {
  const login = await tested.app.inject({ method: 'POST', url: '/control/wx-login', payload: { cast } })
  const js_code = code ?? (login.json() as { code: string }).code
  const query = { appid, secret, js_code, grant_type: 'authorization_code' }
  const answer = await tested.app.inject({ url: '/wechat/sns/jscode2session', query })
  return {
    code: js_code,
    ...(answer.json() as { openid: string; session_key: string; unionid: string; errcode?: number }),
  }
}
