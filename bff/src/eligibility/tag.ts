import type { FactSheet } from '@policy-direct/shared/facts/fact'
import type { ClauseAssessment } from './assessment'
import { checkCondition } from './checking/check-condition'
import type { ItemProblem } from './checking/problem'
import type { Condition } from './condition/condition'
import { evaluate } from './condition/evaluate'
import { factsNamedIn } from './policy-item/facts-used-by'

/** A class of subjects (BZ-2) and the condition that puts somebody into it; the language is that of policies. */
export type TagRule = {
  readonly id: string
  readonly name: string
  /** What the class is about: 规模, 行业, 年龄 … */
  readonly class: string
  readonly kind: 'ENTERPRISE' | 'PERSON'
  /** The condition as a sentence. */
  readonly text: string
  readonly condition: Condition
}

/** Judges a tag for somebody on a date (`YYYY-MM-DD`). Only MET tags: unknown is no tag. */
export function judgeTag(tag: TagRule, facts: FactSheet, asOf: string): ClauseAssessment {
  const { verdict, values, gap } = evaluate(tag.condition, { facts, asOf, parameters: {}, tallies: {} })
  return { id: tag.id, text: tag.text, verdict, values, ...(gap ? { gap } : {}) }
}

/** Whether somebody has a tag, without the why: for everybody at once. */
export const holdsTag = (tag: TagRule, facts: FactSheet, asOf: string): boolean =>
  evaluate(tag.condition, { facts, asOf, parameters: {}, tallies: {}, quiet: true }).verdict === 'MET'

/** Everything wrong with the meaning of a tag; parameters belong to policies and are not known here. */
export function checkTag(tag: TagRule): ItemProblem[] {
  const problems: ItemProblem[] = []
  checkCondition(tag.condition, ['condition'], {
    item: { parameters: {}, tallies: {}, beneficiary: { kind: tag.kind } },
    report: (path, reason) => problems.push({ path, reason }),
    usedParameters: new Set(),
    usedTallies: new Set(),
  })
  return problems
}

/** Facts a tag looks at. */
export const factsOfTag = (tag: TagRule): string[] => factsNamedIn(tag.condition)
