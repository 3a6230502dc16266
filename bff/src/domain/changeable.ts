import { FACT_KEYS, factDefinition } from '@policy-direct/shared/facts/catalogue'
import { type ChangeableFact, changeableFact } from '@policy-direct/shared/facts/changeable-facts'
import type { FactDefinition } from '@policy-direct/shared/facts/definition'
import type { FactSheet } from '@policy-direct/shared/facts/fact'
import { type FactChange, factsUsedBy, type PolicyItemVersion } from '../eligibility'

/** Something a beneficiary may try out, with where it stands today. */
export interface Changeable {
  fact: string
  mark: ChangeableFact
  definition: FactDefinition
  /** Null when nobody supplied it: one more than nothing known is not known. */
  now: number | null
  /** Items that look at it. */
  items: PolicyItemVersion[]
}

/** What a beneficiary may try (N-11): marked in the catalogue, of their kind, and asked for by one of these items. */
export function changeableFor(
  kind: 'PERSON' | 'ENTERPRISE',
  facts: FactSheet,
  items: readonly PolicyItemVersion[],
): Changeable[] {
  return FACT_KEYS.flatMap((fact): Changeable[] => {
    const [mark, definition] = [changeableFact(fact), factDefinition(fact)]
    if (!mark || definition?.subject !== kind) return []
    const asking = items.filter(item => factsUsedBy(item).includes(fact))
    if (asking.length === 0) return []
    const value = facts[fact]?.value
    const now = Array.isArray(value) ? value.length : typeof value === 'number' ? value : null
    return [{ fact, mark, definition, now, items: asking }]
  })
}

const known = new WeakMap<PolicyItemVersion, string[]>()

/** What people of its kind can do about what an item looks at, in words. A version never changes: looked up once. */
export function deedsFor(item: PolicyItemVersion): string[] {
  const found =
    known.get(item) ?? changeableFor(item.beneficiary.kind, {}, [item]).map(({ mark }) => mark.deed)
  known.set(item, found)
  return found
}

/** Whether all of it may be tried: each at most once, within its bounds. */
export function mayTry(changeable: readonly Changeable[], changes: readonly FactChange[]): boolean {
  const asked = new Set(changes.map(({ fact }) => fact))
  return (
    asked.size === changes.length &&
    changes.every(({ fact, add }) => {
      const known = changeable.find(one => one.fact === fact)
      return known !== undefined && Number.isInteger(add) && add >= 0 && add <= known.mark.most
    })
  )
}
