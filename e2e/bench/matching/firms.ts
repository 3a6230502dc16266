import { FACT_CATALOGUE, factKeysOf } from '@policy-direct/shared/facts/catalogue'
import type { FactDefinition } from '@policy-direct/shared/facts/definition'
import type { Fact, FactSheet, FactValue } from '@policy-direct/shared/facts/fact'
import { REGION_CODES } from '@policy-direct/shared/vocabulary/region'
import { pick, seeded } from './random'

/** How many facts of each kind a firm of the benchmark has: 44. */
const TAKEN = { REGION: 1, INDUSTRY: 1, DATE: 5, ENUM: 7, COUNT: 12, BOOLEAN: 8, MONEY: 10 } as const
/** A fact in thirteen is not known, as departments deliver. */
const UNKNOWN_SHARE = 1 / 13
const AS_OF = '2026-11-20'

/** The facts of the benchmark, with their definitions. */
export const FACTS: readonly (readonly [key: string, definition: FactDefinition])[] = Object.entries(
  TAKEN,
).flatMap(([kind, many]) =>
  factKeysOf('ENTERPRISE')
    .map(key => [key as string, FACT_CATALOGUE[key] as FactDefinition] as const)
    .filter(([, definition]) => definition.kind === kind)
    .slice(0, many),
)

const DIVISIONS =
  'A01 B06 C13 C17 C26 C35 C39 D44 E47 E50 F51 F52 G54 H61 I63 I65 J66 K70 L71 L72 M73 M75 N77 O80 P83 Q84 R87 S91'
const TRADES = DIVISIONS.split(' ').flatMap(division =>
  ['1', '11', '19', '2', '21'].map(rest => division + rest),
)

/** A value of a fact: counts and money are many small and few large, as firms are. */
export function drawn({ kind, values }: FactDefinition, random: () => number): FactValue {
  switch (kind) {
    case 'REGION':
      return pick(random, REGION_CODES)
    case 'INDUSTRY':
      return pick(random, TRADES)
    case 'DATE':
      return dateFrom(random)
    case 'ENUM':
      return pick(random, Object.keys(values ?? {}))
    case 'COUNT':
      return Math.floor(random() ** 3 * 400)
    case 'MONEY':
      return Math.floor(random() ** 3 * 1_000_000_00)
    default:
      return random() < 0.3
  }
}

export function dateFrom(random: () => number): string {
  const two = (value: number) => `${value}`.padStart(2, '0')
  return `${2012 + Math.floor(random() * 16)}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`
}

/** So many firms, one after the other; the same ones in every run. */
export function* firms(many: number, seed = 1): Generator<readonly [id: string, facts: FactSheet]> {
  const random = seeded(seed)
  for (let number = 0; number < many; number += 1) {
    const facts: Record<string, Fact> = {}
    for (const [key, definition] of FACTS) {
      const value = drawn(definition, random)
      if (random() < UNKNOWN_SHARE) continue
      facts[key] = { value, department: definition.department, asOf: AS_OF }
    }
    yield [`firm-${number}`, facts]
  }
}
