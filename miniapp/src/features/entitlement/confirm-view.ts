import { shortDate } from '@policy-direct/shared/format/date'
import { amountInList, amountInSentence } from '@policy-direct/shared/format/money'
import type { ConfirmEntitlementsMutation, PackageEntitlementFragment } from '../../generated/types'

export type ConfirmCase = Pick<
  PackageEntitlementFragment,
  'id' | 'amountFen' | 'dueBackOn' | 'likelyBy' | 'payoutAccount' | 'clauses'
> & { item: { name: string; leadDepartment: { shortName: string } } }

export type TapResult = ConfirmEntitlementsMutation['confirmEntitlements'][number]

/** 分 of all of them together. */
export const totalOf = (cases: readonly ConfirmCase[]): number =>
  cases.reduce((sum, one) => sum + one.amountFen, 0)

/** When it arrives and whether it has to be made up again. */
export function promiseOf(one: ConfirmCase, today: string): (string | null)[] {
  return [
    one.likelyBy ? `多数 ${shortDate(one.likelyBy, today)} 前到账` : null,
    one.dueBackOn ? `${one.dueBackOn} 前补足` : null,
  ]
}

/** What the person agrees to, in two lines: which data, and what is only lent. */
export function agreementOf(cases: readonly ConfirmCase[]): string {
  const lent = cases.filter(one => one.dueBackOn)
  const what = cases.length > 1 ? `这 ${cases.length} 项` : '这一项'
  const back = lent.length
    ? `，也知道 ${lent.map(one => `${amountInList(one.amountFen)}是暂退，${one.dueBackOn} 前要补足`).join('；')}`
    : ''
  return `点确认，就是同意用以上信息办理${what}${back}。`
}

/** Which departments' data are used, without repeating one. */
export function departmentsOf(cases: readonly ConfirmCase[]): string {
  return [...new Set(cases.map(one => one.item.leadDepartment.shortName))].join('、')
}

/** How many clauses' data are used. */
export const dataCount = (cases: readonly ConfirmCase[]): number =>
  cases.reduce((sum, one) => sum + one.clauses.length, 0)

export const confirmWords = (cases: readonly ConfirmCase[]): string =>
  `确认领取 ${amountInSentence(totalOf(cases))}`

/** Whole sentences for 读给我听. */
export function spokenConfirm(cases: readonly ConfirmCase[]): string {
  const account = cases.find(one => one.payoutAccount)?.payoutAccount
  const where = account ? `钱打到${account.bankName}，尾号${account.tail.split('').join(' ')}的账户。` : ''
  return `${cases.map(one => `${one.item.name}，${amountInSentence(one.amountFen)}。`).join('')}${where}${agreementOf(cases)}`
}
