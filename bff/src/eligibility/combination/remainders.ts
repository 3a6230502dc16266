import { isGroupRegister } from '../limit/registers'
import type { GrantedClaim, Option, Remainder } from './option'
import { placeName } from './place'

/** With more partners than this only the whole, one partner first, and all of them first are looked at. */
const MOST_PARTNERS = 6

/**
 * What options that count members come to when others of the group take theirs first. Whoever is taken before leaves
 * out whole intersections, so the subsets of the partners are all there is, in whichever order things are taken.
 */
export function remaindersOf(options: readonly Option[]): {
  remainders: Map<string, Remainder[]>
  complete: boolean
} {
  const holders = new Map<string, Option[]>()
  for (const option of options)
    for (const claim of option.claims) {
      const at = placeName(claim)
      holders.set(at, [...(holders.get(at) ?? []), option])
    }
  let complete = true
  const remainders = new Map<string, Remainder[]>()
  for (const option of options) {
    if (!option.after) continue
    const shared = sharedWith(option, holders)
    if (shared.size > MOST_PARTNERS) complete = false
    const found = new Map<string, Remainder>()
    for (const partners of subsetsOf([...shared.values()])) {
      const granted = distinct(partners.flat())
      const name = granted.map(placeName).sort().join('\r')
      if (found.has(name)) continue
      const left = option.after(granted)
      if (left) found.set(name, left)
    }
    remainders.set(option.id, [...found.values()])
  }
  return { remainders, complete }
}

/** Claims that stand where the option's own would, by whose they are. */
function sharedWith(
  option: Option,
  holders: ReadonlyMap<string, readonly Option[]>,
): Map<string, GrantedClaim[]> {
  const shared = new Map<string, GrantedClaim[]>()
  for (const claim of option.claims) {
    for (const other of holders.get(placeName(claim)) ?? []) {
      const aside = isGroupRegister(claim.register) && other.itemId === option.itemId
      if (other === option || aside) continue
      const granted = { ...claim, itemId: other.itemId }
      shared.set(other.id, [...(shared.get(other.id) ?? []), granted])
    }
  }
  return shared
}

/** Every subset but the empty one; past the limit, single ones and all together. */
function subsetsOf<T>(parts: readonly T[]): T[][] {
  if (parts.length > MOST_PARTNERS) return [...parts.map(part => [part]), [...parts]]
  const subsets: T[][] = []
  for (let bits = 1; bits < 2 ** parts.length; bits += 1)
    subsets.push(parts.filter((_, index) => (bits >> index) & 1))
  return subsets
}

function distinct(claims: readonly GrantedClaim[]): GrantedClaim[] {
  return [...new Map(claims.map(claim => [placeName(claim), claim])).values()]
}
