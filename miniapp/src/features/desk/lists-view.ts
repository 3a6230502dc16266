import { arrivalWord } from '@policy-direct/shared/vocabulary/fulfilment-words'
import type { CandidateListPartsFragment } from '../../generated/types'

export type CandidateList = CandidateListPartsFragment

/** 家 for enterprises, 人 for persons. */
export const unitOf = (list: CandidateList): string =>
  list.item.beneficiaryKind === 'ENTERPRISE' ? '家' : '人'

/** What a list can be searched by; names of persons are sealed. */
export const searchHint = (list: CandidateList): string =>
  list.item.beneficiaryKind === 'ENTERPRISE' ? '企业名称、信用代码或办件号' : '完整的身份证号或办件号'

export const waitingCount = (list: CandidateList): number => list.sureCount + list.doubtfulCount

/** Lists with somebody waiting first, then the newest match. */
export function inOrder(lists: readonly CandidateList[]): CandidateList[] {
  return [...lists].sort(
    (one, other) =>
      Number(waitingCount(other) > 0) - Number(waitingCount(one) > 0) ||
      other.matchedAt.localeCompare(one.matchedAt) ||
      other.number - one.number,
  )
}

/** The page in one line: how much waits for this department. */
export function listsTitle(lists: readonly CandidateList[]): string {
  const waiting = lists.filter(list => waitingCount(list) > 0)
  return waiting.length === 0 ? '没有等您核定的名单' : `${waiting.length} 批名单等核定`
}

/** What stands in a list: 14 家确定，3 家存疑. */
export function waitingLine(list: CandidateList): string {
  const unit = unitOf(list)
  if (waitingCount(list) === 0) return '都核定了'
  const parts = [
    list.sureCount > 0 && `${list.sureCount} ${unit}确定`,
    list.doubtfulCount > 0 && `${list.doubtfulCount} ${unit}存疑`,
  ]
  return parts.filter(Boolean).join('，')
}

/** What became of the others: 9 家已核定，2 家已到账. */
export function settledLine(list: CandidateList): string {
  const unit = unitOf(list)
  const parts = [
    list.confirmedCount > 0 && `${list.confirmedCount} ${unit}已核定`,
    list.fulfilledCount > 0 && `${list.fulfilledCount} ${unit}已${arrivalWord(list.item.fulfilmentKind)}`,
    list.rejectedCount > 0 && `${list.rejectedCount} ${unit}已退回`,
  ]
  return parts.filter(Boolean).join('，') || '还没有核定的'
}
