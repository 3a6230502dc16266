import type { LocalDate } from '@policy-direct/shared/time/china-date'
import { type CertificateSaid, certificateProblem } from './e-certificate'

/** What a clerk reads off the ID card of somebody without a telephone, having compared the photograph with the face. */
export interface ShownCard {
  /** As printed on it. */
  readonly name: string
  readonly idNumber: string
}

const BLANKS_AND_DOTS = /[\s·•・．.]/g
const written = (name: string): string => name.replace(BLANKS_AND_DOTS, '')

export const NOT_AN_ID_NUMBER = '身份证号不对：18 位里有数字读错了。请把证件再读一次。'
/** The same for a number nobody has and for another name: nobody is found out by trying. */
export const CARD_NOT_KNOWN =
  '这个姓名和号码在电子证照库里对不上，收不了。请照着证件再读一次；证件没有错的，请对方到公安窗口核对。'

/**
 * Why a card does not stand for whoever shows it, in words for the clerk; null when it does. `said`: what the city's library
 * of certificates has under this number, null for none. What else is wrong with it is told only to who knows the name.
 */
export function cardProblem(said: CertificateSaid | null, card: ShownCard, today: LocalDate): string | null {
  if (!said || said.number !== card.idNumber || written(said.holder) !== written(card.name))
    return CARD_NOT_KNOWN
  return certificateProblem(said, today)
}
