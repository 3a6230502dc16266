import type { FactSheet } from '@policy-direct/shared/facts/fact'
import type { ClauseAssessment } from './assessment'
import { checkCondition } from './checking/check-condition'
import { checkSense } from './checking/check-sense'
import type { ItemProblem } from './checking/problem'
import type { Condition } from './condition/condition'
import { openBook } from './explaining/open-book'
import type { Phrase } from './explaining/phrase'
import { View, type ViewSizes } from './explaining/view'
import { factsNamedIn } from './policy-item/facts-used-by'
import { compileCondition } from './program/compile-condition'
import { judgeNode } from './program/judge-node'
import type { ConditionNode } from './program/node'

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

/** A tag somebody has, and why: the condition with the values it was judged on. */
export type JudgedTag = { readonly tag: TagRule; readonly why: ClauseAssessment }

type Prepared = { readonly tag: TagRule; readonly node: ConditionNode; readonly phrase: Phrase }

/** Tags of one kind of subject, ready to be judged for everybody on a date (`YYYY-MM-DD`). Only MET tags. */
export class TagBook {
  readonly #tags: readonly Prepared[]
  readonly #sizes: ViewSizes

  constructor(tags: readonly TagRule[], asOf: string) {
    const book = openBook()
    const { interning } = book
    const bare = { asOf, parameters: {}, tallies: {}, dropping: new Map(), interning, book }
    this.#tags = tags.map(tag => {
      const phrasing = { ...bare, place: [tag.id, 'condition'] }
      const node = compileCondition(tag.condition, phrasing)
      return { tag, node, phrase: book.phrase(tag.condition, true, phrasing) }
    })
    this.#sizes = book.sizes
  }

  /** The tags somebody has, with the why. */
  of(kind: TagRule['kind'], facts: FactSheet): JudgedTag[] {
    const view = new View(facts, this.#sizes)
    return this.#tags.flatMap(({ tag, phrase }) => {
      if (tag.kind !== kind) return []
      const { verdict, values } = view.find(phrase)
      return verdict === 'MET' ? [{ tag, why: { id: tag.id, text: tag.text, verdict, values } }] : []
    })
  }

  /** Ids of the tags somebody has, without the why. */
  idsOf(kind: TagRule['kind'], facts: FactSheet): string[] {
    return this.#tags.flatMap(({ tag, node }) =>
      tag.kind === kind && judgeNode(node, { facts }) === 'MET' ? [tag.id] : [],
    )
  }
}

/** Everything wrong with the meaning of a tag; parameters belong to policies and are not known here. */
export function checkTag(tag: TagRule): ItemProblem[] {
  const problems: ItemProblem[] = []
  checkCondition(tag.condition, ['condition'], {
    item: { parameters: {}, tallies: {}, beneficiary: { kind: tag.kind } },
    report: (path, reason) => problems.push({ path, reason }),
    usedParameters: new Set(),
    usedTallies: new Set(),
  })
  // Tags have no years of their own: what makes no sense in an ordinary and in a leap year makes none at all.
  const ground = { parameters: {}, days: ['2026-07-01', '2028-02-29'] }
  if (problems.length === 0)
    checkSense(tag.condition, ['condition'], ground, (path, reason) => {
      problems.push({ path, reason })
    })
  return problems
}

/** Facts a tag looks at. */
export const factsOfTag = (tag: TagRule): string[] => factsNamedIn(tag.condition)
