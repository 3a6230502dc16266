import type { FactSheet } from '@policy-direct/shared/facts/fact'
import { regionPrefix } from '@policy-direct/shared/vocabulary/region'
import { FACTS } from '../firms'

/** A subject as the peers like it best: short names, dates as numbers, null for unknown. */
export type PlainRow = Record<string, number | string | boolean | null>

const INDEX = new Map(FACTS.map(([key], index) => [key, index]))
export const nameOf = (fact: string): string => `f${INDEX.get(fact)}`

/** `2026-11-21` as 20261121; anything else as it is. */
export const plainValue = <T>(value: T): T | number =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? Number(value.replaceAll('-', '')) : value

export function plainRow(facts: FactSheet): PlainRow {
  const row: PlainRow = {}
  for (const [key] of FACTS)
    row[nameOf(key)] = (plainValue(facts[key]?.value ?? null) ?? null) as PlainRow[string]
  return row
}

/** What every code inside a branch of a tree begins with. */
export const prefixOf = (branch: unknown): string => regionPrefix(String(branch))
