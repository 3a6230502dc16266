import { shortDate } from '@policy-direct/shared/format/date'
import { yuan } from '@policy-direct/shared/format/money'
import type { KeyValue } from '../../ui'
import { fenOf } from './aside-view'
import type { PoolBooks } from './pool-books-view'
import { type Sending, sendingOff } from './sending'

export type BudgetChange = PoolBooks['budgetChanges'][number]
/** `adds` null: not chosen yet. */
export type BudgetDraft = { adds: boolean | null; amount: string; reference: string }

export const changeWords = (amountFen: number): string =>
  `${amountFen < 0 ? '减少' : '增加'} ${yuan(Math.abs(amountFen))}`

/** Who asked, and for what. */
export const askedWords = ({ amountFen, reference, askedBy, mine }: BudgetChange): string =>
  `预算${changeWords(amountFen)}，凭“${reference}”，${mine ? '您' : askedBy}提的`

/** What became of those that are decided. */
export const decidedLines = (changes: readonly BudgetChange[], now: string): KeyValue[] =>
  changes
    .filter(({ agreed }) => agreed !== null)
    .map(({ amountFen, reference, askedBy, agreed, decidedBy, decidedAt }) => ({
      label: shortDate(decidedAt ?? now, now),
      value: `${changeWords(amountFen)}，${reference}，${askedBy}提，${
        agreed ? `${decidedBy}确认` : decidedBy === askedBy ? '撤回了' : `${decidedBy}没同意`
      }`,
    }))

/** 分 as it is typed, below zero to take out; null while it is no change. */
export function typedChange({ adds, amount }: BudgetDraft): number | null {
  const fen = fenOf(amount)
  return adds === null || fen === null || fen === 0 ? null : adds ? fen : -fen
}

/** Why a draft cannot be asked for yet; null when it can. */
export function askOff({ poolFen }: PoolBooks, draft: BudgetDraft, sending: Sending): string | null {
  if (draft.adds === null) return '先选增加还是减少'
  const fen = typedChange(draft)
  if (fen === null) return '先填多少元，例如 10000.00'
  if (-fen > poolFen) return `还没安排的只有 ${yuan(poolFen)}，减不了这么多`
  if (draft.reference.trim().length < 4) return '先填文件的文号'
  return sendingOff(sending)
}
