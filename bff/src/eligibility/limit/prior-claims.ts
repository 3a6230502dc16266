import { addMonths } from '../calendar'
import { periodOf } from '../policy-item/in-force'
import type { PolicyItemVersion } from '../policy-item/policy-item'
import type { Claim } from './limit'
import { asideRegister, groupRegister, limitRegister, rightRegister, UNSAID, windowKey } from './registers'

/** What a payment from before go-live says about itself. */
export type PaidBefore = {
  /** What it was paid for: '' , `2026` or `2026-08`. */
  readonly period: string
  readonly paidOn: string
  /** Fields of the record it was paid for, where the item is granted per record. */
  readonly record: Readonly<Record<string, string>>
  /** Members it was paid for, where the item counts records (pseudonyms of hired persons). */
  readonly members: readonly string[]
}

export type PriorClaim = Pick<Claim, 'register' | 'key' | 'per'>

/** Where a payment from before stands in the registers that today's limits are judged on, and under the right itself. */
export function priorClaims(item: PolicyItemVersion, payment: PaidBefore): PriorClaim[] {
  const claims = daysPaidFor(payment).flatMap(day => claimsOn(day, item, payment))
  return [...new Map(claims.map(claim => [`${claim.register}\n${claim.key}`, claim])).values()]
}

function claimsOn(day: string, item: PolicyItemVersion, payment: PaidBefore): PriorClaim[] {
  const members = payment.members.length > 0 ? payment.members : [UNSAID]
  const said = (field: string) => payment.record[field] || UNSAID
  const claims: PriorClaim[] = item.limits.flatMap(limit => {
    const register = limitRegister(item.id, limit)
    const keys = limit.each === undefined ? [keyOf((limit.key ?? []).map(said))] : members.map(one => [one])
    return keys.map(parts => ({ register, key: windowKey(limit.window, day, parts), per: limit.per }))
  })
  for (const exclusion of item.exclusions) {
    const register = groupRegister(exclusion)
    const each = exclusion.each !== undefined
    for (const key of each ? members : [windowKey(exclusion.window ?? 'EVER', day, [])]) {
      claims.push({ register, key, per: each ? 'ANYONE' : 'BENEFICIARY' })
    }
  }
  const record = item.forEach ? said(item.forEach.key) : ''
  const right = `${record}|${periodOf(item, day)}`
  return [...claims, { register: rightRegister(item.id), key: right, per: 'BENEFICIARY' }]
}

/** Where a payment waits that cannot be placed yet: what it could have been is not paid meanwhile. */
export const asideClaim = (itemOrDepartment: string): PriorClaim => ({
  register: asideRegister(itemOrDepartment),
  key: '',
  per: 'BENEFICIARY',
})

/** One part that is not said makes the whole key unsaid: it could be any. */
const keyOf = (parts: readonly string[]) => (parts.includes(UNSAID) ? parts.map(() => UNSAID) : parts)

/**
 * Days inside what it was paid for, so that every window it may have been for holds one. Where only the year is said, the
 * day of payment tells the month; a day outside that year tells nothing, so the payment counts in every month of it.
 */
function daysPaidFor({ period, paidOn }: PaidBefore): string[] {
  if (/^\d{4}-\d{2}$/.test(period)) return [`${period}-01`]
  if (!/^\d{4}$/.test(period) || paidOn.startsWith(period)) return [paidOn]
  return Array.from({ length: 12 }, (_, month) => addMonths(`${period}-01-01`, month))
}

/** Raised when payments are placed by other rules than before. */
const PLACING = 2

/** What the registers of an item depend on; when it differs, payments are placed anew. */
export function termsOf({ limits, exclusions, forEach, grantedPer }: PolicyItemVersion): string {
  return JSON.stringify([
    limits.map(({ id, window, per, key, each }) => [id, window, per, key ?? null, each ?? null]),
    exclusions.map(({ group, each, window }) => [group, each ?? null, ...(window ? [window] : [])]),
    forEach?.key ?? null,
    grantedPer,
    PLACING,
  ])
}
