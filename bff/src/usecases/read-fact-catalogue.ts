import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import { type CatalogueFact, catalogueOf } from '../domain/fact-catalogue'
import { onDuty } from '../domain/staff-duty'
import type { TagRule } from '../eligibility'
import type { Clock } from '../ports/clock'
import type { PolicyItems } from '../ports/policy-items'

export interface ReadFactCatalogueDeps {
  items: PolicyItems
  rules: readonly TagRule[]
  clock: Clock
}

/** What the platform may judge by, whose it is and what looks at it; nobody's values. Faults: UNAUTHENTICATED, FORBIDDEN. */
export function readFactCatalogue({ items, rules, clock }: ReadFactCatalogueDeps) {
  return async (actor: Actor): Promise<readonly CatalogueFact[]> => {
    onDuty(actor, 'REVIEWER', 'ACCEPTOR', 'SPECIALIST', 'LEADER')
    return catalogueOf(await items.inForce(chinaDate(clock.now())), rules)
  }
}
