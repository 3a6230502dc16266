import { amountInList } from '@policy-direct/shared/format/money'
import { FULFILMENT_WORDS, sumsByKind } from '@policy-direct/shared/vocabulary/fulfilment-words'
import type { FulfilmentKind } from '../../generated/types'
import type { TakeUpRow } from './funnel-view'

/** What one executor carried out of one kind: 税务部门, 少缴, 118,540 万元, so much of the largest. */
export interface MoneyLine {
  key: string
  executor: string
  word: string
  amount: string
  share: number
}

const PAID = 4

const carriedOut = (rows: readonly TakeUpRow[]) =>
  rows.flatMap(({ fulfilmentKind, executor, stages }) =>
    fulfilmentKind && executor
      ? [{ kind: fulfilmentKind, executor, amountFen: stages[PAID]?.amountFen ?? null }]
      : [],
  )

/** CC-13: executor × kind of what was fulfilled, the largest first; hidden sums are in none. */
export function moneyLines(rows: readonly TakeUpRow[]): MoneyLine[] {
  const parts = new Map<string, { executor: string; kind: FulfilmentKind; amountFen: number }>()
  for (const { kind, executor, amountFen } of carriedOut(rows)) {
    if (!amountFen) continue
    const key = `${executor.code} ${kind}`
    const sum = (parts.get(key)?.amountFen ?? 0) + amountFen
    parts.set(key, { executor: executor.shortName, kind, amountFen: sum })
  }
  const most = Math.max(1, ...[...parts.values()].map(({ amountFen }) => amountFen))
  return [...parts]
    .sort(([, one], [, other]) => other.amountFen - one.amountFen)
    .map(([key, { executor, kind, amountFen }]) => ({
      key,
      executor,
      word: FULFILMENT_WORDS[kind].sum,
      amount: amountInList(amountFen),
      share: Math.max(1, Math.round((100 * amountFen) / most)),
    }))
}

/** 发到账户 12,954.00 万元，少缴 124,824.00 万元: never one figure; empty when nothing was carried out. */
export const moneyApart = (rows: readonly TakeUpRow[]): string =>
  sumsByKind(carriedOut(rows))
    .map(({ word, amountFen }) => `${word} ${amountInList(amountFen)}`)
    .join('，')
