import type { FactSheet, FactValue } from '@policy-direct/shared/facts/fact'
import type { Condition } from '../condition/condition'
import type { EvaluationContext } from '../condition/context'
import { evaluate } from '../condition/evaluate'
import type { Finding } from '../condition/finding'
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

/** Evaluates one condition over some facts on 2026-11-21. */
export const judge = (
  condition: Condition,
  values: Record<string, FactValue>,
  parts: Partial<EvaluationContext> = {},
): Finding => evaluate(condition, contextOf(sheet(values), parts))
