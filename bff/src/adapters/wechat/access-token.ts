import type { Cache } from '../../ports/cache'
import type { Upstream } from '../../ports/upstream'
import { refusalFault, refusalOf } from './answer'

/** Renew before WeChat does (it keeps the old one for five minutes), so that no request goes out with a dying token. */
const RENEW_EARLY_MS = 10 * 60_000
const SHORTEST_MS = 60_000

export interface AccessToken {
  get(): Promise<string>
  /** Forgets a token WeChat no longer takes. */
  forget(): Promise<void>
}

/** The mini-program's stable access token, shared by all processes through the cache. */
export function stableAccessToken(
  upstream: Upstream,
  cache: Cache,
  appId: string,
  secret: string,
): AccessToken {
  const key = `wechat:access-token:${appId}`
  let asking: Promise<string> | undefined

  async function ask(): Promise<string> {
    // In normal mode WeChat repeats the same token, so asking twice is the same as once.
    const { body } = await upstream.json<{ access_token: string; expires_in: number }>({
      method: 'POST',
      path: '/cgi-bin/stable_token',
      json: { grant_type: 'client_credential', appid: appId, secret, force_refresh: false },
      repeatable: true,
    })
    const refusal = refusalOf(body)
    if (refusal) throw refusalFault(refusal)
    await cache.set(key, body.access_token, Math.max(body.expires_in * 1000 - RENEW_EARLY_MS, SHORTEST_MS))
    return body.access_token
  }

  return {
    async get() {
      const known = await cache.get(key)
      if (known) return known
      asking ??= ask().finally(() => {
        asking = undefined
      })
      return asking
    },
    forget: () => cache.delete(key),
  }
}
