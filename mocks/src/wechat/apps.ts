import { credentials } from '../credentials'

/** The platform's two WeChat accounts: the mini-program, and the service account H5 signs in with. */
const secrets: Readonly<Record<string, string>> = {
  [credentials.wechat.miniProgramAppId]: credentials.wechat.miniProgramSecret,
  [credentials.wechat.serviceAppId]: credentials.wechat.serviceSecret,
}

/** @returns the code of the refusal, or `undefined` when app and secret belong together */
export function appRefusal(appid: string, secret: string): 40013 | 40125 | 41002 | 41004 | undefined {
  if (!appid) return 41002
  if (!secret) return 41004
  const expected = secrets[appid]
  if (expected === undefined) return 40013
  return expected === secret ? undefined : 40125
}

/** Whether WeChat knows the app. */
export function isKnownApp(appid: string): boolean {
  return secrets[appid] !== undefined
}
