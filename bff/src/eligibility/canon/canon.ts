import type { Formula } from '../benefit/formula'
import type { Condition, Tally } from '../condition/condition'
import { readCondition as conditionIn, writeCondition as textOf } from './condition-forms'
import { readFormula as formulaIn, writeFormula as formulaText } from './formula-forms'
import { Source } from './source'
import { readTallyBody, writeTallyBody } from './tally'
import { type Language, placeOf, type Vocabulary } from './vocabulary'

const LANGUAGE: Language = {
  writeCondition: textOf,
  readCondition: conditionIn,
  writeFormula: formulaText,
  readFormula: formulaIn,
}

/**
 * A condition in its one canonical Chinese form, as a clerk reads it aloud. The figures and lists of an item are
 * called by their text when `vocabulary` knows them. `readCondition` gives exactly the same data back.
 */
export const writeCondition = (condition: Condition, vocabulary: Vocabulary = {}): string =>
  textOf(condition, placeOf(vocabulary, LANGUAGE))

/** Chinese text as a condition. Spaces, line ends and the width of signs do not matter. @throws ReadingError */
export const readCondition = (text: string, vocabulary: Vocabulary = {}): Condition =>
  readWhole(text, source => conditionIn(source, placeOf(vocabulary, LANGUAGE)))

/** A formula in its one canonical Chinese form. */
export const writeFormula = (formula: Formula, vocabulary: Vocabulary = {}): string =>
  formulaText(formula, placeOf(vocabulary, LANGUAGE))

/** Chinese text as a formula. @throws ReadingError */
export const readFormula = (text: string, vocabulary: Vocabulary = {}): Formula =>
  readWhole(text, source => formulaIn(source, placeOf(vocabulary, LANGUAGE)))

/** What a list of an item counts, in its one canonical Chinese form. */
export const writeTally = (tally: Tally, vocabulary: Vocabulary = {}): string =>
  writeTallyBody(tally, placeOf(vocabulary, LANGUAGE))

/** Chinese text as a list. @throws ReadingError */
export const readTally = (text: string, vocabulary: Vocabulary = {}): Tally =>
  readWhole(text, source => readTallyBody(source, placeOf(vocabulary, LANGUAGE)) ?? source.fail())

function readWhole<T>(text: string, read: (source: Source) => T): T {
  const source = new Source(text)
  const found = read(source)
  return source.ended() ? found : source.fail()
}
