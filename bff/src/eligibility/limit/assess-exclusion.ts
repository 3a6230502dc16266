import type { LimitResult } from './assess-limit'
import type { Exclusion, GrantHistory } from './limit'
import type { LimitContext } from './limit-context'
import { paidBeforeText, paidClaims, paidValues, unsaidOf } from './paid-before'
import { claimsHeld, groupRegister, UNSAID, windowKey } from './registers'

/**
 * An exclusion group. A grant under another item of the group ends it (or, with `each`, drops that member from the
 * count; a payment that does not say for which members it was leaves open which to drop, so it is UNKNOWN). Which of
 * two open offers is the better one is decided where the package is put together.
 */
export function assessExclusion(
  itemId: string,
  exclusion: Exclusion,
  context: LimitContext,
  history: GrantHistory | undefined,
  leadDepartment: string,
): LimitResult {
  const register = groupRegister(exclusion)
  const base = { id: register, text: exclusion.text, max: 1 }
  if (exclusion.each !== undefined) {
    const { members, used } = context.tally(exclusion.each)
    const unsaid = paidClaims(history, register, UNSAID, 'BENEFICIARY').filter(past => past.itemId !== itemId)
    if (unsaid.length > 0) {
      const values = [used, ...paidValues(unsaid)]
      return {
        assessment: { ...base, state: 'UNKNOWN', values, ...unsaidOf(unsaid, leadDepartment) },
        claims: [],
      }
    }
    const claims = members.map(key => ({ register, key, per: 'ANYONE' as const, max: 1 }))
    const state = history === undefined ? 'AT_CONFIRMATION' : 'WITHIN'
    return { assessment: { ...base, state, values: [used] }, claims }
  }
  const key = windowKey(exclusion.window ?? 'EVER', context.asOf, [])
  const held = history === undefined ? 0 : claimsHeld(history, register, key, 'BENEFICIARY', itemId)
  if (held > 0) {
    const road = { kind: 'OBJECTION' as const, text: '您没有领过？点“数据有误”，核对后重新判断' }
    const paid = (history ?? []).filter(
      past =>
        past.paidBefore &&
        past.register === register &&
        past.key === key &&
        past.holder === 'SELF' &&
        past.itemId !== itemId,
    )
    const said = paid.length > 0 ? `：${paid.map(paidBeforeText).join('，')}` : ''
    const gap = { text: `${exclusion.window ? '这个月' : ''}已经领过同类的另一项，不能重复享受${said}` }
    const values = paidValues(paid)
    return { assessment: { ...base, state: 'REACHED', used: held, values, gap, road }, claims: [] }
  }
  const claim = { register, key, per: 'BENEFICIARY' as const, max: 1 }
  const state = history === undefined ? 'AT_CONFIRMATION' : 'WITHIN'
  return { assessment: { ...base, state, used: 0, values: [] }, claims: [claim] }
}
