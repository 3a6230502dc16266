import { heroAmount } from '@policy-direct/shared/format/money'
import type { ResultsQuery } from '../../generated/types'
import type { Figure } from './notice-view'

export type MonthResult = ResultsQuery['results'][number]

const unitOf = ({ item }: MonthResult) => (item.beneficiaryKind === 'ENTERPRISE' ? '家' : '人')

/** This month and the one before, by the city's calendar. */
export function twoMonths(now: string): { value: string; word: string }[] {
  const [year, month] = [Number(now.slice(0, 4)), Number(now.slice(5, 7))]
  return [0, 1].map(back => {
    const at = year * 12 + month - 1 - back
    const value = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
    return { value, word: `${Math.floor(at / 12)} 年 ${(at % 12) + 1} 月` }
  })
}

/** 15 家，532.50 万元; 少于 3 人 where the figures would point at somebody. */
export const countLine = (result: MonthResult): string =>
  result.count === null ? `少于 3 ${unitOf(result)}，不公开数字` : `${result.count} ${unitOf(result)}`

/** Enterprises, persons and the sum; sums that are hidden are left out. */
export function figuresOf(results: readonly MonthResult[]): Figure[] {
  const count = (kind: 'ENTERPRISE' | 'PERSON') =>
    results.reduce((sum, one) => sum + (one.item.beneficiaryKind === kind ? (one.count ?? 0) : 0), 0)
  return [
    { figure: String(count('ENTERPRISE')), unit: '家次企业' },
    { figure: String(count('PERSON')), unit: '人次' },
    heroAmount(results.reduce((sum, one) => sum + (one.amountFen ?? 0), 0)),
  ]
}
