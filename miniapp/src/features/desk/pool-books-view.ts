import { yuan } from '@policy-direct/shared/format/money'
import type { DeskPoolBooksQuery, PoolHistoryQuery } from '../../generated/types'
import type { KeyValue } from '../../ui'

export type PoolBooks = DeskPoolBooksQuery['poolBooks'][number]
export type StatementDay = DeskPoolBooksQuery['statementDays'][number]
type PoolDay = PoolHistoryQuery['poolBooks'][number]['days'][number]

/** What matters first: books that do not balance, then what the bank says otherwise. */
export function booksTitle(pools: readonly PoolBooks[], days: readonly StatementDay[]): string {
  if (pools.length === 0) return '本局没有管着的资金池'
  const wrong = pools.filter(({ balanced }) => !balanced).length
  if (wrong > 0) return `${wrong} 个资金池的账不平`
  const open = days.reduce((sum, { openCount }) => sum + openCount, 0)
  if (open > 0) return `账是平的，${open} 处和银行对不上`
  return days.length > 0 ? '账是平的，和银行对得上' : '账是平的'
}

/** The five places money of a pool can be; together they are its budget. */
export const bookLines = (pool: PoolBooks): KeyValue[] => [
  { label: '还没安排', value: yuan(pool.poolFen) },
  { label: '给核定的人留着', value: yuan(pool.heldFen) },
  { label: '银行办理中', value: yuan(pool.inTransitFen) },
  { label: '已到账', value: yuan(pool.arrivedFen) },
  { label: '退回来，给人留着', value: yuan(pool.returnedFen) },
]

const MOVES: readonly [Exclude<keyof PoolDay, 'day' | '__typename'>, string][] = [
  ['heldFen', '留出'],
  ['releasedFen', '放回'],
  ['sentFen', '交银行'],
  ['arrivedFen', '到账'],
  ['returnedFen', '退回'],
  ['restoredFen', '换账户再留出'],
]

/** A day as a sentence; what did not move is left out. */
export const movedWords = (day: PoolDay): string =>
  MOVES.filter(([part]) => day[part] !== 0)
    .map(([part, word]) => `${word} ${yuan(day[part])}`)
    .join('，')

/** What came of comparing a day; null while somebody has to find out. */
export function comparedWords({ clean, openCount }: StatementDay): string | null {
  if (clean) return '对得上'
  return openCount > 0 ? null : '对不上的都查清了'
}

/** The bank's figures, with ours where they are others. */
export const statementWords = (day: StatementDay): string =>
  `付出 ${besideOurs(day.debitFen, day.ownDebitFen)}，退回 ${besideOurs(day.creditFen, day.ownCreditFen)}`

const besideOurs = (bankFen: number, ownFen: number): string =>
  bankFen === ownFen ? yuan(bankFen) : `${yuan(bankFen)}（我们记的是 ${yuan(ownFen)}）`

/** A day as it is typed: null for now, undefined for what is none. */
export function typedDay(text: string): string | null | undefined {
  if (text === '') return null
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined
}
