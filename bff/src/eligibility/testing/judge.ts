import type { FactSheet, FactValue } from '@policy-direct/shared/facts/fact'
import type { Condition } from '../condition/condition'
import type { EvaluationContext } from '../condition/context'
import type { Finding } from '../condition/finding'
import { openBook } from '../explaining/open-book'
import { View } from '../explaining/view'
import { sheet } from './sheet'

export const TODAY = '2026-11-21'

/** A context over some facts on 2026-11-21. */
export const contextOf = (facts: FactSheet, parts: Partial<EvaluationContext> = {}): EvaluationContext => ({
  facts,
  asOf: TODAY,
  parameters: {},
  tallies: {},
  ...parts,
})

/** Explains one condition over some values on 2026-11-21. */
export const judge = (
  condition: Condition,
  values: Record<string, FactValue>,
  parts: Partial<EvaluationContext> = {},
): Finding => judgeFacts(condition, sheet(values), parts)

/** The same over facts as they were delivered. */
export function judgeFacts(
  condition: Condition,
  delivered: FactSheet,
  parts: Partial<EvaluationContext> = {},
): Finding {
  const { facts, asOf, parameters, tallies, scope } = contextOf(delivered, parts)
  const book = openBook()
  const list = scope && { list: scope.list }
  const bare = { dropping: new Map(), interning: book.interning, place: ['condition'], book, ...list }
  const phrase = book.phrase(condition, true, { asOf, parameters, tallies, ...bare })
  return new View(facts, book.sizes, scope).find(phrase)
}
