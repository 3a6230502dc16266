import type { Claim, GrantHistory } from '../limit/limit'
import { claimsHeld, groupRegister, isGroupRegister, limitRegister } from '../limit/registers'
import type { PolicyItemVersion } from '../policy-item/policy-item'

/** Where one claim stands in a register, and who else may stand there. */
export type Place = {
  /** Register and key. */
  readonly at: string
  /** In the register of an exclusion group, claims of the same item do not stand in each other's way. */
  readonly sameItemAside: boolean
  /** How many others may stand there beside it, earlier grants counted already. Negative: there is no room at all. */
  readonly others: number
}

/** The places of some claims, once each, as `explain` would count them against earlier grants. */
export function placesOf(itemId: string, claims: readonly Claim[], history: GrantHistory): Place[] {
  const places = new Map<string, Place>()
  for (const { register, key, per, max } of claims) {
    const at = placeName({ register, key })
    const sameItemAside = isGroupRegister(register)
    const held = claimsHeld(history, register, key, per, sameItemAside ? itemId : undefined)
    const others = Math.min(max - held - 1, places.get(at)?.others ?? max)
    places.set(at, { at, sameItemAside, others })
  }
  return [...places.values()]
}

/** Register and key as one word. */
export const placeName = ({ register, key }: Pick<Claim, 'register' | 'key'>): string => `${register}\n${key}`

/** The item's own words for the limit or group in which earlier grants leave claims no room; undefined when none is full. */
export function fullRuleOf(
  { id, limits, exclusions }: Pick<PolicyItemVersion, 'id' | 'limits' | 'exclusions'>,
  claims: readonly Claim[],
  history: GrantHistory,
): string | undefined {
  const full = new Set(
    claims.filter(claim => placesOf(id, [claim], history)[0]!.others < 0).map(({ register }) => register),
  )
  const rule =
    limits.find(limit => full.has(limitRegister(id, limit))) ??
    exclusions.find(exclusion => full.has(groupRegister(exclusion)))
  return rule?.text
}
