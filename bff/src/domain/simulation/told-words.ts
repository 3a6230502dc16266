import { grouped } from '@policy-direct/shared/format/count'
import { amountInSentence } from '@policy-direct/shared/format/money'
import { FEWEST_TOLD } from './merge-few'
import type { ToldCount, ToldFen } from './tell'

/** `1,205 户`, `不足 5 户`. */
export const countWords = (count: ToldCount, noun: string): string =>
  `${count === null ? `不足 ${FEWEST_TOLD}` : grouped(count)} ${noun}`

/** The same after Chinese words: a space before a figure, none before 不足. */
export const countAfter = (count: ToldCount, noun: string): string =>
  `${count === null ? '' : ' '}${countWords(count, noun)}`

/** `要付 180 万元`; what fewer than five get is not told. */
export const amountWords = (fen: ToldFen): string =>
  fen === null ? '金额不单列' : `要付 ${amountInSentence(fen)}`
