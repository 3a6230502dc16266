import type { Amount, AssessedBenefit } from '../benefit/amount'
import type { Rounding } from '../benefit/formula'
import type { Finding } from '../condition/finding'
import type { FulfilmentKind } from '../policy-item/terms'
import type { Compiling } from '../program/compiling'
import type { DatumQuestion } from './datum-question'
import type { PhraseBook } from './phrase-book'
import type { View } from './view'

/** What is found in a subject, of more than one datum. */
export type Joint = {
  find(view: View): Finding
  /** What it asks in turn. */
  readonly parts: readonly Phrase[]
}

/** What an operator finds: in one datum, or in a subject. */
export type Explained = DatumQuestion | Joint | ((view: View) => Finding)

/**
 * A condition as it is explained: conditions of the same meaning and the same words are one phrase, whoever writes
 * them. `want` is part of it: inside a `not` the gap speaks of the other truth.
 */
export type Phrase = {
  readonly id: number
  /** Where a subject's view keeps what was found, unless one datum answers it. */
  readonly place: number
  /** Looks at the record at hand: found once per record, not once per subject. */
  readonly perRecord: boolean
  /** Facts its values may be of; a record's field counts as its list. */
  readonly facts: readonly string[]
  /** Set where one datum answers it, else `joint` is. */
  readonly question: DatumQuestion | undefined
  readonly joint: Joint | undefined
}

/** How a formula is worked out, line by line; an amount where it is the same for everybody. */
export type Worked = Amount | { work(view: View): Amount }

/** What is worked out for each subject. */
export const working = (work: (view: View) => Amount): Worked => ({ work })

/** A formula as it is worked out; the same formula is one, whoever writes it. */
export type AmountPhrase = { readonly id: number; readonly perRecord: boolean; readonly worked: Worked }

/** The amount of a formula as it is granted: rounded, in words; the same for items that round and grant alike. */
export type BenefitPhrase = {
  readonly id: number
  readonly amount: AmountPhrase
  readonly rounding: Rounding
  readonly kind: FulfilmentKind
  /** Set where it is the same for everybody. */
  readonly fixed: AssessedBenefit | undefined
}

/** Where phrases are made: what the compiler knows, and the book they stand in. */
export type Phrasing = Compiling & { readonly book: PhraseBook }
