import { upstreamUnavailable } from '../../domain/fault'
import type { ProvenPerson, SignOn } from '../../ports/sign-on'
import type { Upstream } from '../../ports/upstream'

export interface IdentityPlatformSettings {
  /** Address of the platform as browsers reach it. */
  pageUrl: string
  clientId: string
  clientSecret: string
}

const WHO = '省统一身份认证平台'

/** 省统一身份认证: OAuth 2 code, then userinfo with the real name and its level. */
export function identityPlatform(
  upstream: Upstream,
  settings: IdentityPlatformSettings,
): SignOn<ProvenPerson> {
  return {
    page(returnUrl, state) {
      const query = new URLSearchParams({
        client_id: settings.clientId,
        redirect_uri: returnUrl,
        response_type: 'code',
        state,
      })
      return `${settings.pageUrl}/oauth2/authorize?${query}`
    },
    async redeem(code) {
      const token = await upstream.json<{ access_token?: string }>({
        method: 'POST',
        path: '/oauth2/token',
        form: {
          client_id: settings.clientId,
          client_secret: settings.clientSecret,
          code,
          grant_type: 'authorization_code',
        },
      })
      if (token.status === 400) return { kind: 'CODE_REJECTED' }
      if (token.status !== 200 || !token.body.access_token) throw unreadable(token.status)
      const { status, body } = await upstream.json<Partial<ProvenPerson>>({
        method: 'GET',
        path: '/oauth2/userinfo',
        headers: { authorization: `Bearer ${token.body.access_token}` },
      })
      const { issuer, level, name, idNumber, phone } = body
      if (status !== 200 || !issuer || !level || !name || !idNumber || !phone) throw unreadable(status)
      return { kind: 'KNOWN', who: { issuer, level, name, idNumber, phone } }
    },
  }
}

const unreadable = (status: number) =>
  upstreamUnavailable(WHO, { upstream: 'identity', kind: 'UNREADABLE', status })
