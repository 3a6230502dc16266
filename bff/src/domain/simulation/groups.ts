import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import type { FactSheet } from '@policy-direct/shared/facts/fact'
import type { LocalDate } from '@policy-direct/shared/time/china-date'
import { INDUSTRY_SECTIONS, industryName } from '@policy-direct/shared/vocabulary/industry'
import { isRegionCode, regionName } from '@policy-direct/shared/vocabulary/region'
import { completedYears, isDate } from '../../eligibility'

/** What a distribution is by. CLASS: the size class of an enterprise, the age band of a person. */
export const GROUPINGS = ['REGION', 'TRADE', 'CLASS'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** Lower ends of age bands in completed years, and their words. */
const AGE_BANDS: readonly (readonly [from: number, words: string])[] = [
  [0, '未满 16 周岁'],
  [16, '16—34 周岁'],
  [35, '35—59 周岁'],
  [60, '60—79 周岁'],
  [80, '80 周岁及以上'],
]

/** Key of nobody knows. */
export const UNKNOWN_GROUP = ''
/** Registered where this city knows no names. */
const ELSEWHERE = 'ELSEWHERE'

const text = (facts: FactSheet, key: string): string => {
  const value = facts[key]?.value
  return typeof value === 'string' ? value : UNKNOWN_GROUP
}

/** What a subject is grouped by; kept beside the population, so that no facts have to be. */
export interface Traits {
  readonly region: string
  /** Section letter of GB/T 4754; empty for persons. */
  readonly trade: string
  /** Size class, or date of birth: age bands depend on the day. */
  readonly classOf: string
}

/** @param regionCode where the register puts it, when the fact is missing */
export const traitsOf = (kind: 'ENTERPRISE' | 'PERSON', regionCode: string, facts: FactSheet): Traits =>
  kind === 'ENTERPRISE'
    ? {
        region: text(facts, 'enterprise.region') || regionCode,
        trade: text(facts, 'enterprise.industry').slice(0, 1),
        classOf: text(facts, 'enterprise.sizeClass'),
      }
    : {
        region: text(facts, 'person.region') || regionCode,
        trade: UNKNOWN_GROUP,
        classOf: text(facts, 'person.birthDate'),
      }

/** Key of the group a subject belongs to. */
export function groupOf(
  by: Grouping,
  kind: 'ENTERPRISE' | 'PERSON',
  { region, trade, classOf }: Traits,
  asOf: LocalDate,
): string {
  if (by === 'REGION') return isRegionCode(region) || region === UNKNOWN_GROUP ? region : ELSEWHERE
  if (by === 'TRADE') return trade
  return kind === 'ENTERPRISE' ? classOf : ageBand(classOf, asOf)
}

/** Name of a group in words. */
export function groupName(by: Grouping, kind: 'ENTERPRISE' | 'PERSON', key: string): string {
  if (key === UNKNOWN_GROUP) return '没有数据'
  if (by === 'REGION') return key === ELSEWHERE ? '本市以外' : regionName(key)
  if (by === 'TRADE') return isSection(key) ? industryName(key) : key
  if (kind === 'ENTERPRISE') return factDefinition('enterprise.sizeClass')?.values?.[key] ?? key
  return AGE_BANDS[Number(key)]?.[1] ?? key
}

const isSection = (key: string) => (INDUSTRY_SECTIONS as readonly string[]).includes(key)

function ageBand(birthDate: string, asOf: LocalDate): string {
  if (!isDate(birthDate) || birthDate > asOf) return UNKNOWN_GROUP
  const years = completedYears(birthDate, asOf)
  let band = 0
  AGE_BANDS.forEach(([from], at) => {
    if (years >= from) band = at
  })
  return String(band)
}
