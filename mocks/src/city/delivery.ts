import { FACT_CATALOGUE, type FactKey } from '@policy-direct/shared/facts/catalogue'
import type { Fact, FactValue } from '@policy-direct/shared/facts/fact'
import { plusDays } from './days'
import type { Dice } from './dice'
import type { SubjectFacts } from './subject'

type Department = (typeof FACT_CATALOGUE)[FactKey]['department']

/** Days between what is true and what the department last delivered, and how much that differs by subject. */
const LAG: Record<Department, { readonly days: number; readonly spread: number }> = {
  'market-regulation': { days: 1, spread: 3 },
  'industry-information': { days: 11, spread: 0 },
  'housing-fund': { days: 12, spread: 0 },
  'electricity-supply': { days: 12, spread: 0 },
  'water-gas-supply': { days: 12, spread: 0 },
  taxation: { days: 8, spread: 0 },
  statistics: { days: 3, spread: 6 },
  'state-assets': { days: 9, spread: 0 },
  'development-reform': { days: 1, spread: 2 },
  'human-resources': { days: 16, spread: 0 },
  'employment-service': { days: 1, spread: 0 },
  'skills-certification': { days: 1, spread: 1 },
  'culture-tourism': { days: 2, spread: 0 },
  'deposit-bank': { days: 1, spread: 0 },
  'science-technology': { days: 1, spread: 1 },
  'financial-administration': { days: 1, spread: 3 },
  'housing-construction': { days: 2, spread: 5 },
  'public-security': { days: 1, spread: 5 },
  'civil-affairs': { days: 2, spread: 5 },
  'disabled-persons': { days: 3, spread: 6 },
  education: { days: 12, spread: 4 },
}

/** The day a department's latest delivery speaks of, before any spread. */
export function deliveredOn(key: FactKey, today: string): string {
  return plusDays(today, -LAG[FACT_CATALOGUE[key].department].days)
}

/** A datum as its department delivered it on its usual day. */
export function delivered(key: FactKey, value: FactValue, today: string, asOf?: string): Fact {
  return { value, department: FACT_CATALOGUE[key].department, asOf: asOf ?? deliveredOn(key, today) }
}

/**
 * Delivers values the way a city really does: three subjects in ten are poorly covered and lack about a
 * third of their data, the others hardly any (10 % overall); 2 % of the data has stopped being refreshed.
 * @param certain keys that are never lost
 */
export function deliverUnevenly(
  values: { readonly [key in FactKey]?: FactValue },
  today: string,
  dice: Dice,
  certain: readonly FactKey[] = [],
): SubjectFacts {
  const missing = dice.chance(0.3) ? 0.3 : 0.0145
  const facts: { [key in FactKey]?: Fact } = {}
  for (const [key, value] of Object.entries(values) as [FactKey, FactValue][]) {
    const lost = dice.chance(missing)
    const stale = dice.chance(0.02) ? dice.between(40, 120) : 0
    const late = stale + dice.between(0, LAG[FACT_CATALOGUE[key].department].spread)
    if (lost && !certain.includes(key)) continue
    facts[key] = delivered(key, value, today, plusDays(deliveredOn(key, today), -late))
  }
  return facts
}
