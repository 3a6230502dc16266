import type { WorldClock } from '../clock'
import type { Randomness } from '../randomness'

/** Access tokens for asking who somebody is; two hours by the city's clock. */
export interface UserTokens {
  readonly lifetimeSeconds: number
  issue(inhabitantId: string): string
  holderOf(token: string): string | undefined
  clear(): void
}

export function userTokens(clock: WorldClock, random: Randomness): UserTokens {
  const lifetimeSeconds = 7_200
  const issued = new Map<string, { readonly holder: string; readonly until: number }>()
  return {
    lifetimeSeconds,
    issue: holder => {
      const token = random(24).toString('base64url')
      issued.set(token, { holder, until: clock.now() + lifetimeSeconds * 1_000 })
      return token
    },
    holderOf: token => {
      const entry = issued.get(token)
      return entry && entry.until >= clock.now() ? entry.holder : undefined
    },
    clear: () => issued.clear(),
  }
}
