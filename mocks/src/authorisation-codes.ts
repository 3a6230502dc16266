import type { WorldClock } from './clock'
import type { Randomness } from './randomness'

const LIFETIME_MS = 5 * 60_000

/** Why a code is worth nothing. `USED` within its lifetime, `UNKNOWN` otherwise. */
export type CodeRefusal = 'UNKNOWN' | 'USED' | 'EXPIRED'

/** Single-use codes, five minutes, shared by every authorisation page. */
export interface AuthorisationCodes {
  /**
   * @param page which institution may redeem it
   * @param subject inhabitant id, or any text the institution needs (a uscc may follow the id after `|`)
   */
  issue(page: string, subject: string): string
  redeem(page: string, code: string): { subject: string } | { refused: CodeRefusal }
  clear(): void
}

export function authorisationCodes(clock: WorldClock, random: Randomness): AuthorisationCodes {
  const issued = new Map<string, { page: string; subject: string; until: number; used: boolean }>()
  return {
    issue: (page, subject) => {
      const code = `0${random(16).toString('hex')}`
      issued.set(code, { page, subject, until: clock.now() + LIFETIME_MS, used: false })
      return code
    },
    redeem: (page, code) => {
      const entry = issued.get(code)
      if (entry?.page !== page) return { refused: 'UNKNOWN' }
      if (entry.until < clock.now()) return { refused: 'EXPIRED' }
      if (entry.used) return { refused: 'USED' }
      entry.used = true
      return { subject: entry.subject }
    },
    clear: () => issued.clear(),
  }
}
