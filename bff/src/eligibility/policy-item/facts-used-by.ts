import type { PolicyItemVersion } from './policy-item'

/** Keys whose value is the name of a fact. */
const FACT_KEYS = new Set(['fact', 'list', 'base', 'of', 'to', 'part', 'heads'])

/**
 * Every fact key an item may look at: in its clauses, tallies, limits and formula. In the order of first mention.
 * Walks the data, so a new operator that names facts by one of these keys needs no change here.
 */
export function factsUsedBy(item: PolicyItemVersion): string[] {
  const found = new Set<string>()
  if (item.forEach) found.add(item.forEach.list)
  walk([item.conditions, item.tallies, item.limits, item.benefit.formula], found)
  return [...found]
}

/** Every fact key that a condition or formula names. */
export function factsNamedIn(condition: unknown): string[] {
  const found = new Set<string>()
  walk(condition, found)
  return [...found]
}

function walk(node: unknown, found: Set<string>): void {
  if (Array.isArray(node)) {
    for (const part of node) walk(part, found)
    return
  }
  if (typeof node !== 'object' || node === null) return
  for (const [key, value] of Object.entries(node)) {
    if (FACT_KEYS.has(key) && typeof value === 'string' && value.includes('.')) found.add(value)
    if (key === 'agree' && Array.isArray(value)) for (const fact of value) found.add(String(fact))
    walk(value, found)
  }
}
