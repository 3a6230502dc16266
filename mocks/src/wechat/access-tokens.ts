import type { Randomness } from '../randomness'

const MINUTE_MS = 60_000
const LIFETIME_MS = 7_200_000
/** Old and new token both work for five minutes around a renewal; `stable_token` renews that early. */
const OVERLAP_MS = 5 * MINUTE_MS
const FORCED_PER_DAY = 20
const FORCED_APART_MS = 30_000
const PER_MINUTE = 10_000

interface Token {
  readonly value: string
  readonly until: number
}

export type TokenAnswer = { access_token: string; expires_in: number } | 45009 | 45011

/** Access tokens of one app; `stable_token` and the older `token` are isolated from each other. */
export interface AccessTokens {
  /** Normal mode repeats the same token; force mode kills the old one (20 a day, 30 s apart). */
  stable(forceRefresh: boolean): TokenAnswer
  /** Each call makes a new one; the previous lives five minutes more. */
  plain(): TokenAnswer
  /** @returns `undefined` for a good token, else the code of the refusal */
  refusal(token: string): 40001 | 41001 | 42001 | undefined
}

/** @param now milliseconds since 1970 */
export function accessTokens(now: () => number, random: Randomness): AccessTokens {
  let stable: Token | undefined
  let forced: number[] = []
  let calls: number[] = []
  const alive = new Map<string, number>()
  let plain: Token | undefined

  const fresh = (): Token => {
    // Real tokens are up to 512 characters long; storing them in a short column is a classic mistake.
    const token = { value: `98_${random(200).toString('base64url')}`, until: now() + LIFETIME_MS }
    alive.set(token.value, token.until)
    return token
  }
  const answer = (token: Token): TokenAnswer => ({
    access_token: token.value,
    expires_in: Math.floor((token.until - now()) / 1000),
  })
  const retire = (token: Token | undefined) => {
    if (token) alive.set(token.value, Math.min(token.until, now() + OVERLAP_MS))
  }
  return {
    stable: forceRefresh => {
      calls = calls.filter(at => at > now() - MINUTE_MS)
      if (calls.length >= PER_MINUTE) return 45011
      calls.push(now())
      if (forceRefresh) {
        forced = forced.filter(at => at > now() - 86_400_000)
        if (forced.length >= FORCED_PER_DAY) return 45009
        if (forced.some(at => at > now() - FORCED_APART_MS)) return 45011
        forced.push(now())
        if (stable) alive.delete(stable.value)
        stable = fresh()
      } else if (!stable || stable.until - now() <= OVERLAP_MS) {
        stable = fresh()
      }
      return answer(stable)
    },
    plain: () => {
      retire(plain)
      plain = fresh()
      return answer(plain)
    },
    refusal: token => {
      if (!token) return 41001
      const until = alive.get(token)
      if (until === undefined) return 40001
      return until <= now() ? 42001 : undefined
    },
  }
}
