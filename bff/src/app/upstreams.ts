import { upstream } from '../adapters/upstream/upstream'
import type { Upstream } from '../ports/upstream'
import type { Base } from './base'

const SIGN_ON_TIMEOUT_MS = 5_000
const EXCHANGE_TIMEOUT_MS = 15_000
const RETRIES = 2

/** The institutions identity stands on. Sign-in codes are single use, so their redeeming is never retried. */
export interface IdentityUpstreams {
  wechat: Upstream
  identityPlatform: Upstream
  licence: Upstream
  staffSignOn: Upstream
  exchange: Upstream
}

export function identityUpstreams({ config, metrics }: Base): IdentityUpstreams {
  const signOn = (name: string, who: string, baseUrl: string) =>
    upstream({ name, who, baseUrl, metrics, timeoutMs: SIGN_ON_TIMEOUT_MS, retries: RETRIES })
  return {
    wechat: signOn('wechat', '微信', config.WECHAT_BASE_URL),
    identityPlatform: signOn('identity', '省统一身份认证平台', config.IDENTITY_BASE_URL),
    licence: signOn('license', '电子营业执照', config.LICENSE_BASE_URL),
    staffSignOn: signOn('sso', '市政务统一登录', config.SSO_BASE_URL),
    exchange: upstream({
      name: 'exchange',
      who: '政务数据共享交换平台',
      baseUrl: config.EXCHANGE_BASE_URL,
      metrics,
      timeoutMs: EXCHANGE_TIMEOUT_MS,
      retries: RETRIES,
    }),
  }
}
