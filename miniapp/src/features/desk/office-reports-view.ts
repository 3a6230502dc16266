import { shortDateTime } from '@policy-direct/shared/format/date'
import { yuan } from '@policy-direct/shared/format/money'
import { besideOurs, type OfficeReport } from './pool-books-view'

/** The office's figures, with ours where they are others; what did not come back is left out. */
export function reportWords({ lineCount, doneFen, ownDoneFen, backFen, ownBackFen }: OfficeReport): string {
  const done = `${lineCount} 笔，办成 ${besideOurs(doneFen, ownDoneFen)}`
  return backFen === 0 && ownBackFen === 0 ? done : `${done}，还回来 ${besideOurs(backFen, ownBackFen)}`
}

/** While it is not compared our figures are nobody's. */
export const waitingWords = ({ lineCount, doneFen }: OfficeReport): string =>
  `${lineCount} 笔，办成 ${yuan(doneFen)}`

/** What came of comparing a list; null while somebody has to find out. */
export function reportStanding({ comparing, differenceCount, openCount }: OfficeReport): string | null {
  if (comparing) return '等我们的账跟上，一小时内对'
  if (differenceCount === 0) return '对得上'
  return openCount > 0 ? null : '对不上的都查清了'
}

export const broughtWords = ({ number, broughtBy, at }: OfficeReport, now: string): string =>
  `${number}，${broughtBy} ${shortDateTime(at, now)} 导入`
