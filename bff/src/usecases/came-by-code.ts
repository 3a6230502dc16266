import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import { SHARE_LIVES_MS } from '../domain/share-counts'
import type { Clock } from '../ports/clock'
import type { EntryCodes } from '../ports/entry-codes'
import type { Shares } from '../ports/shares'
import { userOf } from './acting'

export interface CameByCodeDeps {
  codes: Pick<EntryCodes, 'byNumber'>
  shares: Pick<Shares, 'visit' | 'countView'>
  clock: Clock
}

/**
 * A signed-in person came by a code: the last one is kept for thirty days, and that somebody looked is counted without
 * a name. False for a code that is not ours or no longer open. Faults: UNAUTHENTICATED, FORBIDDEN.
 */
export function cameByCode({ codes, shares, clock }: CameByCodeDeps) {
  return async (actor: Actor, number: string): Promise<boolean> => {
    const { userId } = userOf(actor)
    const at = clock.now()
    const code = await codes.byNumber(number)
    if (!code || code.withdrawnAt !== null) return false
    if (code.validUntil !== null && code.validUntil < chinaDate(at)) return false
    if (await shares.visit(userId, code.code, at, SHARE_LIVES_MS)) await shares.countView(code.code, at)
    return true
  }
}
