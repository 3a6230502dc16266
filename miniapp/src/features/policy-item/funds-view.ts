import { amountInList } from '@policy-direct/shared/format/money'
import type { ItemFundsQuery } from '../../generated/types'

export type Funds = NonNullable<ItemFundsQuery['itemFunds']>

/** Of the budget, in whole percent; cut, so that nothing looks left when it is not. */
export const leftShare = ({ budgetFen, leftFen }: Funds): number =>
  budgetFen === 0 ? 0 : Math.floor((100 * leftFen) / budgetFen)

/** 还有 86 % */
export const leftWords = (funds: Funds): string =>
  funds.leftFen === 0 ? '快用完了' : leftShare(funds) === 0 ? '不到 1 %' : `还有 ${leftShare(funds)} %`

/** Budget, what is left, and how long it lasts; and that nobody loses a right for want of money. */
export function fundsLines(funds: Funds): string[] {
  const { budgetFen, leftFen, dryOn, takenFen, waiting } = funds
  const sums = `预算 ${amountInList(budgetFen)}，已用 ${amountInList(takenFen)}，还有 ${leftFen === 0 ? '不到 1 万元' : amountInList(leftFen)}`
  const lasts = dryOn && leftFen > 0 ? [`照最近两个月的用法，大约用到 ${dryOn}`] : []
  const line =
    waiting > 0
      ? `有 ${waiting} 位确认了在排队。资金补上按名次给，谁也不能插队，先后谁都能核对。`
      : '按确认的先后从资金里留出。用完了，资格给您留着，按名次排队，补上了就办，不用再点。'
  return [sums, ...lasts, line]
}
