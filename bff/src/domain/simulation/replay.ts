import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import type { FactSheet } from '@policy-direct/shared/facts/fact'
import type { LocalDate } from '@policy-direct/shared/time/china-date'
import { factsUsedBy, type PolicyItemVersion } from '../../eligibility'
import { type ToldCount, type ToldSide, tellCount } from './tell'
import { amountWords, countWords } from './told-words'

/** A fact that the store holds only as it is now, and of how many subjects. */
export interface LackingFact {
  readonly fact: string
  readonly subjects: ToldCount
}

export interface Replay {
  readonly size: number
  readonly figures: ToldSide
  /** Of the facts the item uses; most subjects first. */
  readonly lacking: readonly LackingFact[]
}

/** The same day a year before; the last of February where there is no 29th. */
export function yearBefore(day: LocalDate): LocalDate {
  const year = Number(day.slice(0, 4)) - 1
  return day.endsWith('-02-29') ? `${year}-02-28` : `${year}${day.slice(4)}`
}

/**
 * What was known on a day: a datum counts from the day it speaks of. Departments replace what they delivered, so of a
 * datum that speaks of a later day nobody knows any more what it was: it is left out, and with it nobody is paid.
 * @param lacking told every fact that is left out
 */
export function knownOn(facts: FactSheet, day: LocalDate, lacking: (fact: string) => void): FactSheet {
  const known: Record<string, FactSheet[string]> = {}
  for (const [key, fact] of Object.entries(facts)) {
    if (fact !== undefined && fact.asOf <= day) known[key] = fact
    else if (fact !== undefined) lacking(key)
  }
  return known
}

/** The item as it would have been then: in force, with the figures of the later year. */
export function asOfThen(item: PolicyItemVersion, asOf: LocalDate, day: LocalDate): PolicyItemVersion {
  const [year, then] = [asOf.slice(0, 4), day.slice(0, 4)]
  const parameters = Object.fromEntries(
    Object.entries(item.parameters).map(([name, parameter]) => {
      const figure = parameter.byYear?.[year]
      if (figure === undefined) return [name, parameter]
      return [name, { ...parameter, byYear: { ...parameter.byYear, [then]: figure } }]
    }),
  )
  return { ...item, parameters, validity: { from: day } }
}

/** Those of the facts left out that the item uses. */
export function lackingOf(item: PolicyItemVersion, left: ReadonlyMap<string, number>): LackingFact[] {
  return factsUsedBy(item)
    .flatMap(fact => (left.has(fact) ? [{ fact, subjects: left.get(fact)! }] : []))
    .sort((one, other) => other.subjects - one.subjects)
    .map(({ fact, subjects }) => ({ fact, subjects: tellCount(subjects) }))
}

/** Beyond this share of undetermined ones the figures say nothing about that year. */
const TOO_MANY = 0.5

/** What came of it, and how far it can be trusted, a sentence each. */
export function replayWords({ size, figures, lacking }: Replay, day: LocalDate, noun: string): string[] {
  const found = `按 ${day} 的日子，只用那天以前的数据：${countWords(figures.eligible, noun)}符合，${amountWords(figures.fen)}；${countWords(figures.undetermined, noun)}说不准，没有算钱。`
  if (lacking.length === 0) return [found, '用到的数据那天都有。']
  const named = lacking.map(
    ({ fact, subjects }) => `${factDefinition(fact)?.label ?? fact}（${countWords(subjects, noun)}）`,
  )
  const missing = `部门后来更新过、那天的数没有留存的：${named.join('、')}。`
  const untrusted =
    (figures.undetermined ?? 0) > size * TOO_MANY ? ['说不准的超过一半，这次回头看不能当数。'] : []
  return [found, missing, ...untrusted]
}
