import type { Fact } from '@policy-direct/shared/facts/fact'

/** A fact as it arrived. `sentAt` (ISO 8601, UTC) orders corrections of one day; a snapshot has none. */
export interface DeliveredFact extends Fact {
  readonly sentAt?: string
}

export type DeliveredFacts = Readonly<Record<string, DeliveredFact>>

export interface MergedFacts {
  facts: DeliveredFacts
  /** Whether anything a person could see is different: then the facts have a new version. */
  changed: boolean
}

/**
 * Takes a delivery into what is held: per fact the newest wins, by as-of day, then by when it was sent.
 * The order is total, so repeated, late and out-of-order deliveries all end in the same facts.
 */
export function mergeFacts(held: DeliveredFacts, delivered: DeliveredFacts): MergedFacts {
  let changed = false
  const facts: Record<string, DeliveredFact> = { ...held }
  for (const [key, fact] of Object.entries(delivered)) {
    const known = facts[key]
    if (known && compareFacts(known, fact) >= 0) continue
    facts[key] = fact
    changed ||= !known || !sameToPeople(known, fact)
  }
  return { facts, changed }
}

/** Positive when `a` is the newer. Equal moments are settled by content, so that everybody settles them alike. */
export function compareFacts(a: DeliveredFact, b: DeliveredFact): number {
  return compare(a.asOf, b.asOf) || compare(a.sentAt ?? '', b.sentAt ?? '') || compare(content(a), content(b))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const sameToPeople = (a: Fact, b: Fact) => a.asOf === b.asOf && content(a) === content(b)
const content = ({ value, department }: Fact) => canonical([value, department])

/** JSON with sorted keys: the database does not keep their order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => compare(a, b)))
      : part,
  )
}
