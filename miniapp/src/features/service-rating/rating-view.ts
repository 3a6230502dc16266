import { fullDate } from '@policy-direct/shared/format/date'
import type { ServiceRatingPartsFragment } from '../../generated/types'
import type { RatingLevel } from '../../ui'

export type Rating = ServiceRatingPartsFragment

const WORDS: Record<RatingLevel, string> = {
  VERY_SATISFIED: '非常满意',
  SATISFIED: '满意',
  FAIR: '基本满意',
  UNSATISFIED: '不满意',
  VERY_UNSATISFIED: '非常不满意',
}

/** 差评: the department has to answer within working days. */
export const isBad = (level: RatingLevel): boolean => level === 'UNSATISFIED' || level === 'VERY_UNSATISFIED'

/** What the person is asked to add, by what they chose. */
export function commentWords(level: RatingLevel): { label: string; placeholder: string } {
  return isBad(level)
    ? { label: '哪里不满意', placeholder: '说得具体些，部门好改' }
    : { label: '想说的话（选填）', placeholder: '哪里好，哪里还可以更好' }
}

/** What stands there once the rating is given. */
export function ratedLine({ level, answerBy }: Pick<Rating, 'level' | 'answerBy'>): string {
  const answer = answerBy ? `。部门 ${fullDate(answerBy)} 前答复您` : '，谢谢'
  return `您评的是“${WORDS[level]}”${answer}`
}

/** The button, in the words of what it does. */
export const submitWords = (level: RatingLevel): string => (isBad(level) ? '提交，请部门答复' : '提交评价')
