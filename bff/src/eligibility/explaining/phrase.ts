import type { Amount, AssessedBenefit } from '../benefit/amount'
import type { Finding } from '../condition/finding'
import type { Compiling } from '../program/compiling'
import type { DatumQuestion } from './datum-question'
import type { PhraseBook } from './phrase-book'
import type { View } from './view'

/** What an operator finds: in one datum, or in a subject. */
export type Explained = DatumQuestion | ((view: View) => Finding)

/**
 * A condition as it is explained: conditions of the same meaning and the same words are one phrase, whoever writes
 * them. `want` is part of it: inside a `not` the gap speaks of the other truth.
 */
export type Phrase = {
  readonly id: number
  /** Looks at the record at hand: found once per record, not once per subject. */
  readonly perRecord: boolean
  /** Facts its values may be of; a record's field counts as its list. */
  readonly facts: readonly string[]
  /** Set where one datum answers it, else `find` is. */
  readonly question: DatumQuestion | undefined
  readonly find: ((view: View) => Finding) | undefined
}

/** How a formula is worked out, line by line. */
export type Worked = (view: View) => Amount

/** A formula as it is worked out; the same formula is one, whoever writes it. */
export type AmountPhrase = { readonly id: number; readonly perRecord: boolean; readonly work: Worked }

/** The amount of a formula as it is granted: rounded, in words; the same for items that round and grant alike. */
export type BenefitPhrase = {
  readonly id: number
  readonly perRecord: boolean
  assess(view: View): AssessedBenefit
}

/** Where phrases are made: what the compiler knows, and the book they stand in. */
export type Phrasing = Compiling & { readonly book: PhraseBook }
