import { yuan } from '@policy-direct/shared/format/money'
import type { DeskPoolBooksQuery, PoolHistoryQuery } from '../../generated/types'
import type { KeyValue, Light } from '../../ui'
import { isDay } from './typed-day'

export type PoolBooks = DeskPoolBooksQuery['poolBooks'][number]
export type StatementDay = DeskPoolBooksQuery['statementDays'][number]
export type OfficeReport = DeskPoolBooksQuery['officeReports'][number]
export type PoolDay = PoolHistoryQuery['poolBooks'][number]['days'][number]

/** What matters first: books that do not balance, then what the bank and the offices say otherwise. */
export function booksTitle(
  pools: readonly PoolBooks[],
  days: readonly StatementDay[],
  reports: readonly OfficeReport[],
): string {
  const lists = reports.reduce((sum, { openCount }) => sum + openCount, 0)
  if (pools.length === 0 && lists > 0) return `${lists} 处和办理单位对不上`
  const comparing = reports.filter(report => report.comparing).length
  if (pools.length === 0 && comparing > 0) return `${comparing} 份清单等着对`
  if (pools.length === 0) return reports.length > 0 ? '和办理单位对得上' : '本局没有管着的资金池'
  const wrong = pools.filter(({ balanced }) => !balanced).length
  if (wrong > 0) return `${wrong} 个资金池的账不平`
  const open = days.reduce((sum, { openCount }) => sum + openCount, 0)
  if (open > 0) return `账是平的，${open} 处和银行对不上`
  if (lists > 0) return `账是平的，${lists} 处和办理单位对不上`
  const notWhole = days.filter(({ trouble }) => trouble !== null).length
  if (notWhole > 0) return `账是平的，${notWhole} 天的对账单银行没有给全`
  return days.length > 0 ? '账是平的，和银行对得上' : '账是平的'
}

/** The places money of a pool can be; together they are its budget. */
export const bookLines = (pool: PoolBooks): KeyValue[] => [
  { label: '还没安排', value: yuan(pool.poolFen) },
  { label: '给核定的人留着', value: yuan(pool.heldFen) },
  { label: '银行办理中', value: yuan(pool.inTransitFen) },
  ...(pool.atTreasuryFen > 0 ? [{ label: '国库办理中', value: yuan(pool.atTreasuryFen) }] : []),
  { label: '已到账', value: yuan(pool.arrivedFen) },
  { label: '退回来，给人留着', value: yuan(pool.returnedFen) },
]

/** What is wrong with books that are not even. */
export function unevenWords({ poolFen, availableFen }: PoolBooks): string {
  const off = (availableFen ?? poolFen) - poolFen
  const what =
    off === 0
      ? '这几项加起来不等于预算，或者有一项是负的。'
      : `账上还没安排的是 ${yuan(poolFen)}，现在还能领走的却是 ${yuan(poolFen + off)}，${off > 0 ? '多' : '少'}了 ${yuan(Math.abs(off))}。`
  return `${what}先别再放行，马上告诉市政数局。`
}

type Move = Exclude<keyof PoolDay, 'day' | '__typename'>
const MOVES: Record<Move, string> = {
  budgetFen: '预算增加',
  heldFen: '留出',
  releasedFen: '放回',
  sentFen: '交出去',
  arrivedFen: '到账',
  returnedFen: '退回',
  restoredFen: '换账户再留出',
  repaidFen: '追回',
}

/** A day as a sentence; what did not move is left out. */
export const movedWords = (day: PoolDay): string =>
  (Object.entries(MOVES) as [Move, string][])
    .filter(([part]) => day[part] !== 0)
    .map(([part, word]) => `${day[part] < 0 ? '预算减少' : word} ${yuan(Math.abs(day[part]))}`)
    .join('，')

/** What came of comparing a day; null while somebody has to find out. */
export function comparedWords({ clean, openCount, trouble }: StatementDay): string | null {
  if (clean) return '对得上'
  return openCount > 0 || trouble !== null ? null : '对不上的都查清了'
}

/** What stands at a day nobody is done with: the bank owes the rest of it, or differences are open. */
export const openLight = ({ openCount, trouble }: StatementDay): { light: Light; word: string } =>
  trouble === null ? { light: 'RED', word: `${openCount} 处没查清` } : { light: 'YELLOW', word: '等银行给全' }

/** The bank's figures, with ours where they are others; or why there are none. */
export const statementWords = (day: StatementDay): string =>
  day.trouble ??
  `付出 ${besideOurs(day.debitFen, day.ownDebitFen)}，退回 ${besideOurs(day.creditFen, day.ownCreditFen)}`

/** Somebody else's figure, with ours where it is another. */
export const besideOurs = (bankFen: number, ownFen: number): string =>
  bankFen === ownFen ? yuan(bankFen) : `${yuan(bankFen)}（我们记的是 ${yuan(ownFen)}）`

/** A day as it is typed: null for now, undefined for what is none. */
export function typedDay(text: string): string | null | undefined {
  if (text === '') return null
  return isDay(text) ? text : undefined
}
