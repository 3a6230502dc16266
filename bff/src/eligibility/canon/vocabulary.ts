import type { Formula } from '../benefit/formula'
import type { Condition, Tally } from '../condition/condition'
import type { Parameter, PolicyItemVersion } from '../policy-item/policy-item'
import type { Source } from './source'

/** What a text may call by name beside the fact catalogue: the item's own figures and lists. */
export type Vocabulary = {
  /** The LIST fact whose record is at hand (`forEach`). */
  readonly forEach?: string
  readonly parameters?: Readonly<Record<string, Pick<Parameter, 'text'>>>
  readonly tallies?: Readonly<Record<string, Pick<Tally, 'list' | 'label'>>>
}

/** The words of an item. */
export const vocabularyOf = (
  item: Pick<PolicyItemVersion, 'forEach' | 'parameters' | 'tallies'>,
): Vocabulary => ({
  forEach: item.forEach?.list,
  parameters: item.parameters,
  tallies: item.tallies,
})

/** The whole of conditions and of formulas, for operators that hold some of either. */
export type Language = {
  writeCondition(condition: Condition, place: Place): string
  readCondition(source: Source, place: Place): Condition
  writeFormula(formula: Formula, place: Place): string
  readFormula(source: Source, place: Place): Formula
}

/** Where in a text something is written: which record is at hand, how deep in numbered lists. */
export type Place = {
  readonly vocabulary: Vocabulary
  /** For what stands inside an operator. */
  readonly language: Language
  readonly list?: string
  readonly outer?: string
  readonly depth: number
}

export const placeOf = (vocabulary: Vocabulary, language: Language): Place => ({
  vocabulary,
  language,
  list: vocabulary.forEach,
  depth: 0,
})

/** Inside one entry of a numbered list. */
export const deeper = (place: Place): Place => ({ ...place, depth: place.depth + 1 })

/** Inside the `where` of a list: its record is at hand, the one of `forEach` is the outer one. */
export const within = (place: Place, list: string): Place => ({
  ...place,
  list,
  outer: place.outer ?? place.list,
})
