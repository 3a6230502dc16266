import { shortDate } from '@policy-direct/shared/format/date'
import { amountInList, yuanFigure } from '@policy-direct/shared/format/money'
import { sumsByKind } from '@policy-direct/shared/vocabulary/fulfilment-words'
import type { ResultLinesQuery, ResultsQuery } from '../../generated/types'
import type { Figure } from './notice-view'

export type MonthResult = ResultsQuery['results'][number]

const unitOf = ({ item }: MonthResult) => (item.beneficiaryKind === 'ENTERPRISE' ? '家' : '人')

/** 15 家，532.50 万元; 少于 3 人 where the figures would point at somebody. */
export const countLine = (result: MonthResult): string =>
  result.count === null ? `少于 3 ${unitOf(result)}，不公开数字` : `${result.count} ${unitOf(result)}`

/** How many of each; firms and people are never added up. */
export function figuresOf(results: readonly MonthResult[]): Figure[] {
  const count = (kind: 'ENTERPRISE' | 'PERSON') =>
    results.reduce((sum, one) => sum + (one.item.beneficiaryKind === kind ? (one.count ?? 0) : 0), 0)
  return [
    { figure: String(count('ENTERPRISE')), unit: '家次企业' },
    { figure: String(count('PERSON')), unit: '人次' },
  ]
}

/** 发到账户, 少缴, 退税 … apart, each with its share of the largest for the bar; hidden sums are in none. */
export function moneyOf(results: readonly MonthResult[]): { word: string; amount: string; share: number }[] {
  const sums = sumsByKind(results.map(({ item, amountFen }) => ({ kind: item.fulfilmentKind, amountFen })))
  const most = Math.max(1, ...sums.map(({ amountFen }) => amountFen))
  return sums.map(({ word, amountFen }) => ({
    word,
    amount: amountInList(amountFen),
    share: Math.max(1, Math.round((100 * amountFen) / most)),
  }))
}

/** What is said of a line whose money goes into nobody's account. */
export const notPaidLine = ({ item }: MonthResult): string | null => NOT_PAID[item.fulfilmentKind] ?? null

const NOT_PAID: Partial<Record<MonthResult['item']['fulfilmentKind'], string>> = {
  WAIVER: '少缴，不发钱',
  DEFERRAL: '缓缴，不发钱',
  REFUND: '征收部门退税',
  DEPOSIT_RELEASE: '暂退，要补足',
  SERVICE: '只提醒，没有金额',
}

type ResultLine = ResultLinesQuery['resultLines']['lines'][number]

/** A line in words, with what its item publishes: 木兰，625,000.00 元，11-21 暂退. */
export const lineWords = ({ name, amountFen, on }: ResultLine, done: string, now: string): string[] => [
  name,
  ...(amountFen === null ? [] : [`${yuanFigure(amountFen)} 元`]),
  ...(on === null ? [] : [`${shortDate(on, now)} ${done}`]),
]
