import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import { type Clause, factsUsedBy, type PolicyItemVersion } from '../eligibility'

/** Codes of the departments whose data settle a clause, once each, in the order the clause names them. */
export function clauseSources(item: PolicyItemVersion, clause: Clause): string[] {
  const named = Object.entries(item.tallies).filter(([name]) => mentions(clause, name))
  const { forEach, ...rest } = item
  const alone: PolicyItemVersion = {
    ...rest,
    conditions: [clause],
    tallies: Object.fromEntries(named),
    limits: [],
    benefit: { text: '', rounding: 'DOWN', roundingBasis: '' },
  }
  const facts = factsUsedBy(alone)
  // A clause on fields of the record at hand speaks of the list the item is assessed over.
  const keys = facts.length === 0 && forEach ? [forEach.list] : facts
  return [...new Set(keys.flatMap(key => factDefinition(key)?.department ?? []))]
}

const mentions = (clause: Clause, tally: string): boolean =>
  JSON.stringify(clause.condition).includes(`"${tally}"`)
