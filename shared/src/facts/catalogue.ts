import type { FactDefinition } from './definition'
import { DISABILITY_FACTS } from './disability-facts'
import { EMPLOYMENT_FACTS } from './employment-facts'
import { ENTERPRISE_FACTS } from './enterprise-facts'
import { HOUSEHOLD_FACTS } from './household-facts'
import { LIVELIHOOD_FACTS } from './livelihood-facts'
import { LOAN_FACTS } from './loan-facts'
import { PERSON_FACTS } from './person-facts'
import { PROPERTY_FACTS } from './property-facts'
import { ROLLED_UP_FACTS } from './rolled-up-facts'
import { TAX_FACTS } from './tax-facts'
import { TECHNOLOGY_FACTS } from './technology-facts'
import { TRAVEL_FACTS } from './travel-facts'

/** Every datum a policy may speak of. A key is never reused for another meaning. */
export const FACT_CATALOGUE = {
  ...ENTERPRISE_FACTS,
  ...TAX_FACTS,
  ...EMPLOYMENT_FACTS,
  ...LOAN_FACTS,
  ...TECHNOLOGY_FACTS,
  ...PROPERTY_FACTS,
  ...TRAVEL_FACTS,
  ...PERSON_FACTS,
  ...DISABILITY_FACTS,
  ...HOUSEHOLD_FACTS,
  ...LIVELIHOOD_FACTS,
  ...ROLLED_UP_FACTS,
}

export type FactKey = keyof typeof FACT_CATALOGUE

/** Every fact key, enterprises first. */
export const FACT_KEYS = Object.keys(FACT_CATALOGUE) as FactKey[]

/** The definition of a fact, or undefined for a key nobody defined. */
export function factDefinition(key: string): FactDefinition | undefined {
  return Object.hasOwn(FACT_CATALOGUE, key) ? FACT_CATALOGUE[key as FactKey] : undefined
}

/** Facts about one kind of subject. */
export function factKeysOf(subject: FactDefinition['subject']): FactKey[] {
  return FACT_KEYS.filter(key => FACT_CATALOGUE[key].subject === subject)
}
