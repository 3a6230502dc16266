import { shortDate } from '@policy-direct/shared/format/date'
import { yuan } from '@policy-direct/shared/format/money'
import type { DeskAccountChangePartsFragment } from '../../generated/types'
import { daysUntil } from './objections-view'
import { type Sending, sendingOff } from './sending'

export type DeskAccountChange = DeskAccountChangePartsFragment

export function accountsTitle(waiting: number): string {
  return waiting === 0 ? '没有等您核的换账户申请' : `${waiting} 份换账户申请等核`
}

/** What is compared: where the money would go now, why not, and where it is asked to go. */
export function accountLines(one: DeskAccountChange): { label: string; value: string }[] {
  const { change } = one
  return [
    { label: '事项', value: `${one.itemName}，办件号 ${one.caseNumber}` },
    { label: '金额', value: yuan(one.amountFen) },
    {
      label: '原账户',
      value: [one.presentAccount ?? '没有能收款的账户', one.returnReason && `退回：${one.returnReason}`]
        .filter(Boolean)
        .join('，'),
    },
    { label: '新账户', value: `${change.bankName} 尾号 ${change.tail}，银行核对户名一致` },
    { label: '申请人', value: change.steps[0]?.actor ?? '' },
    { label: '最早付款', value: change.paysFrom },
  ]
}

export function dueOfAccount(
  answerBy: string,
  now: string,
): { light: 'RED' | 'YELLOW' | 'GREEN'; word: string } {
  const days = daysUntil(answerBy, now)
  if (days < 0) return { light: 'RED', word: `超时 ${-days} 天` }
  if (days === 0) return { light: 'YELLOW', word: '今天要答复' }
  return { light: days === 1 ? 'YELLOW' : 'GREEN', word: `${shortDate(answerBy, now)} 前答复` }
}

type Standing = Sending & { agrees: boolean | null; reason: string }
const SHORTEST = 6

/** Why the answer cannot be sent yet; null when it can. */
export function accountAnswerOff({ agrees, reason, ...sending }: Standing): string | null {
  const off = sendingOff(sending)
  if (off) return off
  if (agrees === null) return '先选同意还是不同意'
  if (!agrees && reason.trim().length < SHORTEST) return '写一句为什么，至少 6 个字'
  return null
}

/** What agreeing does now: the last word, or the first of two. */
export function agreeWords(one: DeskAccountChange, now: string): string {
  if (one.needsTwo && !one.lookedFirst) return '要付的钱里有 10 万元以上的，还要本局另一位同事再核一遍。'
  const from = one.change.paysFrom
  return now.slice(0, 10) < from
    ? `${shortDate(from, now)} 起付到新账户，只付一次。`
    : '马上付到新账户，只付一次。'
}
