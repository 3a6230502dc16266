import type { DeliveredFacts } from '../../domain/fact-merge'
import type { Tables } from './tables'

export type FactRow = Tables['subject']['facts']['__select__']

/** Facts from their row: `{"<key>": [value, department, asOf, sentAt?]}`. */
export function factsFromRow(row: FactRow): DeliveredFacts {
  const facts: Record<string, DeliveredFacts[string]> = {}
  for (const key in row) {
    const [value, department, asOf, sentAt] = row[key]!
    facts[key] = {
      value: value as DeliveredFacts[string]['value'],
      department,
      asOf,
      ...(sentAt !== undefined && { sentAt }),
    }
  }
  return facts
}

export function factsToRow(facts: DeliveredFacts): string {
  const row: Record<string, unknown[]> = {}
  for (const [key, { value, department, asOf, sentAt }] of Object.entries(facts)) {
    row[key] = sentAt === undefined ? [value, department, asOf] : [value, department, asOf, sentAt]
  }
  return JSON.stringify(row)
}
