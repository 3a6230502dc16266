import { workFormula } from '../benefit/work-formula'
import { explainCondition } from '../condition/explain-condition'
import { Interning } from '../program/interning'
import { PhraseBook } from './phrase-book'

/** An empty book of phrases in the language of policies. */
export const openBook = (): PhraseBook => new PhraseBook(new Interning(), { explainCondition, workFormula })
