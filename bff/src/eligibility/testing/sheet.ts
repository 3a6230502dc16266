import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import type { Fact, FactSheet, FactValue } from '@policy-direct/shared/facts/fact'

/** Facts as their departments would deliver them, as of the day before 2026-11-21. */
export function sheet(values: Record<string, FactValue>, asOf = '2026-11-20'): FactSheet {
  const facts: Record<string, Fact> = {}
  for (const [key, value] of Object.entries(values)) {
    facts[key] = { value, department: factDefinition(key)?.department ?? 'statistics', asOf }
  }
  return facts
}
